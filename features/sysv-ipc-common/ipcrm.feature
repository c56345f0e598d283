@sysv-ipc-common
Feature: ipcrm removes System V objects from the command line
  ipcrm takes an identifier (-q, -s, -m) or a key (-Q, -S, -M) for each object
  to remove, several at a time.

  Background:
    Given the processes owner, waiter and janitor

  Rule: Each kind has an option for its identifier and one for its key

    @SVIPC-103 @xsi @needs-tool-ipcrm
    Scenario Outline: ipcrm <option> with <operand> removes a <object>
      Given owner has called A = <create>
      And owner has called K = <control>(A, IPC_STAT)
      When janitor calls run("ipcrm <option>", words=[<word>])
      Then it returns 0
      When owner calls <control>(A, IPC_STAT)
      Then it fails with EINVAL

      Examples:
        | object        | option | operand       | word  | control | create                               |
        | queue         | -q     | an identifier | A     | msgctl  | msgget(0x4711, IPC_CREAT\|0600)       |
        | queue         | -Q     | a key         | K.key | msgctl  | msgget(0x4711, IPC_CREAT\|0600)       |
        | semaphore set | -s     | an identifier | A     | semctl  | semget(0x4711, 1, IPC_CREAT\|0600)    |
        | semaphore set | -S     | a key         | K.key | semctl  | semget(0x4711, 1, IPC_CREAT\|0600)    |
        | segment       | -m     | an identifier | A     | shmctl  | shmget(0x4711, 4096, IPC_CREAT\|0600) |
        | segment       | -M     | a key         | K.key | shmctl  | shmget(0x4711, 4096, IPC_CREAT\|0600) |

    @SVIPC-103 @xsi @needs-tool-ipcrm @needs-ipcns
    Scenario Outline: ipcrm <option> takes the key of a <object> in hexadecimal too
      Given owner has called A = <create>
      When janitor calls run("ipcrm <option> 0x4711")
      Then it returns 0
      When owner calls <status>
      Then it fails with EINVAL

      Examples:
        | object        | option | status              | create                               |
        | queue         | -Q     | msgctl(A, IPC_STAT) | msgget(0x4711, IPC_CREAT\|0600)       |
        | semaphore set | -S     | semctl(A, IPC_STAT) | semget(0x4711, 1, IPC_CREAT\|0600)    |
        | segment       | -M     | shmctl(A, IPC_STAT) | shmget(0x4711, 4096, IPC_CREAT\|0600) |

    @SVIPC-103 @xsi @needs-tool-ipcrm
    Scenario Outline: A process that waits in a <object> gets EIDRM when ipcrm <option> removes it
      Given owner has called A = <create>
      And waiter is blocked in <wait>
      When janitor calls run("ipcrm <option>", words=[A])
      Then it returns 0
      And waiter is released with EIDRM

      Examples:
        | object        | option | wait             | create                                 |
        | queue         | -q     | msgrcv(A)        | msgget(IPC_PRIVATE, IPC_CREAT\|0600)    |
        | semaphore set | -s     | semop(A, [0:-1]) | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600) |

  Rule: Several options are carried out one by one

    @SVIPC-105 @xsi @needs-tool-ipcrm
    Scenario: A queue, a set and a segment go in one call
      Given owner has called Q = msgget(IPC_PRIVATE, IPC_CREAT|0600)
      And owner has called P = msgget(IPC_PRIVATE, IPC_CREAT|0600)
      And owner has called S = semget(IPC_PRIVATE, 1, IPC_CREAT|0600)
      And owner has called M = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      When janitor calls run("ipcrm", words=["-q", Q, "-q", P, "-s", S, "-m", M])
      Then it returns 0
      When owner calls msgctl(Q, IPC_STAT)
      Then it fails with EINVAL
      When owner calls msgctl(P, IPC_STAT)
      Then it fails with EINVAL
      When owner calls semctl(S, IPC_STAT)
      Then it fails with EINVAL
      When owner calls shmctl(M, IPC_STAT)
      Then it fails with EINVAL

    @SVIPC-105 @xsi @needs-tool-ipcrm
    Scenario: An identifier that does not exist makes the status 1 and does not save the others
      Given owner has called Q = msgget(IPC_PRIVATE, IPC_CREAT|0600)
      And owner has called Z = msgget(IPC_PRIVATE, IPC_CREAT|0600)
      And owner has called msgctl(Z, IPC_RMID)
      And owner has called M = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      When janitor calls run("ipcrm", words=["-q", Q, "-q", Z, "-m", M])
      Then it returns 1
      When owner calls msgctl(Q, IPC_STAT)
      Then it fails with EINVAL
      When owner calls shmctl(M, IPC_STAT)
      Then it fails with EINVAL
