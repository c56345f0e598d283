@sysv-ipc-common
Feature: System V objects are seen in tables, not in directories
  No file stands for a queue, a semaphore set or a segment. The kernel lists
  them in /proc/sysvipc, and the tool ipcs shows that to people.

  Background:
    Given the processes owner and stranger

  Rule: The kernel's tables list the objects, directories do not

    @SVIPC-043 @linux @needs-ipcns @needs-mntns @needs-proc
    Scenario Outline: A new <object> adds one line to /proc/sysvipc/<table> and no name to /dev/shm and to the current directory
      Given stranger has called L = sysvipc("<table>")
      And stranger has called D = list_directory("/dev/shm")
      And stranger has called E = list_directory(".")
      And owner has called A = <create>
      When stranger calls sysvipc("<table>", id=A)
      Then it returns L+1 with listed="yes", mode=0640
      When stranger calls list_directory("/dev/shm")
      Then it returns D with names=D.names
      When stranger calls list_directory(".")
      Then it returns E with names=E.names

      Examples:
        | object        | table | create                               |
        | queue         | msg   | msgget(0x4711, IPC_CREAT\|0640)       |
        | semaphore set | sem   | semget(0x4711, 1, IPC_CREAT\|0640)    |
        | segment       | shm   | shmget(0x4711, 4096, IPC_CREAT\|0640) |

    @SVIPC-043 @linux @needs-root @needs-ipcns @needs-mntns @needs-filesystem-mqueue
    Scenario Outline: A new <object> adds no name to a mounted mqueue directory, where POSIX queues do show
      Given stranger has called unshare(CLONE_NEWNS)
      And stranger has called mount("/", "none", flags=MS_REC|MS_PRIVATE)
      And stranger has called mkdir("queues")
      And stranger has called mount("queues", "mqueue")
      And owner has called <create>
      When stranger calls list_directory("queues")
      Then it returns 0 with names=[]
      Given owner has called mq_open("/Q", O_RDWR|O_CREAT)
      When stranger calls list_directory("queues")
      Then it returns 1 with names=["Q"]

      Examples:
        | object        | create                               |
        | queue         | msgget(0x4711, IPC_CREAT\|0640)       |
        | semaphore set | semget(0x4711, 1, IPC_CREAT\|0640)    |
        | segment       | shmget(0x4711, 4096, IPC_CREAT\|0640) |

  Rule: ipcs shows one line for each object

    @SVIPC-100 @xsi @needs-ipcns @needs-proc @needs-tool-ipcs @needs-tool-sh
    Scenario: ipcs shows queues, segments and sets under their headings, each with key, identifier, owner, mode and contents
      Given owner has called W = run("sh -c", words=["printf %s $(id -un)"])
      And owner has called Q = msgget(0x4711, IPC_CREAT|0640)
      And owner has called msgsnd(Q, "twelve bytes")
      And owner has called msgsnd(Q, "three")
      And owner has called M = shmget(0x4712, 5000, IPC_CREAT|0604)
      And owner has called N = shmat(M)
      And owner has called S = semget(0x4713, 3, IPC_CREAT|0620)
      When stranger calls run("ipcs", having=["Message"])
      Then it returns 0 with words=["------", "Message", "Queues", "--------"]
      When stranger calls run("ipcs", having=["msqid"])
      Then it returns 0 with words=["key", "msqid", "owner", "perms", "used-bytes", "messages"]
      When stranger calls run("ipcs", having=["0x00004711"])
      Then it returns 0 with words=["0x00004711", Q, W.text, 640, 17, 2], matches=1
      When stranger calls run("ipcs", having=["shmid"])
      Then it returns 0 with words=["key", "shmid", "owner", "perms", "bytes", "nattch", "status"]
      When stranger calls run("ipcs", having=["0x00004712"])
      Then it returns 0 with words=["0x00004712", M, W.text, 604, 5000, 1], matches=1
      When stranger calls run("ipcs", having=["semid"])
      Then it returns 0 with words=["key", "semid", "owner", "perms", "nsems"]
      When stranger calls run("ipcs", having=["0x00004713"])
      Then it returns 0 with words=["0x00004713", S, W.text, 620, 3], matches=1

    @SVIPC-110 @linux @needs-ipcns @needs-proc @needs-tool-ipcs @needs-tool-sh
    Scenario: A removed segment is shown with key 0, its attachments and the word dest until the last detach
      Given owner has called W = run("sh -c", words=["printf %s $(id -un)"])
      And owner has called A = shmget(0x4711, 4096, IPC_CREAT|0604)
      And stranger has called N = shmat(A)
      And owner has called shmctl(A, IPC_RMID)
      When owner calls run("ipcs -m", having=["0x00000000"])
      Then it returns 0 with words=["0x00000000", A, W.text, 604, 4096, 1, "dest"], matches=1
      Given stranger has called shmdt(N)
      When owner calls run("ipcs -m", having=["604", "4096"])
      Then it returns 0 with matches=0
