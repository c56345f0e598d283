@sysv-message-queue
Feature: A System V queue makes its users wait
  A receiver sleeps while the queue holds nothing for it, and a sender sleeps
  while its message finds no room. The kernel wakes them; nobody has to ask.

  Background:
    Given the processes sender, receiver and owner
    And a System V message queue Q

  Rule: A receiver waits for a message that suits it

    @SVMQ-030 @xsi
    Scenario: A receiver blocked on an empty queue is released by the next message
      Given receiver is blocked in msgrcv(Q)
      When sender calls msgsnd(Q, "hello", type=7)
      Then it returns 0
      And receiver is released with "hello" with type=7
      And Q has
        | qnum   | 0        |
        | lspid  | sender   |
        | lrpid  | receiver |

    @SVMQ-037 @xsi
    Scenario: One message releases exactly one of several receivers
      Given the processes first, second and third
      And first, second and third are blocked in msgrcv(Q)
      When sender calls msgsnd(Q, "only one")
      Then exactly 1 of first, second and third is released with "only one"
      And the others stay blocked

  Rule: A sender waits for room

    @SVMQ-033 @xsi
    Scenario: A sender blocked on a full queue sleeps until receivers have made room for its whole message
      Given owner has called msgctl(Q, IPC_SET, qbytes=1000)
      And sender has called msgsnd(Q, pattern(1, 100))
      And sender has called msgsnd(Q, pattern(2, 500))
      And sender has called msgsnd(Q, pattern(3, 400))
      And sender is blocked in msgsnd(Q, pattern(4, 300))
      When receiver calls msgrcv(Q)
      Then it returns pattern(1, 100)
      And sender stays blocked
      And Q has
        | qnum   | 2   |
        | cbytes | 900 |
      When receiver calls msgrcv(Q)
      Then it returns pattern(2, 500)
      And sender is released with 0
      When receiver calls msgrcv(Q)
      Then it returns pattern(3, 400)
      When receiver calls msgrcv(Q)
      Then it returns pattern(4, 300)

  Rule: IPC_NOWAIT asks for an answer at once

    @SVMQ-034 @xsi
    Scenario: A receive from an empty queue fails with ENOMSG
      When receiver calls msgrcv(Q, IPC_NOWAIT)
      Then it fails with ENOMSG

    @SVMQ-034 @xsi
    Scenario: A receive from a queue that holds only other types fails with ENOMSG
      Given Q holds
        | type | text  |
        | 2    | other |
      When receiver calls msgrcv(Q, IPC_NOWAIT, type=1)
      Then it fails with ENOMSG
      And Q has
        | qnum | 1 |
