@posix-message-queue
Feature: A POSIX message queue hands out the most urgent message first
  Every message has a priority, 0 being the lowest. The receiver has no choice:
  it gets the oldest of the messages with the highest priority.

  Background:
    Given a POSIX message queue Q
    And the processes sender and receiver

  Rule: A higher priority comes first

    @PXMQ-061 @posix
    Scenario: Messages sent in any order arrive from the highest priority to the lowest
      Given Q holds
        | priority | text   |
        | 1        | one    |
        | 4        | four   |
        | 2        | two    |
        | 4        | fourth |
        | 0        | zero   |
      When receiver calls mq_receive(Q)
      Then it returns "four" with priority=4
      When receiver calls mq_receive(Q)
      Then it returns "fourth" with priority=4
      When receiver calls mq_receive(Q)
      Then it returns "two" with priority=2
      When receiver calls mq_receive(Q)
      Then it returns "one" with priority=1
      When receiver calls mq_receive(Q)
      Then it returns "zero" with priority=0

  Rule: Among equals the oldest comes first

    @PXMQ-062 @posix
    Scenario: Messages of one priority keep their order while others come between
      Given Q holds
        | priority | text   |
        | 3        | first  |
        | 7        | urgent |
        | 3        | second |
        | 1        | late   |
        | 3        | third  |
      When receiver calls mq_receive(Q)
      Then it returns "urgent" with priority=7
      When receiver calls mq_receive(Q)
      Then it returns "first" with priority=3
      When receiver calls mq_receive(Q)
      Then it returns "second" with priority=3
      When receiver calls mq_receive(Q)
      Then it returns "third" with priority=3
      When receiver calls mq_receive(Q)
      Then it returns "late" with priority=1
