@posix-message-queue
Feature: The creator of a POSIX message queue gives it its size and its mode
  mq_open with O_CREAT takes a mode, as for a file, and a structure that says
  how many messages the queue holds at most and how long each may be. Both
  sizes stay as they are.

  Rule: The queue has the size that its creator asked for

    @PXMQ-029 @posix
    Scenario Outline: A queue for <maxmsg> messages of <msgsize> bytes is just that, empty and blocking whatever else was asked
      Given the processes creator and other
      And creator has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=<maxmsg>, msgsize=<msgsize>, curmsgs=5, attribute_flags=O_NONBLOCK)
      And other has called R = mq_open("/Q", O_RDWR)
      When other calls mq_getattr(R)
      Then it returns 0 with maxmsg=<maxmsg>, msgsize=<msgsize>, curmsgs=0
      When creator calls mq_getattr(Q)
      Then it returns 0 with maxmsg=<maxmsg>, msgsize=<msgsize>, curmsgs=0, flags=0
      When creator calls mq_receive(Q)
      Then creator is blocked

      Examples:
        | maxmsg | msgsize |
        | 1      | 1       |
        | 3      | 128     |
        | 10     | 1024    |
        | 5      | 8192    |

  Rule: The mode is what was asked for less the umask

    @PXMQ-032 @posix
    Scenario Outline: The mode <asked> under the umask <umask> makes a queue of mode <mode>
      Given the process creator
      And creator has called umask(<umask>)
      And creator has called Q = mq_open("/Q", O_RDWR|O_CREAT, mode=<asked>, maxmsg=1, msgsize=8)
      When creator calls fstat(Q)
      Then it returns 0 with type="file", mode=<mode>

      Examples:
        | asked         | umask | mode |
        | 0666          | 022   | 0644 |
        | 0666          | 0     | 0666 |
        | 0666          | 077   | 0600 |
        | 0600          | 022   | 0600 |
        | 0040640       | 0     | 0640 |

  Rule: The queue belongs to the effective user and group of its creator

    @PXMQ-033 @posix @needs-root @needs-second-uid
    Scenario: A creator with a real and another effective identity leaves the effective one
      Given the processes creator and reader
      And creator has called setresgid(0, SECOND_UID, 0)
      And creator has called setresuid(0, SECOND_UID, 0)
      And creator has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=1, msgsize=8)
      When reader calls R = mq_open("/Q", O_RDONLY)
      Then it returns any
      When reader calls fstat(R)
      Then it returns 0 with uid=SECOND_UID, gid=SECOND_UID
