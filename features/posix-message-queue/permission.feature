@posix-message-queue
Feature: The mode of a POSIX message queue decides who may open it
  Opening is the only moment at which rights are checked: receiving takes the
  read bit, sending the write bit of the class that the caller belongs to. The
  owner is held to the owner's bits like everybody else.

  Background:
    Given the processes owner and stranger
    And owner has called umask(0)

  Rule: Reading, writing and both are allowed by the bits of the caller's class

    @PXMQ-034 @posix @needs-root @needs-second-uid
    Scenario Outline: Of a queue of mode <mode> the owner gets for receiving <read>, for sending <write>, for both <both>
      Given owner has called setuid(SECOND_UID)
      And owner has called mq_open("/Q", O_RDWR|O_CREAT, mode=<mode>, maxmsg=1, msgsize=8)
      When owner calls mq_open("/Q", O_RDONLY)
      Then it returns <read>
      When owner calls mq_open("/Q", O_WRONLY)
      Then it returns <write>
      When owner calls mq_open("/Q", O_RDWR)
      Then it returns <both>

      Examples:
        | mode | read   | write  | both   |
        | 0000 | EACCES | EACCES | EACCES |
        | 0400 | any    | EACCES | EACCES |
        | 0200 | EACCES | any    | EACCES |
        | 0600 | any    | any    | any    |
        | 0644 | any    | any    | any    |
        | 0622 | any    | any    | any    |
        | 0666 | any    | any    | any    |
        | 0066 | EACCES | EACCES | EACCES |

    @PXMQ-034 @posix @needs-root @needs-second-uid
    Scenario Outline: Of a queue of mode <mode> a stranger gets for receiving <read>, for sending <write>, for both <both>
      Given owner has called mq_open("/Q", O_RDWR|O_CREAT, mode=<mode>, maxmsg=1, msgsize=8)
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      When stranger calls mq_open("/Q", O_RDONLY)
      Then it returns <read>
      When stranger calls mq_open("/Q", O_WRONLY)
      Then it returns <write>
      When stranger calls mq_open("/Q", O_RDWR)
      Then it returns <both>

      Examples:
        | mode | read   | write  | both   |
        | 0000 | EACCES | EACCES | EACCES |
        | 0400 | EACCES | EACCES | EACCES |
        | 0200 | EACCES | EACCES | EACCES |
        | 0600 | EACCES | EACCES | EACCES |
        | 0644 | any    | EACCES | EACCES |
        | 0622 | EACCES | any    | EACCES |
        | 0666 | any    | any    | any    |
