@cross-facility
Feature: When a holder is killed the kernel gives back some things and not others
  Locks that the kernel books to a process, an open file or a thread are given
  back when it dies. A counter or a flag in memory, a message taken, a file
  made: the kernel does not know to whom they belonged, and they stay as the
  dead process left them.

  Rule: The kernel gives back locks, booked semaphore operations and registrations

    @XCMP-040 @posix
    Scenario Outline: A process that waits for a <lock> gets it when the holder is killed
      Given the processes holder and waiter
      And holder and waiter have called F = open("F", O_RDWR|O_CREAT)
      And holder has called <take>
      And waiter is blocked in <take>
      When holder is killed by SIGKILL
      Then waiter is released with 0

      Examples:
        | lock        | take                                            |
        | record lock | fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-9) |
        | flock       | flock(F, LOCK_EX)                           |

      @needs-facility-ofd-lock
      Examples:
        | lock     | take                                            |
        | OFD lock | fcntl(F, F_OFD_SETLKW, type=F_WRLCK, bytes=0-9) |

    @XCMP-040 @xsi
    Scenario: A process that waits for a System V semaphore gets it when a holder with SEM_UNDO is killed
      Given a System V semaphore set S with
        | values | [1] |
      And the processes holder and waiter
      And holder has called semop(S, [0:-1:SEM_UNDO])
      And waiter is blocked in semop(S, [0:-1])
      When holder is killed by SIGKILL
      Then waiter is released with 0
      And S has
        | values | [0] |

    @XCMP-040 @posix
    Scenario: A process that waits for a robust mutex gets it with EOWNERDEAD when the holder is killed
      Given an anonymous shared mapping M
      And the processes holder and waiter
      And holder has called pthread_mutex_init(M, robust=PTHREAD_MUTEX_ROBUST)
      And holder has called pthread_mutex_lock(M)
      And waiter is blocked in pthread_mutex_lock(M)
      When holder is killed by SIGKILL
      Then waiter is released with EOWNERDEAD

    @XCMP-040 @posix
    Scenario: A queue takes another registration for notification after the registered process was killed
      Given a POSIX message queue Q
      And the processes holder and other
      And holder has called mq_notify(Q, SIGEV_SIGNAL, SIGUSR1)
      And other was refused mq_notify(Q, SIGEV_SIGNAL, SIGUSR1) with EBUSY
      When holder is killed by SIGKILL
      And other calls mq_notify(Q, SIGEV_SIGNAL, SIGUSR1)
      Then it returns 0

    @XCMP-040 @linux @needs-facility-lease
    Scenario: A file takes another lease after the holder of the lease was killed
      Given the processes holder and other
      And holder has called sigaction(SIGIO, RECORD)
      And holder has called W = open("F", O_WRONLY|O_CREAT)
      And holder has called close(W)
      And holder has called F = open("F", O_RDONLY)
      And holder has called fcntl(F, F_SETLEASE, F_WRLCK)
      And other was refused open("F", O_RDONLY|O_NONBLOCK) with EAGAIN
      And holder has called getpid()
      When holder is killed by SIGKILL
      And other calls F = open("F", O_RDONLY|O_NONBLOCK)
      Then it returns any
      When other calls fcntl(F, F_SETLEASE, F_WRLCK)
      Then it returns 0

  Rule: Semaphores, plain mutexes and lock files stay taken

    @XCMP-041 @posix
    Scenario Outline: <an object> that a killed process has taken stays taken
      Given <an object> S with
        | <attribute> | <value> |
      And the processes holder and other
      And holder has called <take>
      When holder is killed by SIGKILL
      And other calls <try>
      Then it fails with <errno>

      Examples:
        | an object                        | attribute | value | take                      | try                          | errno  |
        | a POSIX named semaphore          | value     | 1     | sem_wait(S)               | sem_trywait(S)               | EAGAIN |
        | a POSIX unnamed semaphore        | value     | 1     | sem_wait(S)               | sem_trywait(S)               | EAGAIN |
        | a System V semaphore set         | values    | [1]   | semop(S, [0:-1])          | semop(S, [0:-1:IPC_NOWAIT])  | EAGAIN |
        | a process-shared mutex           | type      | PTHREAD_MUTEX_NORMAL | pthread_mutex_lock(S) | pthread_mutex_trylock(S) | EBUSY  |

    @XCMP-041 @posix
    Scenario Outline: A read-write lock that a killed process has locked with <take> refuses <try> with EBUSY
      Given a process-shared read-write lock S
      And the processes holder and other
      And holder has called <take>
      When holder is killed by SIGKILL
      And other calls <try>
      Then it fails with EBUSY

      Examples:
        | take                      | try                          |
        | pthread_rwlock_wrlock(S)  | pthread_rwlock_tryrdlock(S)  |
        | pthread_rwlock_rdlock(S)  | pthread_rwlock_trywrlock(S)  |

    @XCMP-041 @posix
    Scenario: A lock file that a killed process has made stays there
      Given the processes holder and other
      And holder has called open("lock", O_CREAT|O_EXCL|O_WRONLY)
      When holder is killed by SIGKILL
      And other calls open("lock", O_CREAT|O_EXCL|O_WRONLY)
      Then it fails with EEXIST

  Rule: A message that was taken does not come back

    @XCMP-042 @posix
    Scenario Outline: The only message of <a channel> is lost with the killed process that took it
      Given <a channel> C
      And the processes sender, taker and next
      And sender has called <send>
      And taker has called <take>
      And next has called <switch>
      When taker is killed by SIGKILL
      And next calls <look>
      Then it fails with <errno>

      Examples:
        | a channel                   | send                     | take          | switch                               | look                        | errno  |
        | a pipe                      | write(C.write, "once")   | read(C.read)  | fcntl(C.read, F_SETFL, O_NONBLOCK)   | read(C.read)                | EAGAIN |
        | a UNIX datagram socket pair | send(C.left, "once")     | recv(C.right) | fcntl(C.right, F_SETFL, O_NONBLOCK)  | recv(C.right)               | EAGAIN |
        | a UDP socket pair           | send(C.left, "once")     | recv(C.right) | fcntl(C.right, F_SETFL, O_NONBLOCK)  | recv(C.right)               | EAGAIN |
        | a POSIX message queue       | mq_send(C, "once")       | mq_receive(C) | fcntl(C, F_SETFL, O_NONBLOCK)        | mq_receive(C)               | EAGAIN |
        | a System V message queue    | msgsnd(C, "once")        | msgrcv(C)     | umask(0)                             | msgrcv(C, IPC_NOWAIT)       | ENOMSG |
