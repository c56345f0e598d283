@sysv-ipc-common
Feature: The owner of a System V object changes owner and mode, and nothing else
  IPC_SET takes the same structure that IPC_STAT fills, but the kernel takes
  over only what the owner may decide. The second in which that happens is the
  object's change time.

  Background:
    Given the process owner

  Rule: IPC_SET keeps the low nine bits of the mode, and creator and key as they are

    @SVIPC-052 @xsi
    Scenario Outline: IPC_SET of mode 07777 on a <object> leaves 0777, its creator and its key
      Given owner has called A = <create>
      And owner has called S = <control>(A, IPC_STAT)
      When owner calls <control>(A, IPC_SET, mode=07777, cuid=4711, cgid=4712, key=0x4713)
      Then it returns 0
      When owner calls <control>(A, IPC_STAT)
      Then it returns 0 and reports
        | mode | 0777   |
        | uid  | S.uid  |
        | gid  | S.gid  |
        | cuid | S.cuid |
        | cgid | S.cgid |
        | key  | S.key  |

      Examples:
        | object        | create                                | control |
        | queue         | msgget(0x4711, IPC_CREAT\|0600)        | msgctl  |
        | semaphore set | semget(0x4711, 1, IPC_CREAT\|0600)     | semctl  |
        | segment       | shmget(0x4711, 4096, IPC_CREAT\|0600)  | shmctl  |

    @SVIPC-052 @xsi @needs-second-uid
    Scenario Outline: IPC_SET hands a <object> over to another user and group and leaves its creator
      Given owner has called A = <create>
      And owner has called S = <control>(A, IPC_STAT)
      When owner calls <control>(A, IPC_SET, uid=SECOND_UID, gid=SECOND_UID, mode=0666)
      Then it returns 0
      When owner calls <control>(A, IPC_STAT)
      Then it returns 0 and reports
        | uid  | SECOND_UID |
        | gid  | SECOND_UID |
        | cuid | S.cuid     |
        | cgid | S.cgid     |
        | mode | 0666       |

      Examples:
        | object        | create                                | control |
        | queue         | msgget(0x4711, IPC_CREAT\|0600)        | msgctl  |
        | semaphore set | semget(0x4711, 1, IPC_CREAT\|0600)     | semctl  |
        | segment       | shmget(0x4711, 4096, IPC_CREAT\|0600)  | shmctl  |

  Rule: IPC_SET makes the present the change time

    @SVIPC-052 @xsi
    Scenario: A queue, a semaphore set and a segment that are changed a second later have a later change time
      Given owner has called Q = msgget(IPC_PRIVATE, IPC_CREAT|0600)
      And owner has called S = semget(IPC_PRIVATE, 1, IPC_CREAT|0600)
      And owner has called M = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      And owner has called OldQ = msgctl(Q, IPC_STAT)
      And owner has called OldS = semctl(S, IPC_STAT)
      And owner has called OldM = shmctl(M, IPC_STAT)
      And owner has called Now = next_second()
      And owner has called msgctl(Q, IPC_SET, mode=0640)
      And owner has called semctl(S, IPC_SET, mode=0640)
      And owner has called shmctl(M, IPC_SET, mode=0640)
      When owner calls NewQ = msgctl(Q, IPC_STAT)
      Then NewQ.ctime differs from OldQ.ctime
      When owner calls minutes_since(NewQ.ctime)
      Then it returns 0
      When owner calls NewS = semctl(S, IPC_STAT)
      Then NewS.ctime differs from OldS.ctime
      When owner calls minutes_since(NewS.ctime)
      Then it returns 0
      When owner calls NewM = shmctl(M, IPC_STAT)
      Then NewM.ctime differs from OldM.ctime
      When owner calls minutes_since(NewM.ctime)
      Then it returns 0
