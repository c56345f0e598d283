@posix-unnamed-semaphore
Feature: The memory of an unnamed POSIX semaphore decides who uses it and how long it lasts
  An unnamed semaphore has no permissions and no life of its own. It is as
  protected and as lasting as the memory that it lies in.

  Rule: The memory decides who may use it

    @PXSEM-065 @posix
    Scenario: A process that may only read the memory sees the value and dies of a post
      Given a POSIX shared memory object F
      And the processes owner and reader
      And owner has called A = mmap(4096, MAP_SHARED, fd=F)
      And owner has called sem_init(A, 2)
      And reader has called B = mmap(4096, PROT_READ, MAP_SHARED, fd=F)
      When reader calls sem_getvalue(B)
      Then it returns 2
      When reader calls sem_post(B)
      Then reader died of SIGSEGV
      When owner calls sem_getvalue(A)
      Then it returns 2

    @PXSEM-065 @posix @needs-second-uid
    Scenario: A user who may not open the shared memory object cannot reach the semaphore
      Given the processes owner and stranger
      And owner has called F = shm_open("/F", O_RDWR|O_CREAT, 0600)
      And owner has called ftruncate(F, 4096)
      And owner has called A = mmap(4096, MAP_SHARED, fd=F)
      And owner has called sem_init(A, 1)
      And stranger has called setuid(SECOND_UID)
      When stranger calls shm_open("/F", O_RDWR)
      Then it fails with EACCES

  Rule: A semaphore in a file keeps its value as the file does

    @PXSEM-071 @posix
    Scenario: A process that starts later finds in the file what an earlier one has left
      Given an open file F
      And the process first
      And first has called A = mmap(4096, MAP_SHARED, fd=F)
      And first has called sem_init(A, 0)
      And first has called sem_post(A)
      And first has called sem_post(A)
      When first exits
      Given the process latecomer
      When latecomer calls B = mmap(4096, MAP_SHARED, fd=F)
      And latecomer calls sem_getvalue(B)
      Then it returns 2
      When latecomer calls sem_trywait(B)
      Then it returns 0
