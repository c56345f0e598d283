@posix-unnamed-semaphore
Feature: An unnamed POSIX semaphore lives in memory that processes share
  sem_init turns a place in memory into a semaphore. It has no name: a process
  uses it if it has the memory, at whatever address, and whoever cannot reach
  the memory cannot reach the semaphore.

  Rule: sem_init makes a semaphore with the value it is given

    @PXSEM-060 @posix
    Scenario Outline: A semaphore made with <sharing> and the value <value> has this value and counts
      Given an anonymous shared mapping S
      And the process owner
      When owner calls sem_init(S, <value>, shared=<shared>)
      Then it returns 0
      When owner calls sem_getvalue(S)
      Then it returns <value>
      When owner calls sem_post(S)
      Then it returns 0
      When owner calls sem_trywait(S)
      Then it returns 0
      When owner calls sem_getvalue(S)
      Then it returns <value>

      Examples:
        | sharing              | shared | value |
        | sharing              | 1      | 0     |
        | sharing              | 1      | 1     |
        | sharing              | 1      | 5     |
        | one process in mind  | 0      | 0     |
        | one process in mind  | 0      | 1     |
        | one process in mind  | 0      | 5     |

    @PXSEM-070 @posix
    Scenario: After sem_destroy the place can become another semaphore
      Given a POSIX unnamed semaphore S with
        | value | 1 |
      And the processes owner and other
      And other has called sem_wait(S)
      And owner has called sem_post(S)
      When owner calls sem_destroy(S)
      Then it returns 0
      When owner calls sem_init(S, 3)
      Then it returns 0
      When other calls sem_getvalue(S)
      Then it returns 3

  Rule: It has no name and no descriptor

    @PXSEM-061 @posix
    Scenario: A process that may open nothing more cannot make a named semaphore, but an unnamed one
      Given an anonymous shared mapping S
      And the process owner
      And owner has called Before = descriptors()
      And owner has called setrlimit(RLIMIT_NOFILE, 0)
      And owner was refused sem_open("/S", O_CREAT, mode=0600, value=1) with EMFILE
      When owner calls sem_init(S, 1)
      Then it returns 0
      When owner calls sem_trywait(S)
      Then it returns 0
      Given owner has called setrlimit(RLIMIT_NOFILE, 1024)
      When owner calls descriptors()
      Then it returns Before with fds=Before.fds

  Rule: Processes that share its memory share the semaphore

    @PXSEM-062 @posix
    Scenario Outline: In <memory> one process waits and the post of another releases it
      Given <memory> F
      And the processes waiter and poster
      And waiter has called A = <map>
      And poster has called B = <map>
      And waiter has called sem_init(A, 0)
      And waiter is blocked in sem_wait(A)
      When poster calls sem_post(B)
      Then it returns 0
      And waiter is released with 0
      When poster calls sem_getvalue(B)
      Then it returns 0

      Examples:
        | memory                       | map                                |
        | an anonymous shared mapping  | mremap(F, 0, 4096, MREMAP_MAYMOVE) |
        | a POSIX shared memory object | mmap(4096, MAP_SHARED, fd=F)       |
        | a System V segment           | shmat(F)                           |
        | an open file                 | mmap(4096, MAP_SHARED, fd=F)       |
        | a memfd                      | mmap(4096, MAP_SHARED, fd=F)       |

    @PXSEM-063 @posix
    Scenario: The two processes may have it at different addresses
      Given a POSIX shared memory object F
      And the processes waiter and poster
      And poster has called Other = mmap(4096)
      And waiter has called A = mmap(4096, MAP_SHARED, fd=F)
      And poster has called B = mmap(4096, MAP_SHARED, fd=F)
      And waiter has called sem_init(A, 0)
      And waiter is blocked in sem_wait(A)
      When poster calls sem_post(B)
      Then waiter is released with 0
      And A@waiter differs from B@poster

    @PXSEM-064 @posix
    Scenario: In private memory each process has a semaphore of its own after fork
      Given the process parent
      And parent has called S = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And parent has called sem_init(S, 0)
      When parent forks child
      And child calls sem_post(S)
      Then it returns 0
      When child calls sem_getvalue(S)
      Then it returns 1
      When parent calls sem_getvalue(S)
      Then it returns 0
