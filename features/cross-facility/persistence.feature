@cross-facility
Feature: What a facility holds lives as long as a process, the kernel or the file system
  Pipes, sockets and locks live with the processes that have them open. System
  V objects, POSIX queues, semaphores and shared memory wait in the kernel for
  a later process. Files and names wait on the disk.

  Rule: Contents of pipes and sockets and the holding of locks end with the last holder

    @XCMP-020 @posix
    Scenario: A FIFO is empty for a process that comes after the writer and the reader have gone
      Given a FIFO F
      And the process first
      And first has called R = open("F", O_RDONLY|O_NONBLOCK)
      And first has called W = open("F", O_WRONLY)
      And first has called write(W, "lost")
      When first exits
      Given the process later
      When later calls R = open("F", O_RDONLY|O_NONBLOCK)
      And later calls read(R)
      Then it returns 0

    @XCMP-020 @posix
    Scenario Outline: A socket bound again to <address> by a later process is empty
      Given the process first
      And first has called S = socket(<family>, SOCK_DGRAM)
      And first has called bind(S, "<address>")
      And first has called Name = getsockname(S)
      And first has called T = socket(<family>, SOCK_DGRAM)
      And first has called sendto(T, "lost", Name.address)
      When first exits
      Given the process later
      And later has called S = socket(<family>, SOCK_DGRAM)
      And later has called <clear>
      When later calls bind(S, Name.address)
      Then it returns 0
      When later calls recv(S, MSG_DONTWAIT)
      Then it fails with EAGAIN

      Examples:
        | family  | address        | clear             |
        | AF_UNIX | mailbox        | unlink("mailbox") |
        | AF_INET | 127.0.0.1:0    | umask(0)          |

    @XCMP-020 @posix
    Scenario Outline: A new <object> holds nothing of one that its only holder left behind
      Given the process first
      And first has called C = <make>
      And first has called <put>
      When first exits
      Given the process later
      When later calls C = <make>
      And later calls <look>
      Then it <outcome>

      Examples:
        | object      | make                                 | put                   | look                        | outcome           |
        | pipe        | pipe2(O_NONBLOCK)                    | write(C.write, "x")   | read(C.read)                | fails with EAGAIN |
        | socket pair | socketpair(AF_UNIX, SOCK_STREAM)     | send(C.left, "x")     | recv(C.right, MSG_DONTWAIT) | fails with EAGAIN |
        | eventfd     | eventfd(0, EFD_NONBLOCK)             | eventfd_write(C, 7)   | eventfd_read(C)             | fails with EAGAIN |

    @XCMP-020 @posix
    Scenario Outline: A <lock> is free for a later process after its holder has exited
      Given the process first
      And first has called F = open("F", O_RDWR|O_CREAT)
      And first has called <take>
      When first exits
      Given the process later
      And later has called F = open("F", O_RDWR)
      When later calls <take>
      Then it returns 0

      Examples:
        | lock        | take                                          |
        | record lock | fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)    |
        | flock       | flock(F, LOCK_EX\|LOCK_NB)                    |

    @XCMP-020 @posix
    Scenario: A memory-based semaphore is gone with the memory of its process
      Given the process first
      And first has called M = mmap(4096)
      And first has called sem_init(M, 7)
      When first exits
      Given the process later
      When later calls M = mmap(4096)
      And later calls load_int(M)
      Then it returns 0

  Rule: The kernel keeps queues, semaphores and shared memory for a later process

    @XCMP-021 @posix
    Scenario Outline: After <end of first> of its user, with no process in between, <object> shows what was left
      Given the process first
      And first has called <make>
      And first has called <put>
      When first <end>
      Given the process later
      When later calls <open>
      And later calls <look>
      Then it returns <found>

      Examples:
        | end of first | end                  | object                    | make                                                             | put                          | open                       | look               | found |
        | the exit     | exits                | a System V queue          | A = msgget(0x4711, IPC_CREAT\|0600)                               | msgsnd(A, "left")            | B = msgget(0x4711)         | msgrcv(B)          | "left" |
        | the kill     | is killed by SIGKILL | a System V queue          | A = msgget(0x4711, IPC_CREAT\|0600)                               | msgsnd(A, "left")            | B = msgget(0x4711)         | msgrcv(B)          | "left" |
        | the exit     | exits                | a System V semaphore set  | A = semget(0x4711, 1, IPC_CREAT\|0600)                            | semctl(A, SETVAL, 7)         | B = semget(0x4711)         | semctl(B, GETVAL)  | 7     |
        | the kill     | is killed by SIGKILL | a System V semaphore set  | A = semget(0x4711, 1, IPC_CREAT\|0600)                            | semctl(A, SETVAL, 7)         | B = semget(0x4711)         | semctl(B, GETVAL)  | 7     |
        | the exit     | exits                | a POSIX queue             | A = mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16)          | mq_send(A, "left")           | B = mq_open("/Q")          | mq_receive(B)      | "left" |
        | the kill     | is killed by SIGKILL | a POSIX queue             | A = mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16)          | mq_send(A, "left")           | B = mq_open("/Q")          | mq_receive(B)      | "left" |
        | the exit     | exits                | a named POSIX semaphore   | A = sem_open("/S", O_CREAT, value=6)                             | sem_post(A)                  | B = sem_open("/S")         | sem_getvalue(B)    | 7     |
        | the kill     | is killed by SIGKILL | a named POSIX semaphore   | A = sem_open("/S", O_CREAT, value=6)                             | sem_post(A)                  | B = sem_open("/S")         | sem_getvalue(B)    | 7     |
        | the exit     | exits                | POSIX shared memory       | A = shm_open("/M", O_RDWR\|O_CREAT)                               | write(A, "left")             | B = shm_open("/M")         | read(B)            | "left" |
        | the kill     | is killed by SIGKILL | POSIX shared memory       | A = shm_open("/M", O_RDWR\|O_CREAT)                               | write(A, "left")             | B = shm_open("/M")         | read(B)            | "left" |

    @XCMP-021 @xsi
    Scenario: A later process finds in a System V segment what its dead user has stored
      Given the process first
      And first has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And first has called M = shmat(A)
      And first has called store(M, "left")
      When first is killed by SIGKILL
      Given the process later
      When later calls B = shmget(0x4711)
      And later calls M = shmat(B)
      And later calls load(M, 4)
      Then it returns "left"

  Rule: The file system keeps files and names

    @XCMP-022 @posix
    Scenario: The file written through a mapping and the names of FIFO, socket and lock file outlive all processes
      Given the process first
      And first has called F = open("F", O_RDWR|O_CREAT)
      And first has called ftruncate(F, 100)
      And first has called M = mmap(100, MAP_SHARED, fd=F)
      And first has called store(M, "left")
      And first has called mkfifo("fifo")
      And first has called S = socket(AF_UNIX, SOCK_STREAM)
      And first has called bind(S, "socket")
      And first has called open("lock", O_CREAT|O_EXCL|O_WRONLY)
      When first is killed by SIGKILL
      Given the process later
      And later has called F = open("F", O_RDONLY)
      When later calls read(F, 4)
      Then it returns "left"
      When later calls stat("fifo")
      Then it returns 0 with type=FIFO
      When later calls stat("socket")
      Then it returns 0 with type=socket
      When later calls open("lock", O_CREAT|O_EXCL|O_WRONLY)
      Then it fails with EEXIST

    @XCMP-022 @linux @needs-root @needs-mntns @needs-filesystem-tmpfs
    Scenario: Shared memory is lost when the tmpfs that holds it is unmounted and mounted anew
      Given the process owner
      And owner has called unshare(CLONE_NEWNS)
      And owner has called mount("/", "none", flags=MS_REC|MS_PRIVATE)
      And owner has called mount("/dev/shm", "tmpfs")
      And owner has called M = shm_open("/M", O_RDWR|O_CREAT)
      And owner has called write(M, "lost")
      And owner has called close(M)
      And owner has called umount("/dev/shm")
      And owner has called mount("/dev/shm", "tmpfs")
      When owner calls shm_open("/M")
      Then it fails with ENOENT
