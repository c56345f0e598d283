@posix-shared-memory
Feature: Processes share a POSIX shared memory object
  shm_open gives a descriptor for an object with a name like "/board",
  ftruncate gives the object a size, and mmap makes its bytes part of the
  caller's memory. Everybody who does the same with the same name has the same
  bytes.

  Background:
    Given the processes creator and other

  Rule: The name is enough to meet

    @PXSHM-010 @posix
    Scenario: Stores of each process are loads of the other
      Given creator has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And creator has called ftruncate(A, 8192)
      And creator has called M = mmap(8192, MAP_SHARED, fd=A)
      And creator has called store(M, "question", offset=5000)
      And other has called B = shm_open("/Q")
      And other has called N = mmap(8192, MAP_SHARED, fd=B)
      When other calls load(N, offset=5000)
      Then it returns "question"
      Given other has called store(N, "answer", offset=100)
      When creator calls load(M, offset=100)
      Then it returns "answer"

    @PXSHM-010 @posix
    Scenario: Objects of different names are different memory
      Given creator has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And creator has called ftruncate(A, 4096)
      And creator has called M = mmap(4096, MAP_SHARED, fd=A)
      And other has called B = shm_open("/R", O_RDWR|O_CREAT)
      And other has called ftruncate(B, 4096)
      And other has called N = mmap(4096, MAP_SHARED, fd=B)
      And creator has called store(M, "in Q")
      When other calls load(N, 4)
      Then it returns "\0\0\0\0"

  Rule: A mapping goes on without its descriptor

    @PXSHM-060 @posix
    Scenario: What is stored after the descriptor was closed reaches the object
      Given creator has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And creator has called ftruncate(A, 4096)
      And creator has called M = mmap(4096, MAP_SHARED, fd=A)
      When creator calls close(A)
      Then it returns 0
      Given creator has called store(M, "through the mapping")
      And other has called B = shm_open("/Q")
      And other has called N = mmap(4096, MAP_SHARED, fd=B)
      When other calls load(N)
      Then it returns "through the mapping"
      Given other has called store(N, "and back")
      When creator calls load(M, 8)
      Then it returns "and back"

  Rule: Linux lets read and write share the memory, too

    @PXSHM-080 @linux
    Scenario: What one process writes, the other loads, and what it stores, the first reads
      Given creator has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And creator has called ftruncate(A, 4096)
      And creator has called M = mmap(4096, MAP_SHARED, fd=A)
      And other has called B = shm_open("/Q")
      When other calls write(B, "written")
      Then it returns 7
      When creator calls load(M)
      Then it returns "written"
      Given creator has called store(M, "stored", offset=100)
      When other calls pread(B, 6, offset=100)
      Then it returns "stored"
      When other calls read(B, 10)
      Then it returns "\0\0\0\0\0\0\0\0\0\0"
