@posix-message-queue
Feature: A user of a POSIX message queue need not wait for ever
  O_NONBLOCK on the descriptor asks for an answer at once; the timed calls wait
  until a moment on the real-time clock. Either way what was refused leaves no
  trace in the queue.

  Background:
    Given the processes owner and other

  Rule: With O_NONBLOCK an empty queue answers EAGAIN

    @PXMQ-082 @posix
    Scenario Outline: <receive> on an empty queue fails with EAGAIN and takes nothing that comes later
      Given owner has called Q = mq_open("/Q", O_RDWR|O_CREAT|O_NONBLOCK, maxmsg=2, msgsize=64)
      When owner calls <receive>(Q)
      Then it fails with EAGAIN
      Given owner has called mq_send(Q, "later")
      When owner calls mq_getattr(Q)
      Then it returns 0 with curmsgs=1
      When owner calls <receive>(Q)
      Then it returns "later"

      Examples:
        | receive         |
        | mq_receive      |
        | mq_timedreceive |

  Rule: With O_NONBLOCK a full queue answers EAGAIN

    @PXMQ-083 @posix
    Scenario Outline: <send> into a full queue fails with EAGAIN, and even the most urgent message is not in it
      Given owner has called Q = mq_open("/Q", O_RDWR|O_CREAT|O_NONBLOCK, maxmsg=2, msgsize=64)
      When owner calls <send>(Q, "low", priority=1)
      Then it returns 0
      When owner calls <send>(Q, "high", priority=2)
      Then it returns 0
      When owner calls <send>(Q, "highest", priority=3)
      Then it fails with EAGAIN
      When owner calls mq_receive(Q)
      Then it returns "high" with priority=2
      When owner calls mq_receive(Q)
      Then it returns "low" with priority=1
      When owner calls mq_receive(Q)
      Then it fails with EAGAIN

      Examples:
        | send         |
        | mq_send      |
        | mq_timedsend |

    @PXMQ-108 @posix
    Scenario Outline: With O_NONBLOCK a deadline <when> does not count: <call> fails with EAGAIN
      Given owner has called Full = mq_open("/Full", O_RDWR|O_CREAT|O_NONBLOCK, maxmsg=1, msgsize=64)
      And owner has called mq_send(Full, "full")
      And owner has called Empty = mq_open("/Empty", O_RDWR|O_CREAT|O_NONBLOCK, maxmsg=1, msgsize=64)
      When owner calls <call>
      Then it fails with EAGAIN
      When owner calls mq_getattr(Full)
      Then it returns 0 with curmsgs=1

      Examples:
        | when          | call                                      |
        | in the future | mq_timedreceive(Empty, timeout=600s)      |
        | in the past   | mq_timedreceive(Empty, timeout=-600s)     |
        | in the future | mq_timedsend(Full, "more", timeout=600s)  |
        | in the past   | mq_timedsend(Full, "more", timeout=-600s) |

  Rule: A timed call gives up at its deadline and not before

    @PXMQ-100 @posix
    Scenario: mq_timedreceive on an empty queue fails with ETIMEDOUT
      Given owner has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=1, msgsize=64)
      When owner calls mq_timedreceive(Q, timeout=50ms)
      Then owner is released with ETIMEDOUT after at least 50 ms

    @PXMQ-101 @posix
    Scenario: mq_timedsend into a full queue fails with ETIMEDOUT and leaves nothing in it
      Given owner has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=1, msgsize=64)
      And owner has called mq_send(Q, "full")
      When owner calls mq_timedsend(Q, "too late", timeout=50ms, priority=9)
      Then owner is released with ETIMEDOUT after at least 50 ms
      When owner calls mq_receive(Q)
      Then it returns "full"
      When owner calls mq_getattr(Q)
      Then it returns 0 with curmsgs=0
