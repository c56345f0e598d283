@sysv-message-queue
Feature: A System V queue carries whole messages between processes
  A message is a positive type and some bytes. The kernel copies it in when it
  is sent and copies it out when it is received, and never hands out a part.

  Background:
    Given the processes sender, receiver and owner
    And a System V message queue Q

  Rule: What one process sends another receives whole

    @SVMQ-010 @xsi
    Scenario Outline: A message of <size> bytes arrives with its length, type and bytes
      When sender calls msgsnd(Q, pattern(5, <size>), type=<type>)
      Then it returns 0
      When receiver calls msgrcv(Q)
      Then it returns pattern(5, <size>) with type=<type>
      And Q has
        | qnum  | 0        |
        | lspid | sender   |
        | lrpid | receiver |

      Examples:
        | size | type       |
        | 0    | 1          |
        | 1    | 2          |
        | 4096 | 2147483647 |
        | 8192 | 3          |

    @SVMQ-011 @xsi
    Scenario: The queue keeps a copy that later changes of the sender's buffer do not reach
      Given sender has called M = mmap(4096, flags=MAP_PRIVATE|MAP_ANONYMOUS)
      And sender has called store_int(M, 1)
      And sender has called store(M, "original", offset=8)
      And sender has called msgsnd(Q, from=M, size=8)
      And sender has called store(M, "changed!", offset=8)
      When receiver calls msgrcv(Q)
      Then it returns "original" with type=1

    @SVMQ-012 @xsi
    Scenario: The bytes behind the type may be any structure
      When sender calls msgsnd_structure(Q, type=4, number=2500, text="mixed")
      Then it returns 0
      And Q has
        | qnum   | 1   |
        | cbytes | 108 |
      When receiver calls msgrcv_structure(Q)
      Then it returns 108 with type=4, number=2500, text="mixed"

    @SVMQ-014 @xsi
    Scenario: One receive takes exactly one message however large the buffer is
      Given Q holds
        | text |
        | a    |
        | bb   |
        | ccc  |
      When receiver calls msgrcv(Q, size=8192)
      Then it returns "a"
      And Q has
        | qnum | 2 |
      When receiver calls msgrcv(Q, size=8192)
      Then it returns "bb"
      When receiver calls msgrcv(Q, size=8192)
      Then it returns "ccc"

    @SVMQ-015 @xsi
    Scenario: A buffer that is too small gets E2BIG and the message keeps its place
      Given Q holds
        | text   |
        | eldest |
        | second |
      When receiver calls msgrcv(Q, size=5)
      Then it fails with E2BIG
      And Q has
        | qnum   | 2  |
        | cbytes | 12 |
      When receiver calls msgrcv(Q, size=6)
      Then it returns "eldest"
      When receiver calls msgrcv(Q, size=6)
      Then it returns "second"
