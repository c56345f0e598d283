@cross-facility
Feature: Deleting ends a System V queue at once, a POSIX object with its last user
  Objects that processes open, as they open files, are counted: unlinking takes
  the name away and leaves the users alone. System V queues and semaphore sets
  are not opened by anybody; removing them ends the work of all their users.

  Rule: Whoever has the object open goes on after the name is gone

    @XCMP-024 @posix
    Scenario Outline: Users of <object> go on after its unlinking, and nobody else finds it
      Given the processes owner, user and stranger
      And owner has called A = <make>
      And user has called B = <open>
      When owner calls <unlink>
      Then it returns 0
      When stranger calls <open>
      Then it fails with ENOENT
      Given owner has called <put>
      When user calls <take>
      Then it returns <found>

      Examples:
        | object                | make                                                    | open                | unlink           | put                | take            | found  |
        | a POSIX queue         | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16)     | mq_open("/Q")       | mq_unlink("/Q")  | mq_send(A, "kept") | mq_receive(B)   | "kept" |
        | a POSIX semaphore     | sem_open("/S", O_CREAT, value=0)                        | sem_open("/S")      | sem_unlink("/S") | sem_post(A)        | sem_trywait(B)  | 0      |
        | POSIX shared memory   | shm_open("/M", O_RDWR\|O_CREAT)                          | shm_open("/M")      | shm_unlink("/M") | write(A, "kept")   | read(B)         | "kept" |
        | a file                | open("F", O_RDWR\|O_CREAT)                               | open("F", O_RDWR)   | unlink("F")      | write(A, "kept")   | read(B)         | "kept" |

    @XCMP-024 @posix
    Scenario: Users of a FIFO go on after its unlinking, and nobody else finds it
      Given an opened FIFO F
      And the processes sender, receiver and stranger
      When stranger calls unlink("F")
      Then it returns 0
      When stranger calls open("F", O_RDONLY|O_NONBLOCK)
      Then it fails with ENOENT
      Given sender has called write(FWrite, "kept")
      When receiver calls read(FRead)
      Then it returns "kept"

    @XCMP-024 @posix
    Scenario: A connection goes on after the unlinking of the socket's path, and nobody else connects
      Given the processes server, client and stranger
      And server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called bind(L, "door")
      And server has called listen(L)
      And client has called C = socket(AF_UNIX, SOCK_STREAM)
      And client has called connect(C, "door")
      And server has called A = accept(L)
      When server calls unlink("door")
      Then it returns 0
      Given stranger has called S = socket(AF_UNIX, SOCK_STREAM)
      When stranger calls connect(S, "door")
      Then it fails with ENOENT
      Given client has called send(C, "kept")
      When server calls recv(A)
      Then it returns "kept"

  Rule: Removing a System V queue or set ends the work of its users

    @XCMP-024 @xsi
    Scenario Outline: After the removal of a <object> its waiters get EIDRM and later users EINVAL
      Given the processes owner, waiter and user
      And owner has called A = <make>
      And waiter is blocked in <wait>
      When owner calls <remove>
      Then it returns 0
      And waiter is released with EIDRM
      When user calls <wait>
      Then it fails with EINVAL
      When user calls <open>
      Then it fails with ENOENT

      Examples:
        | object        | make                                | wait             | remove              | open           |
        | queue         | msgget(0x4711, IPC_CREAT\|0600)      | msgrcv(A)        | msgctl(A, IPC_RMID) | msgget(0x4711) |
        | semaphore set | semget(0x4711, 1, IPC_CREAT\|0600)   | semop(A, [0:-1]) | semctl(A, IPC_RMID) | semget(0x4711) |

  Rule: A removed System V segment lives until its last detach

    @XCMP-024 @xsi
    Scenario: The last user of a removed segment keeps the data, and detaching ends it
      Given the processes owner and user
      And owner has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And user has called M = shmat(A)
      And user has called store(M, "kept")
      And owner has called shmctl(A, IPC_RMID)
      When owner calls shmget(0x4711)
      Then it fails with ENOENT
      When user calls load(M, 4)
      Then it returns "kept"
      Given user has called shmdt(M)
      When owner calls shmctl(A, IPC_STAT)
      Then it fails with EINVAL
