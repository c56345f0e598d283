@pthread-mutex-shared
Feature: Synchronisation objects of POSIX threads can be shared by processes
  A mutex, a condition variable, a read-write lock or a barrier is a structure
  in memory. Threads of one process use it as it comes; other processes may use
  it when its attributes say so and when they have the memory. It has no name.

  Rule: An object serves one process unless its attributes say otherwise

    @PTSYNC-010 @posix
    Scenario Outline: Fresh attributes of a <object> say PTHREAD_PROCESS_PRIVATE
      Given the process owner
      When owner calls <attributes>()
      Then it returns 0 with shared=PTHREAD_PROCESS_PRIVATE

      Examples:
        | object             | attributes           |
        | mutex              | mutexattr_pshared    |
        | condition variable | condattr_pshared     |
        | read-write lock    | rwlockattr_pshared   |
        | barrier            | barrierattr_pshared  |

    @PTSYNC-011 @posix
    Scenario Outline: Attributes of a <object> that are set to <value> say so
      Given the process owner
      When owner calls <attributes>(<value>)
      Then it returns 0 with shared=<value>

      Examples:
        | object             | attributes          | value                   |
        | mutex              | mutexattr_pshared   | PTHREAD_PROCESS_SHARED  |
        | mutex              | mutexattr_pshared   | PTHREAD_PROCESS_PRIVATE |
        | condition variable | condattr_pshared    | PTHREAD_PROCESS_SHARED  |
        | condition variable | condattr_pshared    | PTHREAD_PROCESS_PRIVATE |
        | read-write lock    | rwlockattr_pshared  | PTHREAD_PROCESS_SHARED  |
        | read-write lock    | rwlockattr_pshared  | PTHREAD_PROCESS_PRIVATE |
        | barrier            | barrierattr_pshared | PTHREAD_PROCESS_SHARED  |
        | barrier            | barrierattr_pshared | PTHREAD_PROCESS_PRIVATE |

  Rule: An object has no name

    @PTSYNC-040 @posix
    Scenario Outline: A process that may open nothing more cannot make a named object, but a <object>
      Given an anonymous shared mapping M
      And the process owner
      And owner has called Descriptors = descriptors()
      And owner has called Files = list_directory(".")
      And owner has called setrlimit(RLIMIT_NOFILE, 0)
      And owner was refused shm_open("/M", O_RDWR|O_CREAT) with EMFILE
      When owner calls <init>
      Then it returns 0
      Given owner has called setrlimit(RLIMIT_NOFILE, 1024)
      When owner calls descriptors()
      Then it returns Descriptors with fds=Descriptors.fds
      When owner calls list_directory(".")
      Then it returns Files with names=Files.names

      Examples:
        | object             | init                   |
        | mutex              | pthread_mutex_init(M)  |
        | condition variable | pthread_cond_init(M)   |
        | read-write lock    | pthread_rwlock_init(M) |
