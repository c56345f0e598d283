@posix-message-queue
Feature: A POSIX message queue makes its users wait
  A receiver sleeps while the queue is empty and a sender while it is full. The
  next message, or the next room, wakes one of them.

  Background:
    Given a POSIX message queue Q with
      | maxmsg | 3 |
    And the processes sender and receiver

  Rule: A receiver waits for a message

    @PXMQ-080 @posix
    Scenario Outline: A receiver blocked in <call> on an empty queue is released by the next message
      Given receiver is blocked in <call>
      When sender calls mq_send(Q, "hello", priority=2)
      Then it returns 0
      And receiver is released with "hello" with priority=2
      And Q has
        | curmsgs | 0 |

      Examples:
        | call                             |
        | mq_receive(Q)                    |
        | mq_timedreceive(Q, timeout=600s) |

    @PXMQ-091 @posix
    Scenario: One message releases exactly one of several receivers
      Given the processes first, second and third
      And first, second and third are blocked in mq_receive(Q)
      When sender calls mq_send(Q, "only one")
      Then exactly 1 of first, second and third is released with "only one"
      And the others stay blocked

  Rule: A sender waits for room

    @PXMQ-081 @posix
    Scenario Outline: A sender blocked in <send> on a full queue is released when a receiver makes room
      Given sender has called mq_send(Q, "one")
      And sender has called mq_send(Q, "two")
      And sender has called mq_send(Q, "three")
      And sender is blocked in <send>(Q, "four"<deadline>)
      When receiver calls mq_receive(Q)
      Then it returns "one"
      And sender is released with 0
      And Q has
        | curmsgs | 3 |
      When receiver calls mq_receive(Q)
      Then it returns "two"
      When receiver calls mq_receive(Q)
      Then it returns "three"
      When receiver calls mq_receive(Q)
      Then it returns "four"

      Examples:
        | send         | deadline       |
        | mq_send      |                |
        | mq_timedsend | , timeout=600s |
