@sysv-ipc-common
Feature: System V objects stay within one IPC namespace of one kernel
  A key or an identifier means something only inside the IPC namespace that the
  object was made in. Networks play no part: processes that share no network
  share a queue all the same, and no network leads to a queue.

  Background:
    Given the processes owner and stranger

  Rule: A network namespace of its own separates nobody from the objects

    @SVIPC-130 @linux @needs-root @needs-netns
    Scenario Outline: A process in another network namespace uses a <object> as before
      Given owner has called A = <create>
      And stranger has called unshare(CLONE_NEWNET)
      When stranger calls <put>
      Then it returns 0
      When owner calls <take>
      Then it returns <found>

      Examples:
        | object        | create                             | put              | take              | found |
        | queue         | msgget(0x4711, IPC_CREAT\|0600)     | msgsnd(A, "hi")  | msgrcv(A)         | "hi"  |
        | semaphore set | semget(0x4711, 1, IPC_CREAT\|0600)  | semop(A, [0:+2]) | semctl(A, GETVAL) | 2     |

    @SVIPC-130 @linux @needs-root @needs-netns
    Scenario: A process in another network namespace writes into a segment as before
      Given owner has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And owner has called M = shmat(A)
      And stranger has called unshare(CLONE_NEWNET)
      And stranger has called N = shmat(A)
      And stranger has called store(N, "hi")
      When owner calls load(M)
      Then it returns "hi"

  Rule: In another IPC namespace the objects do not exist

    @SVIPC-130 @linux @needs-root @needs-ipcns
    Scenario Outline: In an IPC namespace of its own a process finds a <object> neither by key nor by number
      Given owner has called A = <create>
      And stranger has called unshare(CLONE_NEWIPC)
      When stranger calls <look up>
      Then it fails with ENOENT
      When stranger calls <status>
      Then it fails with EINVAL
      When owner calls <status>
      Then it returns 0

      Examples:
        | object        | create                               | look up        | status              |
        | queue         | msgget(0x4711, IPC_CREAT\|0600)       | msgget(0x4711) | msgctl(A, IPC_STAT) |
        | semaphore set | semget(0x4711, 1, IPC_CREAT\|0600)    | semget(0x4711) | semctl(A, IPC_STAT) |
        | segment       | shmget(0x4711, 4096, IPC_CREAT\|0600) | shmget(0x4711) | shmctl(A, IPC_STAT) |
