@sysv-ipc-common
Feature: A System V object lives until it is removed
  The kernel keeps queues, semaphore sets and segments with all that they hold,
  whether or not a process is left that knows them. Only a removal, or the end
  of the kernel, ends them.

  Background:
    Given the process owner

  Rule: The end of its maker leaves the object and its contents

    @SVIPC-080 @xsi
    Scenario Outline: A queue whose maker <ends> is still listed and hands its message to a process started later
      Given owner has called A = msgget(0x4711, IPC_CREAT|0600)
      And owner has called msgsnd(A, "left behind", type=5)
      When owner <ends>
      Given the process latecomer
      When latecomer calls B = msgget(0x4711)
      Then it returns A
      When latecomer calls sysvipc("msg", id=A)
      Then it returns any with listed="yes"
      When latecomer calls msgrcv(B)
      Then it returns "left behind" with type=5

      Examples:
        | ends                 |
        | exits                |
        | is killed by SIGKILL |

    @SVIPC-080 @xsi
    Scenario Outline: A semaphore set whose maker <ends> is still listed and shows its values to a process started later
      Given owner has called A = semget(0x4711, 2, IPC_CREAT|0600)
      And owner has called semctl(A, SETALL, values=[4, 7])
      When owner <ends>
      Given the process latecomer
      When latecomer calls B = semget(0x4711)
      Then it returns A
      When latecomer calls sysvipc("sem", id=A)
      Then it returns any with listed="yes"
      When latecomer calls semctl(B, GETALL)
      Then it returns 0 with values=[4, 7]

      Examples:
        | ends                 |
        | exits                |
        | is killed by SIGKILL |

    @SVIPC-080 @xsi
    Scenario Outline: A segment whose maker <ends> is still listed, attached nowhere, and shows its bytes to a process started later
      Given owner has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And owner has called M = shmat(A)
      And owner has called store(M, "left behind")
      When owner <ends>
      Given the process latecomer
      When latecomer calls B = shmget(0x4711)
      Then it returns A
      When latecomer calls sysvipc("shm", id=A)
      Then it returns any with listed="yes"
      When latecomer calls shmctl(B, IPC_STAT)
      Then it returns 0 with nattch=0
      Given latecomer has called N = shmat(B)
      When latecomer calls load(N)
      Then it returns "left behind"

      Examples:
        | ends                 |
        | exits                |
        | is killed by SIGKILL |

  Rule: Removal ends it

    @SVIPC-080 @xsi
    Scenario Outline: After its removal a <object> is neither listed nor found by its key
      Given owner has called A = <create>
      And owner has called <remove>
      When owner calls <look up>
      Then it fails with ENOENT
      When owner calls sysvipc("<table>", id=A)
      Then it returns any with listed="no"

      Examples:
        | object        | table | create                                | remove              | look up              |
        | queue         | msg   | msgget(0x4711, IPC_CREAT\|0600)        | msgctl(A, IPC_RMID) | msgget(0x4711)       |
        | semaphore set | sem   | semget(0x4711, 1, IPC_CREAT\|0600)     | semctl(A, IPC_RMID) | semget(0x4711, 1)    |
        | segment       | shm   | shmget(0x4711, 4096, IPC_CREAT\|0600)  | shmctl(A, IPC_RMID) | shmget(0x4711, 4096) |
