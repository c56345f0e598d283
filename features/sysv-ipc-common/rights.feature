@sysv-ipc-common
Feature: A System V object has an owner, a creator and a mode
  Nine permission bits, as of a file, say what owner, group and others may do,
  although there is no file. The creator and the owner start as one, and the
  owner may be changed.

  Background:
    Given the processes owner and stranger

  Rule: Whoever makes an object is its creator and its owner

    @SVIPC-040 @xsi
    Scenario Outline: A <object> made with mode <mode> has that mode and belongs to its maker
      Given owner has called U = geteuid()
      And owner has called G = getegid()
      And owner has called A = <create>
      When owner calls <status>
      Then it returns 0 and reports
        | uid  | U      |
        | cuid | U      |
        | gid  | G      |
        | cgid | G      |
        | mode | <mode> |

      Examples:
        | object        | mode | create                                   | status              |
        | queue         | 0600 | msgget(IPC_PRIVATE, IPC_CREAT\|0600)      | msgctl(A, IPC_STAT) |
        | queue         | 0640 | msgget(IPC_PRIVATE, IPC_CREAT\|0640)      | msgctl(A, IPC_STAT) |
        | queue         | 0666 | msgget(IPC_PRIVATE, IPC_CREAT\|0666)      | msgctl(A, IPC_STAT) |
        | semaphore set | 0600 | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600)   | semctl(A, IPC_STAT) |
        | semaphore set | 0640 | semget(IPC_PRIVATE, 1, IPC_CREAT\|0640)   | semctl(A, IPC_STAT) |
        | semaphore set | 0666 | semget(IPC_PRIVATE, 1, IPC_CREAT\|0666)   | semctl(A, IPC_STAT) |
        | segment       | 0600 | shmget(IPC_PRIVATE, 99, IPC_CREAT\|0600)  | shmctl(A, IPC_STAT) |
        | segment       | 0640 | shmget(IPC_PRIVATE, 99, IPC_CREAT\|0640)  | shmctl(A, IPC_STAT) |
        | segment       | 0666 | shmget(IPC_PRIVATE, 99, IPC_CREAT\|0666)  | shmctl(A, IPC_STAT) |

    @SVIPC-040 @xsi @needs-proc
    Scenario Outline: A <object> made with mode 0 has that mode, as the kernel's table shows to everybody
      Given owner has called A = <create>
      When owner calls sysvipc("<table>", id=A)
      Then it returns any with listed="yes", mode=0000

      Examples:
        | object        | table | create                                |
        | queue         | msg   | msgget(IPC_PRIVATE, IPC_CREAT\|0)      |
        | semaphore set | sem   | semget(IPC_PRIVATE, 1, IPC_CREAT\|0)   |
        | segment       | shm   | shmget(IPC_PRIVATE, 99, IPC_CREAT\|0)  |

  Rule: The umask does not count

    @SVIPC-042 @xsi
    Scenario Outline: A <object> made with 0666 under the umask 077 has the mode 0666
      Given owner has called umask(077)
      And owner has called A = <create>
      When owner calls <status>
      Then it returns 0 with mode=0666

      Examples:
        | object        | create                                  | status              |
        | queue         | msgget(IPC_PRIVATE, IPC_CREAT\|0666)     | msgctl(A, IPC_STAT) |
        | semaphore set | semget(IPC_PRIVATE, 1, IPC_CREAT\|0666)  | semctl(A, IPC_STAT) |
        | segment       | shmget(IPC_PRIVATE, 99, IPC_CREAT\|0666) | shmctl(A, IPC_STAT) |
