@sysv-ipc-common
Feature: The mode of a System V object decides what other users may do
  Reading (receive, wait for zero, look at the state, attach) takes the read
  bit, changing (send, add, take, attach for writing) the write bit of the class
  that the caller belongs to: owner or creator, group, others.

  Background:
    Given the processes owner and stranger

  Rule: Others may do what the mode gives to others

    @SVIPC-048 @xsi @needs-root @needs-second-uid
    Scenario Outline: Another user's <call> on a <object> of mode 0666 is carried out
      Given owner has called A = <create>
      And owner has called <put>
      And stranger has called setuid(SECOND_UID)
      When stranger calls <call>
      Then it returns <result>

      Examples:
        | object        | call                | create                                 | put              | result |
        | queue         | msgsnd(A, "x")      | msgget(IPC_PRIVATE, IPC_CREAT\|0666)    | msgsnd(A, "y")   | 0      |
        | queue         | msgrcv(A)           | msgget(IPC_PRIVATE, IPC_CREAT\|0666)    | msgsnd(A, "y")   | "y"    |
        | semaphore set | semop(A, [0:-1])    | semget(IPC_PRIVATE, 1, IPC_CREAT\|0666) | semop(A, [0:+1]) | 0      |
        | semaphore set | semctl(A, GETVAL)   | semget(IPC_PRIVATE, 1, IPC_CREAT\|0666) | semop(A, [0:+1]) | 1      |

    @SVIPC-048 @xsi @needs-root @needs-second-uid
    Scenario: Another user attaches a segment of mode 0666, reads and writes it
      Given owner has called A = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0666)
      And owner has called M = shmat(A)
      And owner has called store(M, "from the owner")
      And stranger has called setuid(SECOND_UID)
      And stranger has called N = shmat(A)
      When stranger calls load(N)
      Then it returns "from the owner"
      Given stranger has called store(N, "from a stranger")
      When owner calls load(M)
      Then it returns "from a stranger"

    @SVIPC-048 @xsi @needs-root @needs-second-uid
    Scenario Outline: Another user's <call> on a <object> of mode 0600 fails with EACCES
      Given owner has called A = <create>
      And stranger has called setuid(SECOND_UID)
      When stranger calls <call>
      Then it fails with EACCES

      Examples:
        | object        | call                 | create                                    |
        | queue         | msgsnd(A, "x")       | msgget(IPC_PRIVATE, IPC_CREAT\|0600)       |
        | queue         | msgrcv(A)            | msgget(IPC_PRIVATE, IPC_CREAT\|0600)       |
        | semaphore set | semop(A, [0:+1])     | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600)    |
        | semaphore set | semctl(A, GETVAL)    | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600)    |
        | segment       | shmat(A)             | shmget(IPC_PRIVATE, 4096, IPC_CREAT\|0600) |
        | segment       | shmat(A, SHM_RDONLY) | shmget(IPC_PRIVATE, 4096, IPC_CREAT\|0600) |

  Rule: Looking at the state takes the read bit

    @SVIPC-056 @xsi @needs-root @needs-second-uid
    Scenario Outline: A stranger's IPC_STAT on a <object> of mode 0600 fails with EACCES, and with 0644 it does not
      Given owner has called A = <create>
      And stranger has called setuid(SECOND_UID)
      When stranger calls <status>
      Then it fails with EACCES
      Given owner has called <open>
      When stranger calls <status>
      Then it returns 0 with mode=0644

      Examples:
        | object        | create                                    | status              | open                          |
        | queue         | msgget(IPC_PRIVATE, IPC_CREAT\|0600)       | msgctl(A, IPC_STAT) | msgctl(A, IPC_SET, mode=0644) |
        | semaphore set | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600)    | semctl(A, IPC_STAT) | semctl(A, IPC_SET, mode=0644) |
        | segment       | shmget(IPC_PRIVATE, 4096, IPC_CREAT\|0600) | shmctl(A, IPC_STAT) | shmctl(A, IPC_SET, mode=0644) |

    @SVIPC-056 @xsi @needs-root @needs-second-uid
    Scenario Outline: The unprivileged owner of a <object> of mode 0200 may not look at its state
      Given stranger has called setuid(SECOND_UID)
      And stranger has called A = <create>
      When stranger calls <status>
      Then it fails with EACCES

      Examples:
        | object        | create                                    | status              |
        | queue         | msgget(IPC_PRIVATE, IPC_CREAT\|0200)       | msgctl(A, IPC_STAT) |
        | semaphore set | semget(IPC_PRIVATE, 1, IPC_CREAT\|0200)    | semctl(A, IPC_STAT) |
        | segment       | shmget(IPC_PRIVATE, 4096, IPC_CREAT\|0200) | shmctl(A, IPC_STAT) |
