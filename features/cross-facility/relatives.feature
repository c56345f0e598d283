@cross-facility
Feature: What has no name is for relatives only
  A pipe, a socket pair, an eventfd or an anonymous mapping passes to children
  and their children. An unrelated process of another user finds no way to it.
  A semaphore in memory is as open as the memory it lies in.

  Rule: Children and grandchildren use it, strangers do not

    @XCMP-032 @posix
    Scenario Outline: A grandchild of the creator uses <object>
      Given the process creator
      And creator has called C = <make>
      When creator forks child
      And child forks grandchild
      And grandchild calls <use>
      Then it returns <given>
      When creator calls <see>
      Then it returns <seen>

      Examples:
        | object        | make                             | use                     | given | see             | seen   |
        | a pipe        | pipe()                           | write(C.write, "heir")  | 4     | read(C.read)    | "heir" |
        | a socket pair | socketpair(AF_UNIX, SOCK_STREAM) | send(C.left, "heir")    | 4     | recv(C.right)   | "heir" |
        | an eventfd    | eventfd(0)                       | eventfd_write(C, 7)     | 0     | eventfd_read(C) | 7      |
        | a mapping     | mmap(4096)                       | store(C, "heir")        | 0     | load(C, 4)      | "heir" |

    @XCMP-032 @linux @needs-root @needs-second-uid @needs-proc
    Scenario Outline: A stranger of another user cannot open the descriptor of <object> through /proc
      Given the processes creator and stranger
      And creator has called C = <make>
      And stranger has called setgroups([])
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      When stranger calls open_descriptor(creator, <handle>@creator, O_RDWR)
      Then it fails with EACCES

      Examples:
        | object        | make                             | handle  |
        | a pipe        | pipe()                           | C.write |
        | a socket pair | socketpair(AF_UNIX, SOCK_STREAM) | C.left  |
        | an eventfd    | eventfd(0)                       | C       |

    @XCMP-032 @linux @needs-root @needs-second-uid @needs-proc
    Scenario: A stranger of another user cannot read the anonymous mapping of a process
      Given the processes creator and stranger
      And creator has called M = mmap(4096)
      And creator has called store(M, "closed")
      And stranger has called setgroups([])
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      When stranger calls process_vm_readv(creator, M@creator, 6)
      Then it fails with EPERM

  Rule: A semaphore in memory is as open as its memory

    @XCMP-034 @posix @needs-root @needs-second-uid
    Scenario: In shared memory of mode 0600 another user cannot reach the semaphore
      Given the processes owner and stranger
      And owner has called umask(0)
      And owner has called F = shm_open("/M", O_RDWR|O_CREAT, 0600)
      And owner has called ftruncate(F, 4096)
      And owner has called S = mmap(4096, MAP_SHARED, fd=F)
      And owner has called sem_init(S, 0)
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      When stranger calls shm_open("/M", O_RDWR)
      Then it fails with EACCES

    @XCMP-034 @posix @needs-root @needs-second-uid
    Scenario: In shared memory of mode 0666 another user posts the semaphore and releases the owner
      Given the processes owner and stranger
      And owner has called umask(0)
      And owner has called F = shm_open("/M", O_RDWR|O_CREAT, 0666)
      And owner has called ftruncate(F, 4096)
      And owner has called S = mmap(4096, MAP_SHARED, fd=F)
      And owner has called sem_init(S, 0)
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      And stranger has called G = shm_open("/M", O_RDWR)
      And stranger has called T = mmap(4096, MAP_SHARED, fd=G)
      And owner is blocked in sem_wait(S)
      When stranger calls sem_post(T)
      Then it returns 0
      And owner is released with 0

    @XCMP-034 @posix
    Scenario: In an anonymous shared mapping a child waits and its parent releases it
      Given the process parent
      And parent has called S = mmap(4096)
      And parent has called sem_init(S, 0)
      When parent forks child
      Given child is blocked in sem_wait(S)
      When parent calls sem_post(S)
      Then child is released with 0

    @XCMP-034 @posix
    Scenario: In private memory a child waits and its parent does not release it
      Given the process parent
      And parent has called S = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And parent has called sem_init(S, 0)
      When parent forks child
      Given child is blocked in sem_wait(S)
      When parent calls sem_post(S)
      Then it returns 0
      And child stays blocked
