@posix-message-queue
Feature: A POSIX message queue tells its attributes
  mq_getattr reports the sizes of the queue, the number of messages in it and
  whether the descriptor waits. mq_setattr changes the last and nothing else.

  Background:
    Given the processes owner and other
    And owner has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=4, msgsize=32)
    And owner has called mq_send(Q, "first")

  Rule: mq_getattr reports sizes, count and flags

    @PXMQ-120 @posix
    Scenario Outline: On a descriptor opened with <flags> it reports the queue's sizes and count and the flag <reported>
      Given other has called D = mq_open("/Q", <flags>)
      When other calls mq_getattr(D)
      Then it returns 0 and reports
        | maxmsg  | 4          |
        | msgsize | 32         |
        | curmsgs | 1          |
        | flags   | <reported> |

      Examples:
        | flags                | reported   |
        | O_RDONLY             | 0          |
        | O_WRONLY             | 0          |
        | O_RDWR               | 0          |
        | O_RDONLY\|O_NONBLOCK | O_NONBLOCK |
        | O_WRONLY\|O_NONBLOCK | O_NONBLOCK |
        | O_RDWR\|O_NONBLOCK   | O_NONBLOCK |

    @PXMQ-121 @posix
    Scenario: The count follows every send and every receive, whoever looks
      Given other has called D = mq_open("/Q", O_RDWR)
      And owner has called mq_send(Q, "second")
      And owner has called mq_send(Q, "third")
      When other calls mq_getattr(D)
      Then it returns 0 with curmsgs=3
      Given the process third
      And third has called T = mq_open("/Q", O_RDONLY)
      And third has called mq_receive(T)
      When other calls mq_getattr(D)
      Then it returns 0 with curmsgs=2
      When owner calls mq_getattr(Q)
      Then it returns 0 with curmsgs=2

  Rule: mq_setattr switches between waiting and not waiting

    @PXMQ-122 @posix
    Scenario: O_NONBLOCK makes a receive from an empty queue fail, and without it the receive waits again
      Given owner has called mq_receive(Q)
      When owner calls mq_setattr(Q, O_NONBLOCK)
      Then it returns 0
      When owner calls mq_receive(Q)
      Then it fails with EAGAIN
      When owner calls mq_getattr(Q)
      Then it returns 0 with flags=O_NONBLOCK
      When owner calls mq_setattr(Q, 0)
      Then it returns 0
      When owner calls mq_receive(Q)
      Then owner is blocked

    @PXMQ-124 @posix
    Scenario: It hands back what mq_getattr would have told just before
      Given owner has called mq_send(Q, "second")
      And owner has called B = mq_getattr(Q)
      When owner calls mq_setattr(Q, O_NONBLOCK, maxmsg=9, msgsize=9, curmsgs=9)
      Then it returns 0 and reports
        | maxmsg  | B.maxmsg  |
        | msgsize | B.msgsize |
        | curmsgs | 2         |
        | flags   | 0         |
      When owner calls mq_setattr(Q, 0)
      Then it returns 0 and reports
        | maxmsg  | 4          |
        | msgsize | 32         |
        | curmsgs | 2          |
        | flags   | O_NONBLOCK |

  Rule: A program finds everything in one header

    @PXMQ-127 @posix
    Scenario: mqueue.h declares ten calls and a structure of four long members
      When owner calls declares("mqueue.h")
      Then it returns 10 and reports
        | functions | [mq_open, mq_close, mq_unlink, mq_getattr, mq_setattr, mq_send, mq_timedsend, mq_receive, mq_timedreceive, mq_notify] |
        | members   | "mq_flags mq_maxmsg mq_msgsize mq_curmsgs" |
