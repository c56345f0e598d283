@sysv-ipc-common
Feature: A System V object is reached by a number, not by a descriptor
  An identifier belongs to the kernel, not to a process. Nothing is opened and
  nothing is closed, so the kernel does not know who uses an object, and
  whoever removes it removes it for all.

  Background:
    Given the processes owner and stranger

  Rule: Knowing the number is enough

    @SVIPC-060 @xsi
    Scenario Outline: A process that never called <get> uses a <object> by its number
      Given owner has called A = <create>
      When stranger calls <put>
      Then it returns 0
      When owner calls <take>
      Then it returns <found>

      Examples:
        | object        | get    | create                                 | put              | take              | found |
        | queue         | msgget | msgget(IPC_PRIVATE, IPC_CREAT\|0600)    | msgsnd(A, "hi")  | msgrcv(A)         | "hi"  |
        | semaphore set | semget | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600) | semop(A, [0:+2]) | semctl(A, GETVAL) | 2     |

    @SVIPC-060 @xsi
    Scenario Outline: The number of a <object> goes on working when its maker has become a new program
      Given owner has called A = <create>
      And owner has called <put>
      When owner runs a new program
      And owner calls <take>
      Then it returns <found>

      Examples:
        | object        | create                                 | put              | take              | found |
        | queue         | msgget(IPC_PRIVATE, IPC_CREAT\|0600)    | msgsnd(A, "hi")  | msgrcv(A)         | "hi"  |
        | semaphore set | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600) | semop(A, [0:+2]) | semctl(A, GETVAL) | 2     |

    @SVIPC-060 @xsi
    Scenario: A stranger that never called shmget, and a new program, attach a segment by its number
      Given owner has called A = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      And stranger has called N = shmat(A)
      And stranger has called store(N, "from a stranger")
      When owner runs a new program
      Given owner has called M = shmat(A)
      When owner calls load(M)
      Then it returns "from a stranger"

  Rule: The number is no descriptor

    @SVIPC-061 @linux
    Scenario Outline: Making a <object> uses up no descriptor
      Given owner has called A = open("/dev/null")
      And owner has called close(A)
      And owner has called <create>
      When owner calls B = open("/dev/null")
      Then it returns A

      Examples:
        | object        | create                                    |
        | queue         | msgget(IPC_PRIVATE, IPC_CREAT\|0600)       |
        | semaphore set | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600)    |
        | segment       | shmget(IPC_PRIVATE, 4096, IPC_CREAT\|0600) |

    @SVIPC-061 @linux
    Scenario: read, fcntl and poll do not know an identifier
      Given owner has called msgget(IPC_PRIVATE, IPC_CREAT|0600) 300 times
      And owner has called A = msgget(IPC_PRIVATE, IPC_CREAT|0600)
      And owner has called msgsnd(A, "there")
      When owner calls read(A)
      Then it fails with EBADF
      When owner calls fcntl(A, F_GETFD)
      Then it fails with EBADF
      When owner calls poll([A:POLLIN])
      Then it returns 1 with ready=[A:POLLNVAL]

  Rule: Removal takes effect at once, whoever uses the object

    @SVIPC-062 @xsi
    Scenario Outline: A process that used a <object> before gets EINVAL after its removal, and one that waits in it gets EIDRM
      Given the process waiter
      And owner has called A = <create>
      And stranger has called <use>
      And waiter is blocked in <wait>
      When owner calls <remove>
      Then it returns 0
      And waiter is released with EIDRM
      When stranger calls <use>
      Then it fails with EINVAL

      Examples:
        | object        | create                                 | use              | wait             | remove              |
        | queue         | msgget(IPC_PRIVATE, IPC_CREAT\|0600)    | msgsnd(A, "hi")  | msgrcv(A, type=2) | msgctl(A, IPC_RMID) |
        | semaphore set | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600) | semop(A, [0:+1]) | semop(A, [0:-2])  | semctl(A, IPC_RMID) |
