@sysv-message-queue
Feature: A System V queue tells its state and takes a limit
  msgctl with IPC_STAT copies out what the kernel knows of a queue: how many
  messages and bytes wait, who sent and received last and when, and how many
  bytes it takes at most. IPC_SET changes what the owner may decide.

  Background:
    Given the process owner
    And owner has called Q = msgget(IPC_PRIVATE, IPC_CREAT|0640)

  Rule: A new queue is empty and unused

    @SVMQ-080 @xsi
    Scenario: Right after creation nothing waits, nobody sent or received, and the limit is the system's
      Given owner has called L = msgctl(0, IPC_INFO)
      When owner calls S = msgctl(Q, IPC_STAT)
      Then it returns 0 and reports
        | qnum   | 0        |
        | cbytes | 0        |
        | lspid  | 0        |
        | lrpid  | 0        |
        | stime  | 0        |
        | rtime  | 0        |
        | qbytes | L.msgmnb |
        | mode   | 0640     |
      When owner calls minutes_since(S.ctime)
      Then it returns 0

  Rule: The owner may lower the limit

    @SVMQ-084 @xsi
    Scenario Outline: A limit that is <less> lower is taken over, and nothing else changes
      Given owner has called S = msgctl(Q, IPC_STAT)
      When owner calls msgctl(Q, IPC_SET, qbytes=S.qbytes-<less>)
      Then it returns 0
      When owner calls msgctl(Q, IPC_STAT)
      Then it returns 0 and reports
        | qbytes | S.qbytes-<less> |
        | mode   | 0640            |
        | uid    | S.uid           |
        | qnum   | 0               |

      Examples:
        | less |
        | 1    |
        | 10   |

    @SVMQ-084 @xsi
    Scenario: A send that would pass the lowered limit waits for room
      Given owner has called msgctl(Q, IPC_SET, qbytes=10)
      And the processes sender and receiver
      And sender has called msgsnd(Q, "1234567890")
      When sender calls msgsnd(Q, "x")
      Then sender is blocked
      When receiver calls msgrcv(Q)
      Then it returns "1234567890"
      And sender is released with 0

  Rule: A program finds what it needs in two headers

    @SVMQ-140 @xsi
    Scenario: sys/msg.h and sys/ipc.h declare the calls, the status structure and the constants
      When owner calls declares("sys/msg.h")
      Then it returns 5 and reports
        | functions | [msgget, msgsnd, msgrcv, msgctl, ftok]                                                |
        | members   | "msg_perm msg_qnum msg_qbytes msg_lspid msg_lrpid msg_stime msg_rtime msg_ctime" |
        | constants | "IPC_CREAT IPC_EXCL IPC_NOWAIT IPC_PRIVATE IPC_RMID IPC_SET IPC_STAT" |
