@sysv-ipc-common
Feature: Processes meet at System V objects by key
  A key is a number that processes agree upon. The get call of each facility
  turns it into an identifier, the number by which the kernel knows the object;
  whoever asks with the same key gets the same identifier.

  Background:
    Given the processes owner and stranger

  Rule: One key leads every process to one object

    @SVIPC-010 @xsi
    Scenario Outline: <what> that one process put into a <object> is what another finds there by its key
      Given owner has called A = <create>
      And owner has called <put>
      When stranger calls B = <look up>
      Then it returns A
      When stranger calls <take>
      Then it returns <found>

      Examples:
        | object        | what      | create                              | put                | look up        | take              | found   |
        | queue         | A message | msgget(0x4711, IPC_CREAT\|0600)     | msgsnd(A, "hello") | msgget(0x4711) | msgrcv(B)         | "hello" |
        | semaphore set | The value | semget(0x4711, 1, IPC_CREAT\|0600)  | semop(A, [0:+3])   | semget(0x4711) | semctl(B, GETVAL) | 3       |

    @SVIPC-010 @xsi
    Scenario: The bytes that one process stored in a segment are what another finds there by its key
      Given owner has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And owner has called M = shmat(A)
      And owner has called store(M, "hello")
      When stranger calls B = shmget(0x4711)
      Then it returns A
      Given stranger has called N = shmat(B)
      When stranger calls load(N)
      Then it returns "hello"

    @SVIPC-010 @xsi
    Scenario Outline: A key under which there is no <object> leads nowhere without IPC_CREAT
      When stranger calls <look up>
      Then it fails with ENOENT

      Examples:
        | object        | look up              |
        | queue         | msgget(0x4711)       |
        | semaphore set | semget(0x4711, 1)    |
        | segment       | shmget(0x4711, 4096) |

  Rule: IPC_CREAT with IPC_EXCL makes an object or fails

    @SVIPC-013 @xsi
    Scenario Outline: An exclusive creation under the key of a <object> fails with EEXIST for everybody
      Given owner has called <create>
      When owner calls <create>
      Then it fails with EEXIST
      When stranger calls <create>
      Then it fails with EEXIST

      Examples:
        | object        | create                                         |
        | queue         | msgget(0x4711, IPC_CREAT\|IPC_EXCL\|0600)       |
        | semaphore set | semget(0x4711, 1, IPC_CREAT\|IPC_EXCL\|0600)    |
        | segment       | shmget(0x4711, 4096, IPC_CREAT\|IPC_EXCL\|0600) |

    @SVIPC-013 @xsi @needs-second-uid
    Scenario Outline: An exclusive creation under the key of another user's <object> fails with EEXIST, not with EACCES
      Given owner has called <create>
      And stranger has called setuid(SECOND_UID)
      When stranger calls <create>
      Then it fails with EEXIST

      Examples:
        | object        | create                                         |
        | queue         | msgget(0x4711, IPC_CREAT\|IPC_EXCL\|0600)       |
        | semaphore set | semget(0x4711, 1, IPC_CREAT\|IPC_EXCL\|0600)    |
        | segment       | shmget(0x4711, 4096, IPC_CREAT\|IPC_EXCL\|0600) |
