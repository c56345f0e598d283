@posix-message-queue
Feature: Processes meet at a POSIX message queue by its name
  A name is a slash and some characters. mq_open turns it into a descriptor and
  makes the queue when it is asked to; the name is a name among queues, not a
  path in the file system.

  Background:
    Given the processes creator and other

  Rule: The name leads every process to one queue

    @PXMQ-010 @posix
    Scenario: Two processes that know only the name send each other messages
      Given creator has called A = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=4, msgsize=64)
      When other calls B = mq_open("/Q", O_RDWR)
      And creator calls mq_send(A, "to other")
      And other calls mq_receive(B)
      Then it returns "to other"
      When other calls mq_send(B, "to creator")
      And creator calls mq_receive(A)
      Then it returns "to creator"

    @PXMQ-010 @posix
    Scenario: Messages pass in both directions at the same time
      Given creator has called Out = mq_open("/There", O_WRONLY|O_CREAT, maxmsg=4, msgsize=64)
      And creator has called In = mq_open("/Back", O_RDONLY|O_CREAT, maxmsg=4, msgsize=64)
      And other has called Out = mq_open("/Back", O_WRONLY)
      And other has called In = mq_open("/There", O_RDONLY)
      And creator and other have called pthread_create(reader)
      And creator/reader and other/reader are blocked in receive_records(In, count=100, POSIX_QUEUE)
      When creator and other call send_records(Out, count=100, POSIX_QUEUE)
      Then creator and other are released with 100
      And creator/reader and other/reader are released with 100 with torn=0, disordered=0

  Rule: Without O_CREAT the queue must exist

    @PXMQ-018 @posix
    Scenario: Opening an unused name fails with ENOENT and makes nothing
      When other calls mq_open("/Q", O_RDWR)
      Then it fails with ENOENT
      When other calls mq_open("/Q", O_RDWR)
      Then it fails with ENOENT

    @PXMQ-019 @posix
    Scenario: An exclusive creation under the name of a queue fails with EEXIST, in its creator too
      Given creator has called A = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=3, msgsize=64)
      When other calls mq_open("/Q", O_RDWR|O_CREAT|O_EXCL)
      Then it fails with EEXIST
      When creator calls mq_open("/Q", O_RDWR|O_CREAT|O_EXCL)
      Then it fails with EEXIST
      When creator calls mq_getattr(A)
      Then it returns 0 with maxmsg=3

  Rule: A name is a slash and one component

    @PXMQ-011 @glibc
    Scenario Outline: A name without a slash at its start is refused: <call> fails with EINVAL
      When creator calls <call>
      Then it fails with EINVAL

      Examples:
        | call                              |
        | mq_open("plain", O_RDWR\|O_CREAT)  |
        | mq_open("", O_RDWR\|O_CREAT)       |
        | mq_open(".", O_RDWR\|O_CREAT)      |
        | mq_open("..", O_RDWR\|O_CREAT)     |
        | mq_unlink("plain")                |
        | mq_unlink("")                     |
        | mq_unlink(".")                    |
        | mq_unlink("..")                   |

    @PXMQ-012 @linux
    Scenario Outline: A name that is no single component is refused: <call> fails with <errno>
      When creator calls <call>
      Then it fails with <errno>

      Examples:
        | call                             | errno  |
        | mq_open("/a/b", O_RDWR\|O_CREAT)  | EACCES |
        | mq_open("//a", O_RDWR\|O_CREAT)   | EACCES |
        | mq_open("/a/", O_RDWR\|O_CREAT)   | EACCES |
        | mq_open("/.", O_RDWR\|O_CREAT)    | EACCES |
        | mq_open("/..", O_RDWR\|O_CREAT)   | EACCES |
        | mq_open("/", O_RDWR\|O_CREAT)     | ENOENT |
        | mq_unlink("/a/b")                | EACCES |
        | mq_unlink("//a")                 | EACCES |
        | mq_unlink("/a/")                 | EACCES |
