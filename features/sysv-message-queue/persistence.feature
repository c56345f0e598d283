@sysv-message-queue
Feature: A System V queue outlives the processes that use it
  The queue belongs to the kernel. It keeps its messages while nobody lives who
  knows it, it remembers nothing that a dead process had taken out, and it
  stays until somebody removes it.

  Background:
    Given the processes sender, receiver and owner
    And a System V message queue Q

  Rule: The queue stands between processes that need not live at the same time

    @SVMQ-134 @xsi
    Scenario: A writer may be gone before its reader starts
      Given sender has called msgsnd(Q, "first")
      And sender has called msgsnd(Q, "last")
      When sender exits
      Given the process latecomer
      When latecomer calls msgrcv(Q)
      Then it returns "first"
      When latecomer calls msgrcv(Q)
      Then it returns "last"

    @SVMQ-135 @xsi
    Scenario: The messages of a killed sender stay
      Given sender has called msgsnd(Q, "one")
      And sender has called msgsnd(Q, "two")
      When sender is killed by SIGKILL
      Then Q has
        | qnum | 2 |
      When receiver calls msgrcv(Q)
      Then it returns "one"

    @SVMQ-135 @xsi
    Scenario: A message that a killed receiver took does not come back
      Given Q holds
        | text  |
        | taken |
        | left  |
      And receiver has called msgrcv(Q)
      When receiver is killed by SIGKILL
      Then Q has
        | qnum | 1 |
      When owner calls msgrcv(Q)
      Then it returns "left"
      When owner calls msgrcv(Q, IPC_NOWAIT)
      Then it fails with ENOMSG

  Rule: Removing the queue throws its messages away

    @SVMQ-063 @xsi
    Scenario Outline: IPC_RMID with the third argument <buffer> removes a queue that still holds messages
      Given owner has called A = msgget(0x4711, IPC_CREAT|0600)
      And sender has called msgsnd(A, "one")
      And sender has called msgsnd(A, "two")
      And sender has called msgsnd(A, "three")
      When owner calls msgctl(A, IPC_RMID, buffer=<buffer>)
      Then it returns 0
      When receiver calls msgrcv(A, IPC_NOWAIT)
      Then it fails with EINVAL
      When sender calls msgsnd(A, "four")
      Then it fails with EINVAL
      When owner calls msgctl(A, IPC_STAT)
      Then it fails with EINVAL
      When owner calls B = msgget(0x4711, IPC_CREAT|IPC_EXCL|0600)
      And receiver calls msgrcv(B, IPC_NOWAIT)
      Then it fails with ENOMSG

      Examples:
        | buffer |
        | NULL   |
        | BAD    |
