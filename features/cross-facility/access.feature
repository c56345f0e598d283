@cross-facility
Feature: Permission bits guard what has a name, relationship guards the rest
  FIFOs, UNIX sockets, files and the objects of POSIX and System V have an
  owner and permission bits. What has no name is open to relatives only, and an
  Internet or an abstract address to everybody.

  Rule: The mode decides who may open an object

    @XCMP-030 @posix @needs-root @needs-second-uid
    Scenario Outline: Another user who opens <object> of mode <mode> gets for reading <read> and for both <both>
      Given the processes owner and stranger
      And owner has called umask(0)
      And owner has called <make>
      And stranger has called setgroups([])
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      When stranger calls <open to read>
      Then it returns <read>
      When stranger calls <open for both>
      Then it returns <both>

      Examples:
        | object                | mode | make                                                       | open to read                     | read   | open for both                  | both   |
        | a FIFO                | 0600 | mkfifo("F", 0600)                                          | open("F", O_RDONLY\|O_NONBLOCK)   | EACCES | open("F", O_RDWR)              | EACCES |
        | a FIFO                | 0644 | mkfifo("F", 0644)                                          | open("F", O_RDONLY\|O_NONBLOCK)   | any    | open("F", O_RDWR)              | EACCES |
        | a FIFO                | 0666 | mkfifo("F", 0666)                                          | open("F", O_RDONLY\|O_NONBLOCK)   | any    | open("F", O_RDWR)              | any    |
        | a file                | 0600 | open("F", O_RDWR\|O_CREAT, 0600)                            | open("F", O_RDONLY)              | EACCES | open("F", O_RDWR)              | EACCES |
        | a file                | 0644 | open("F", O_RDWR\|O_CREAT, 0644)                            | open("F", O_RDONLY)              | any    | open("F", O_RDWR)              | EACCES |
        | a file                | 0666 | open("F", O_RDWR\|O_CREAT, 0666)                            | open("F", O_RDONLY)              | any    | open("F", O_RDWR)              | any    |
        | a POSIX queue         | 0600 | mq_open("/Q", O_RDWR\|O_CREAT, 0600, maxmsg=1, msgsize=8)   | mq_open("/Q", O_RDONLY)          | EACCES | mq_open("/Q", O_RDWR)          | EACCES |
        | a POSIX queue         | 0644 | mq_open("/Q", O_RDWR\|O_CREAT, 0644, maxmsg=1, msgsize=8)   | mq_open("/Q", O_RDONLY)          | any    | mq_open("/Q", O_RDWR)          | EACCES |
        | a POSIX queue         | 0666 | mq_open("/Q", O_RDWR\|O_CREAT, 0666, maxmsg=1, msgsize=8)   | mq_open("/Q", O_RDONLY)          | any    | mq_open("/Q", O_RDWR)          | any    |
        | POSIX shared memory   | 0600 | shm_open("/M", O_RDWR\|O_CREAT, 0600)                       | shm_open("/M", O_RDONLY)         | EACCES | shm_open("/M", O_RDWR)         | EACCES |
        | POSIX shared memory   | 0644 | shm_open("/M", O_RDWR\|O_CREAT, 0644)                       | shm_open("/M", O_RDONLY)         | any    | shm_open("/M", O_RDWR)         | EACCES |
        | POSIX shared memory   | 0666 | shm_open("/M", O_RDWR\|O_CREAT, 0666)                       | shm_open("/M", O_RDONLY)         | any    | shm_open("/M", O_RDWR)         | any    |
        | a named semaphore     | 0600 | sem_open("/S", O_CREAT, mode=0600)                         | sem_open("/S")                   | EACCES | sem_open("/S")                 | EACCES |
        | a named semaphore     | 0644 | sem_open("/S", O_CREAT, mode=0644)                         | sem_open("/S")                   | EACCES | sem_open("/S")                 | EACCES |
        | a named semaphore     | 0666 | sem_open("/S", O_CREAT, mode=0666)                         | sem_open("/S")                   | any    | sem_open("/S")                 | any    |
        | a System V queue      | 0600 | msgget(0x4711, IPC_CREAT\|0600)                             | msgget(0x4711, 0444)             | EACCES | msgget(0x4711, 0666)           | EACCES |
        | a System V queue      | 0644 | msgget(0x4711, IPC_CREAT\|0644)                             | msgget(0x4711, 0444)             | any    | msgget(0x4711, 0666)           | EACCES |
        | a System V queue      | 0666 | msgget(0x4711, IPC_CREAT\|0666)                             | msgget(0x4711, 0444)             | any    | msgget(0x4711, 0666)           | any    |
        | a System V set        | 0600 | semget(0x4711, 1, IPC_CREAT\|0600)                          | semget(0x4711, 1, 0444)          | EACCES | semget(0x4711, 1, 0666)        | EACCES |
        | a System V set        | 0644 | semget(0x4711, 1, IPC_CREAT\|0644)                          | semget(0x4711, 1, 0444)          | any    | semget(0x4711, 1, 0666)        | EACCES |
        | a System V set        | 0666 | semget(0x4711, 1, IPC_CREAT\|0666)                          | semget(0x4711, 1, 0444)          | any    | semget(0x4711, 1, 0666)        | any    |
        | a System V segment    | 0600 | shmget(0x4711, 4096, IPC_CREAT\|0600)                       | shmget(0x4711, 4096, 0444)       | EACCES | shmget(0x4711, 4096, 0666)     | EACCES |
        | a System V segment    | 0644 | shmget(0x4711, 4096, IPC_CREAT\|0644)                       | shmget(0x4711, 4096, 0444)       | any    | shmget(0x4711, 4096, 0666)     | EACCES |
        | a System V segment    | 0666 | shmget(0x4711, 4096, IPC_CREAT\|0666)                       | shmget(0x4711, 4096, 0444)       | any    | shmget(0x4711, 4096, 0666)     | any    |

    @XCMP-030 @posix @needs-root @needs-second-uid
    Scenario Outline: Another user's connect to a UNIX socket of mode <mode> comes to <outcome>
      Given the processes owner and stranger
      And owner has called umask(0)
      And owner has called L = socket(AF_UNIX, SOCK_STREAM)
      And owner has called bind(L, "door")
      And owner has called listen(L)
      And owner has called chmod("door", <mode>)
      And stranger has called setgroups([])
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      And stranger has called C = socket(AF_UNIX, SOCK_STREAM)
      When stranger calls connect(C, "door")
      Then it returns <outcome>

      Examples:
        | mode | outcome |
        | 0600 | EACCES  |
        | 0644 | EACCES  |
        | 0666 | 0       |

  Rule: The umask counts for what is like a file, and not for System V objects

    @XCMP-031 @linux
    Scenario Outline: Under the umask 077 the mode 0666 of <object> becomes <mode>
      Given the process owner
      And owner has called umask(077)
      And owner has called A = <make>
      When owner calls <look>
      Then it returns 0 with mode=<mode>

      Examples:
        | object              | make                                                      | look                | mode   |
        | a FIFO              | mkfifo("F", 0666)                                         | stat("F")           | "0600" |
        | a POSIX queue       | mq_open("/Q", O_RDWR\|O_CREAT, 0666, maxmsg=1, msgsize=8)  | fstat(A)            | "0600" |
        | a named semaphore   | sem_open("/S", O_CREAT, mode=0666)                        | sem_stat("/S")      | "0600" |
        | POSIX shared memory | shm_open("/M", O_RDWR\|O_CREAT, 0666)                      | fstat(A)            | "0600" |
        | a System V queue    | msgget(0x4711, IPC_CREAT\|0666)                            | msgctl(A, IPC_STAT) | "0666" |
        | a System V set      | semget(0x4711, 1, IPC_CREAT\|0666)                         | semctl(A, IPC_STAT) | "0666" |
        | a System V segment  | shmget(0x4711, 4096, IPC_CREAT\|0666)                      | shmctl(A, IPC_STAT) | "0666" |

    @XCMP-031 @linux
    Scenario: Under the umask 077 a socket file becomes private
      Given the process owner
      And owner has called umask(077)
      And owner has called S = socket(AF_UNIX, SOCK_STREAM)
      And owner has called bind(S, "door")
      When owner calls stat("door")
      Then it returns 0 with mode="0700"

  Rule: Internet and abstract addresses are open to everybody

    @XCMP-035 @linux @needs-root @needs-second-uid @needs-netns
    Scenario Outline: Another user connects to <address> of root under the umask 077
      Given the processes owner and stranger
      And owner has called umask(077)
      And owner has called L = socket(<family>, SOCK_STREAM)
      And owner has called bind(L, "<address>")
      And owner has called listen(L)
      And stranger has called setgroups([])
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      And stranger has called C = socket(<family>, SOCK_STREAM)
      When stranger calls connect(C, "<address>")
      Then it returns 0
      Given owner has called A = accept(L)
      And stranger has called send(C, "let in")
      When owner calls recv(A)
      Then it returns "let in"

      Examples:
        | family  | address        |
        | AF_INET | 127.0.0.1:5000 |
        | AF_UNIX | \0door         |
