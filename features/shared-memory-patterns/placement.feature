@shared-memory-patterns
Feature: A synchronisation object works from where it lies
  A semaphore or a mutex is a few bytes. Who can store to these bytes can use
  it; who has a copy of them has another object.

  Rule: Only in shared memory does it reach another process

    @SHPAT-090 @posix
    Scenario: A post in shared memory wakes the child
      Given the process parent
      And parent has called M = mmap(4096, MAP_SHARED|MAP_ANONYMOUS)
      And parent has called sem_init(M, 0)
      When parent forks child
      And child calls sem_wait(M)
      Then child is blocked
      When parent calls sem_post(M)
      Then child is released with 0
      When parent calls sem_getvalue(M)
      Then it returns 0

    @SHPAT-090 @posix
    Scenario: A post in private memory stays with the parent
      Given the process parent
      And parent has called M = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And parent has called sem_init(M, 0)
      When parent forks child
      And child calls sem_wait(M)
      Then child is blocked
      When parent calls sem_post(M)
      And parent calls sem_getvalue(M)
      Then it returns 1
      And child stays blocked

  Rule: Access to the memory is access to the semaphore

    @SHPAT-091 @posix
    Scenario: Who may open the object posts, who has it read-only dies of the post
      Given a POSIX shared memory object F
      And the processes owner, partner and reader
      And owner has called A = mmap(4096, MAP_SHARED, fd=F)
      And owner has called sem_init(A, 0)
      And partner has called G = shm_open("/F", O_RDWR)
      And partner has called B = mmap(4096, MAP_SHARED, fd=G)
      And owner is blocked in sem_wait(A)
      When partner calls sem_post(B)
      Then owner is released with 0
      Given reader has called H = shm_open("/F", O_RDONLY)
      And reader has called R = mmap(4096, PROT_READ, MAP_SHARED, fd=H)
      When reader calls sem_post(R)
      Then reader died of SIGSEGV
      When owner calls sem_getvalue(A)
      Then it returns 0

    @SHPAT-091 @posix @needs-second-uid
    Scenario: Who may not open the object has no semaphore
      Given a POSIX shared memory object F
      And the process stranger
      And stranger has called setuid(SECOND_UID)
      When stranger calls shm_open("/F", O_RDWR)
      Then it fails with EACCES
