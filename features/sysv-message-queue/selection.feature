@sysv-message-queue
Feature: A receiver chooses System V messages by type
  Every message in a System V queue carries a positive number, its type. A
  queue keeps its messages in order of arrival; the type that a receiver asks
  for decides which of them it gets, and age decides only between equals.

  Background:
    Given the processes sender, receiver and owner
    And a System V message queue Q

  Rule: Type 0 asks for the oldest message of any type

    @SVMQ-018 @xsi
    Scenario: Messages arrive in the order in which they were sent
      Given sender has called msgsnd(Q, "first", type=3)
      And sender has called msgsnd(Q, "second", type=1)
      And sender has called msgsnd(Q, "third", type=2)
      When receiver calls msgrcv(Q, type=0)
      Then it returns "first" with type=3
      When receiver calls msgrcv(Q, type=0)
      Then it returns "second" with type=1
      When receiver calls msgrcv(Q, type=0)
      Then it returns "third" with type=2

  Rule: A positive type asks for the oldest message of exactly that type

    @SVMQ-020 @xsi
    Scenario: Older messages of other types are passed over and keep their order
      Given Q holds
        | type | text   |
        | 1    | one    |
        | 2    | two    |
        | 3    | three  |
        | 2    | second |
      When receiver calls msgrcv(Q, type=3)
      Then it returns "three" with type=3
      When receiver calls msgrcv(Q, type=2)
      Then it returns "two" with type=2
      When receiver calls msgrcv(Q)
      Then it returns "one" with type=1
      When receiver calls msgrcv(Q)
      Then it returns "second" with type=2

    @SVMQ-028 @xsi
    Scenario: One queue serves many receivers, each by a type of its own
      Given the processes first, second and third
      And first is blocked in msgrcv(Q, type=1)
      And second is blocked in msgrcv(Q, type=2)
      And third is blocked in msgrcv(Q, type=3)
      When sender calls msgsnd(Q, "for second", type=2)
      Then second is released with "for second" with type=2
      And first and third stay blocked
      When sender calls msgsnd(Q, "for third", type=3)
      Then third is released with "for third" with type=3
      And first stays blocked
      When sender calls msgsnd(Q, "for first", type=1)
      Then first is released with "for first" with type=1

  Rule: A negative type asks for the lowest type up to its absolute value

    @SVMQ-021 @xsi
    Scenario: The lowest type comes first, the oldest first among equals, and higher types are left
      Given Q holds
        | type | text   |
        | 300  | high   |
        | 100  | oldest |
        | 200  | middle |
        | 400  | beyond |
        | 100  | newest |
      When receiver calls msgrcv(Q, type=-300)
      Then it returns "oldest" with type=100
      When receiver calls msgrcv(Q, type=-300)
      Then it returns "newest" with type=100
      When receiver calls msgrcv(Q, type=-300)
      Then it returns "middle" with type=200
      When receiver calls msgrcv(Q, type=-300)
      Then it returns "high" with type=300
      When receiver calls msgrcv(Q, IPC_NOWAIT, type=-300)
      Then it fails with ENOMSG
      And Q has
        | qnum | 1 |

    @SVMQ-029 @xsi
    Scenario: A receiver that always asks with a negative type drains the queue by priority
      Given Q holds
        | type | text         |
        | 5    | least urgent |
        | 1    | urgent       |
        | 3    | medium       |
        | 1    | also urgent  |
      When receiver calls msgrcv(Q, type=-9)
      Then it returns "urgent" with type=1
      When receiver calls msgrcv(Q, type=-9)
      Then it returns "also urgent" with type=1
      When receiver calls msgrcv(Q, type=-9)
      Then it returns "medium" with type=3
      When receiver calls msgrcv(Q, type=-9)
      Then it returns "least urgent" with type=5
