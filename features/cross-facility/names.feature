@cross-facility
Feature: A name lets processes meet that have nothing in common
  A process that knows only the name finds the object: a path for FIFOs,
  sockets, locks and files, a POSIX name, a System V key, an Internet address
  with a port. It need not be related to the process that made the object.

  Background:
    Given the processes creator and stranger

  Rule: The name is all that a stranger needs

    @XCMP-010 @posix
    Scenario Outline: By <name> a stranger opens <object> and takes what the creator left
      Given creator has called A = <make>
      And creator has called <put>
      When stranger calls B = <open>
      And stranger calls <take>
      Then it returns <found>

      Examples:
        | object                 | name       | make                                                  | put                    | open                | take             | found   |
        | a file                 | pathname   | open("F", O_RDWR\|O_CREAT)                             | write(A, "hello")      | open("F", O_RDONLY) | read(B)          | "hello" |
        | a POSIX queue          | POSIX name | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16)   | mq_send(A, "hello")    | mq_open("/Q")       | mq_receive(B)    | "hello" |
        | a named semaphore      | POSIX name | sem_open("/S", O_CREAT, value=0)                      | sem_post(A)            | sem_open("/S")      | sem_trywait(B)   | 0       |
        | POSIX shared memory    | POSIX name | shm_open("/M", O_RDWR\|O_CREAT)                        | write(A, "hello")      | shm_open("/M")      | read(B)          | "hello" |
        | a System V queue       | key        | msgget(0x4711, IPC_CREAT\|0600)                        | msgsnd(A, "hello")     | msgget(0x4711)      | msgrcv(B)        | "hello" |
        | a System V set         | key        | semget(0x4711, 1, IPC_CREAT\|0600)                     | semop(A, [0:+1])       | semget(0x4711)      | semop(B, [0:-1]) | 0       |

    @XCMP-010 @posix
    Scenario: By its path a stranger opens a FIFO and reads what the creator writes
      Given creator has called mkfifo("F")
      And creator is blocked in W = open("F", O_WRONLY)
      When stranger calls R = open("F", O_RDONLY)
      Then creator is released with any
      Given creator has called write(W, "hello")
      When stranger calls read(R)
      Then it returns "hello"

    @XCMP-010 @xsi
    Scenario: By its key a stranger attaches a segment and reads what the creator stored
      Given creator has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And creator has called M = shmat(A)
      And creator has called store(M, "hello")
      When stranger calls B = shmget(0x4711)
      And stranger calls M = shmat(B)
      And stranger calls load(M, 5)
      Then it returns "hello"

    @XCMP-010 @posix
    Scenario: By its path a stranger meets a record lock of the creator
      Given creator has called F = open("F", O_RDWR|O_CREAT)
      And creator has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      When stranger calls F = open("F", O_RDWR)
      And stranger calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=5-9)
      Then it fails with EAGAIN
      When stranger calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with pid=creator

    @XCMP-010 @posix
    Scenario Outline: By its <name> a stranger connects to a stream socket of family <family> and is answered
      Given creator has called L = socket(<family>, SOCK_STREAM)
      And creator has called bind(L, "<address>")
      And creator has called Name = getsockname(L)
      And creator has called listen(L)
      And stranger has called C = socket(<family>, SOCK_STREAM)
      When stranger calls connect(C, Name.address)
      Then it returns 0
      Given creator has called A = accept(L)
      And creator has called send(A, "hello")
      When stranger calls recv(C)
      Then it returns "hello"

      Examples:
        | family  | name             | address        |
        | AF_UNIX | path             | door           |
        | AF_INET | address and port | 127.0.0.1:0    |

    @XCMP-010 @posix
    Scenario: By its address and port a stranger sends a datagram to a UDP socket
      Given creator has called R = socket(AF_INET, SOCK_DGRAM)
      And creator has called bind(R, "127.0.0.1:0")
      And creator has called Name = getsockname(R)
      And stranger has called S = socket(AF_INET, SOCK_DGRAM)
      When stranger calls sendto(S, "hello", Name.address)
      Then it returns 5
      When creator calls recv(R)
      Then it returns "hello"

  Rule: A POSIX name starts with its only slash

    @XCMP-014 @glibc
    Scenario Outline: <open> fails with <errno>
      When creator calls <open>
      Then it fails with <errno>

      Examples:
        | open                                                  | errno  |
        | mq_open("Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16)    | EINVAL |
        | mq_open("/Q/R", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16) | EACCES |
        | sem_open("/S/T", O_CREAT, value=1)                    | EINVAL |
        | shm_open("/M/N", O_RDWR\|O_CREAT)                      | EINVAL |

    @XCMP-014 @glibc
    Scenario Outline: <open> means the same object as <open with slash>
      Given creator has called A = <make>
      When stranger calls B = <open>
      Then it returns any
      Given creator has called <put>
      When stranger calls <take>
      Then it returns <found>

      Examples:
        | make                             | open          | open with slash | put             | take           | found |
        | sem_open("/S", O_CREAT, value=0) | sem_open("S") | sem_open("/S")  | sem_post(A)     | sem_trywait(B) | 0     |
        | shm_open("/M", O_RDWR\|O_CREAT)  | shm_open("M") | shm_open("/M")  | write(A, "one") | read(B)        | "one" |
