@sysv-ipc-common
Feature: IPC_PRIVATE makes a System V object without a key
  IPC_PRIVATE is the key 0, and it never finds anything: each get call with it
  makes a new object. Private means that no key leads to it; its identifier is
  as good as any other.

  Rule: Each call makes an object of its own

    @SVIPC-020 @xsi
    Scenario Outline: Two queues made with <flags> are two queues, and a third call finds neither
      Given the process owner
      And owner has called A = msgget(IPC_PRIVATE, <flags>)
      When owner calls B = msgget(IPC_PRIVATE, <flags>)
      Then B differs from A
      When owner calls C = msgget(0, 0600)
      Then C differs from A
      And C differs from B
      When owner calls msgctl(A, IPC_STAT)
      Then it returns 0 with key=0
      When owner calls msgctl(B, IPC_STAT)
      Then it returns 0 with key=0
      Given owner has called msgsnd(A, "for A")
      When owner calls msgrcv(B, IPC_NOWAIT)
      Then it fails with ENOMSG

      Examples:
        | flags                    |
        | 0600                     |
        | IPC_CREAT\|0600          |
        | IPC_CREAT\|IPC_EXCL\|0600 |

    @SVIPC-020 @xsi
    Scenario Outline: Two semaphore sets made with <flags> are two sets, and a third call finds neither
      Given the process owner
      And owner has called A = semget(IPC_PRIVATE, 1, <flags>)
      When owner calls B = semget(IPC_PRIVATE, 1, <flags>)
      Then B differs from A
      When owner calls C = semget(0, 1, 0600)
      Then C differs from A
      And C differs from B
      When owner calls semctl(A, IPC_STAT)
      Then it returns 0 with key=0
      When owner calls semctl(B, IPC_STAT)
      Then it returns 0 with key=0
      Given owner has called semop(A, [0:+1])
      When owner calls semctl(B, GETVAL)
      Then it returns 0

      Examples:
        | flags                    |
        | 0600                     |
        | IPC_CREAT\|0600          |
        | IPC_CREAT\|IPC_EXCL\|0600 |

    @SVIPC-020 @xsi
    Scenario Outline: Two segments made with <flags> are two segments, and a third call finds neither
      Given the process owner
      And owner has called A = shmget(IPC_PRIVATE, 4096, <flags>)
      When owner calls B = shmget(IPC_PRIVATE, 4096, <flags>)
      Then B differs from A
      When owner calls C = shmget(0, 4096, 0600)
      Then C differs from A
      And C differs from B
      When owner calls shmctl(A, IPC_STAT)
      Then it returns 0 with key=0
      When owner calls shmctl(B, IPC_STAT)
      Then it returns 0 with key=0
      Given owner has called M = shmat(A)
      And owner has called N = shmat(B)
      And owner has called store(M, "for A")
      When owner calls load(N, 5)
      Then it returns "\0\0\0\0\0"

      Examples:
        | flags                    |
        | 0600                     |
        | IPC_CREAT\|0600          |
        | IPC_CREAT\|IPC_EXCL\|0600 |

  Rule: The identifier works in every process that knows it

    @SVIPC-022 @xsi
    Scenario: A child and a stranger that was told the number both reach a private queue
      Given the processes owner and stranger
      And owner has called Q = msgget(IPC_PRIVATE, IPC_CREAT|0600)
      When owner forks child
      And child calls msgsnd(Q, "from the child")
      Then it returns 0
      When stranger calls msgsnd(Q, "from the stranger")
      Then it returns 0
      When owner calls msgrcv(Q)
      Then it returns "from the child"
      When owner calls msgrcv(Q)
      Then it returns "from the stranger"
