@pthread-mutex-shared
Feature: A process-shared mutex lets one process in at a time
  A mutex is locked by one thread and unlocked by the same. In memory that
  processes share, and with the attribute PTHREAD_PROCESS_SHARED, it keeps out
  the threads of every other process as well.

  Rule: While one process holds the mutex the others wait

    @PTSYNC-022 @posix
    Scenario: A process that locks a held mutex sleeps until it is unlocked and then holds it
      Given a process-shared mutex M
      And the processes holder, waiter and third
      And holder has called pthread_mutex_lock(M)
      And waiter is blocked in pthread_mutex_lock(M)
      When holder calls pthread_mutex_unlock(M)
      Then it returns 0
      And waiter is released with 0
      When third calls pthread_mutex_trylock(M)
      Then it fails with EBUSY
      When waiter calls pthread_mutex_unlock(M)
      Then it returns 0
      When third calls pthread_mutex_trylock(M)
      Then it returns 0

    @PTSYNC-020 @posix
    Scenario Outline: Four processes add to a counter under a mutex of type <type> and no addition is lost
      Given a process-shared mutex M with
        | type | <type> |
      And an anonymous shared mapping Counter
      And the processes a, b, c and d
      When a, b, c and d call add(Counter, 1000, MUTEX, take=[M])
      Then a, b, c and d are released with 1000 with collisions=0, most=1
      When a calls load_int(Counter)
      Then it returns 4000

      Examples:
        | type                     |
        | PTHREAD_MUTEX_NORMAL     |
        | PTHREAD_MUTEX_ERRORCHECK |
        | PTHREAD_MUTEX_RECURSIVE  |

  Rule: Any shared memory will do, at any address

    @PTSYNC-021 @posix
    Scenario Outline: In <memory> a mutex keeps out a process that has it at another address
      Given <memory> F
      And the processes holder and waiter
      And waiter has called Other = mmap(4096)
      And holder has called A = <map>
      And waiter has called B = <map>
      And holder has called pthread_mutex_init(A)
      And holder has called pthread_mutex_lock(A)
      And waiter is blocked in pthread_mutex_lock(B)
      When holder calls pthread_mutex_unlock(A)
      Then it returns 0
      And waiter is released with 0
      And A@holder differs from B@waiter

      Examples:
        | memory                       | map                                |
        | an anonymous shared mapping  | mremap(F, 0, 4096, MREMAP_MAYMOVE) |
        | a POSIX shared memory object | mmap(4096, MAP_SHARED, fd=F)       |
        | a System V segment           | shmat(F)                           |
        | an open file                 | mmap(4096, MAP_SHARED, fd=F)       |
        | a memfd                      | mmap(4096, MAP_SHARED, fd=F)       |
