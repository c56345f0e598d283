@pthread-rwlock-shared
Feature: A process-shared read-write lock admits many readers or one writer
  Those who only read do not disturb each other; whoever writes wants to be
  alone. In shared memory, and with the attribute PTHREAD_PROCESS_SHARED, a
  read-write lock sees to both for the threads of all processes.

  Rule: Readers share the lock and keep writers out

    @PTSYNC-120 @posix
    Scenario: Two readers hold the lock together, and a writer gets it when both have let go
      Given a process-shared read-write lock L
      And the processes first, second and writer
      When first calls pthread_rwlock_rdlock(L)
      Then it returns 0
      When second calls pthread_rwlock_rdlock(L)
      Then it returns 0
      When writer calls pthread_rwlock_trywrlock(L)
      Then it fails with EBUSY
      When writer calls pthread_rwlock_wrlock(L)
      Then writer is blocked
      When first calls pthread_rwlock_unlock(L)
      Then it returns 0
      And writer stays blocked
      When second calls pthread_rwlock_unlock(L)
      Then it returns 0
      And writer is released with 0
      When first calls pthread_rwlock_tryrdlock(L)
      Then it fails with EBUSY

  Rule: A writer keeps everybody out

    @PTSYNC-121 @posix
    Scenario Outline: While a process writes, <call> of another one fails with EBUSY
      Given a process-shared read-write lock L
      And the processes writer and other
      And writer has called pthread_rwlock_wrlock(L)
      When other calls <call>(L)
      Then it fails with EBUSY
      When writer calls pthread_rwlock_unlock(L)
      Then it returns 0
      When other calls <call>(L)
      Then it returns 0

      Examples:
        | call                     |
        | pthread_rwlock_tryrdlock |
        | pthread_rwlock_trywrlock |

    @PTSYNC-121 @posix
    Scenario Outline: While a process writes, another one that calls <call> sleeps until it unlocks
      Given a process-shared read-write lock L
      And the processes writer and other
      And writer has called pthread_rwlock_wrlock(L)
      And other is blocked in <call>(L)
      When writer calls pthread_rwlock_unlock(L)
      Then it returns 0
      And other is released with 0

      Examples:
        | call                  |
        | pthread_rwlock_rdlock |
        | pthread_rwlock_wrlock |
