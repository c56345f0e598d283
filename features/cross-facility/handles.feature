@cross-facility
Feature: A handle is a descriptor, an address or a number of the whole system
  Pipes, sockets, files and, on Linux, POSIX queues are handled by descriptors,
  which mean something in one process only. Semaphores and locks in memory are
  handled by their address, System V objects by a number that is the same for
  all processes.

  Rule: What has no name can only be inherited, passed or shared

    @XCMP-011 @posix
    Scenario Outline: A forked child uses <object> of its parent, and no file or descriptor name appears
      Given the process parent
      And parent has called Files = list_directory(".")
      And parent has called C = <make>
      When parent forks child
      And child calls <use>
      Then it returns <given>
      When parent calls <see>
      Then it returns <seen>
      When parent calls list_directory(".")
      Then it returns Files with names=Files.names

      Examples:
        | object        | make                             | use                          | given | see           | seen  |
        | a pipe        | pipe()                           | write(C.write, "child")      | 5     | read(C.read)  | "child" |
        | a socket pair | socketpair(AF_UNIX, SOCK_STREAM) | send(C.left, "child")        | 5     | recv(C.right) | "child" |
        | an eventfd    | eventfd(0)                       | eventfd_write(C, 7)          | 0     | eventfd_read(C) | 7   |
        | a mapping     | mmap(4096)                       | store(C, "child")            | 0     | load(C, 5)    | "child" |

    @XCMP-011 @posix
    Scenario Outline: A forked child shares <object> in memory with its parent, and no file appears
      Given the process parent
      And parent has called Files = list_directory(".")
      And parent has called M = mmap(4096)
      And parent has called <init>
      And parent has called <take>
      When parent forks child
      And child calls <try>
      Then it fails with <errno>
      Given parent has called <give>
      When child calls <try>
      Then it returns 0
      When parent calls list_directory(".")
      Then it returns Files with names=Files.names

      Examples:
        | object            | init                   | take                      | try                          | errno  | give                      |
        | a semaphore       | sem_init(M, 1)         | sem_wait(M)               | sem_trywait(M)               | EAGAIN | sem_post(M)               |
        | a mutex           | pthread_mutex_init(M)  | pthread_mutex_lock(M)     | pthread_mutex_trylock(M)     | EBUSY  | pthread_mutex_unlock(M)   |
        | a read-write lock | pthread_rwlock_init(M) | pthread_rwlock_wrlock(M)  | pthread_rwlock_tryrdlock(M)  | EBUSY  | pthread_rwlock_unlock(M)  |

    @XCMP-011 @posix
    Scenario: A forked child waits for a condition variable that its parent signals
      Given the process parent
      And parent has called M = mmap(4096)
      And parent has called C = mmap(4096)
      And parent has called pthread_mutex_init(M)
      And parent has called pthread_cond_init(C)
      When parent forks child
      Given child has called pthread_mutex_lock(M)
      And child is blocked in pthread_cond_wait(C, M)
      When parent calls pthread_cond_signal(C)
      Then child is released with 0

  Rule: Some handles are descriptors, the others take none

    @XCMP-012 @linux @needs-proc
    Scenario Outline: The handle of <object> is a descriptor, which /proc shows as a <kind>
      Given the process owner
      And owner has called C = <make>
      When owner calls descriptor_link(<handle>)
      Then it returns any with kind=<kind>
      When owner calls fcntl(<handle>, F_GETFD)
      Then it returns any
      When owner calls fstat(<handle>)
      Then it returns 0
      When owner calls close(<handle>)
      Then it returns 0
      When owner calls fcntl(<handle>, F_GETFD)
      Then it fails with EBADF

      Examples:
        | object        | make                                                | handle | kind   |
        | a pipe        | pipe()                                              | C.read | pipe   |
        | a socket pair | socketpair(AF_UNIX, SOCK_STREAM)                    | C.left | socket |
        | a TCP socket  | socket(AF_INET, SOCK_STREAM)                        | C      | socket |
        | a file        | open("F", O_RDWR\|O_CREAT)                          | C      | path   |
        | shared memory | shm_open("/M", O_RDWR\|O_CREAT)                     | C      | path   |
        | a POSIX queue | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16) | C      | path   |

    @XCMP-012 @linux @needs-proc
    Scenario Outline: <object> adds <count> to the descriptors of its user
      Given the process owner
      And owner has called mkfifo("fifo")
      And owner has called Lowest = eventfd()
      And owner has called close(Lowest)
      When owner calls C = <make>
      Then it returns any
      When owner calls E = eventfd()
      Then it returns <next>

      Examples:
        | object                  | count | make                                                | next     |
        | A FIFO                  | one   | open("fifo", O_RDONLY\|O_NONBLOCK)                   | Lowest+1 |
        | A file for record locks | one   | open("F", O_RDWR\|O_CREAT)                           | Lowest+1 |
        | POSIX shared memory     | one   | shm_open("/M", O_RDWR\|O_CREAT)                      | Lowest+1 |
        | A POSIX queue           | one   | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16) | Lowest+1 |
        | A System V queue        | none  | msgget(IPC_PRIVATE, 0600)                           | Lowest   |
        | A System V set          | none  | semget(IPC_PRIVATE, 1, 0600)                        | Lowest   |
        | A System V segment      | none  | shmget(IPC_PRIVATE, 4096, 0600)                     | Lowest   |
        | A named semaphore       | none  | sem_open("/S", O_CREAT, value=1)                    | Lowest   |
        | A mapping for locks     | none  | mmap(4096)                                          | Lowest   |

  Rule: An identifier is valid everywhere, a descriptor in its own process

    @XCMP-013 @posix
    Scenario Outline: An unrelated process uses the number of a <object> without a get call
      Given the processes owner and stranger
      And owner has called A = <make>
      When stranger calls <put>
      Then it returns 0
      When owner calls <take>
      Then it returns <found>

      Examples:
        | object        | make                         | put              | take              | found |
        | queue         | msgget(IPC_PRIVATE, 0600)    | msgsnd(A, "hi")  | msgrcv(A)         | "hi"  |
        | semaphore set | semget(IPC_PRIVATE, 1, 0600) | semop(A, [0:+2]) | semctl(A, GETVAL) | 2     |

    @XCMP-013 @posix
    Scenario Outline: The number of the descriptor of a <object> means nothing to an unrelated process
      Given the processes owner and stranger
      And owner has called A = <make>
      And owner has called D = fcntl(A, F_DUPFD, 700)
      When stranger calls <use>
      Then it fails with EBADF

      Examples:
        | object      | make                                                | use                  |
        | file        | open("F", O_RDWR\|O_CREAT)                           | write(D@owner, "x")  |
        | socket      | socket(AF_INET, SOCK_DGRAM)                         | fstat(D@owner)       |
        | POSIX queue | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16) | mq_send(D@owner, "x") |
