@sysv-message-queue
Feature: A System V message has a type
  The type is the long number in front of a message's bytes. It is the sender's
  to choose, as long as it is positive: the receiver needs zero and the negative
  numbers to say what it wants.

  Background:
    Given the processes sender, receiver and owner
    And a System V message queue Q

  Rule: A message has a positive type

    @SVMQ-027 @xsi
    Scenario Outline: A send with type <type> is refused and queues nothing
      When sender calls msgsnd(Q, "odd", type=<type>)
      Then it fails with EINVAL
      And Q has
        | qnum   | 0 |
        | cbytes | 0 |

      Examples:
        | type     |
        | 0        |
        | -1       |
        | LONG_MIN |

    @SVMQ-027 @xsi
    Scenario Outline: A send with type <type> is accepted
      When sender calls msgsnd(Q, "fair", type=<type>)
      Then it returns 0
      When receiver calls msgrcv(Q, type=<type>)
      Then it returns "fair" with type=<type>

      Examples:
        | type     |
        | 1        |
        | LONG_MAX |
