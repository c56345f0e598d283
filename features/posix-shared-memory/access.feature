@posix-shared-memory
Feature: The flags of shm_open decide what its descriptor is good for
  O_RDONLY gives a view of the object, O_RDWR the right to change it. O_TRUNC
  takes all bytes away, even from those who have them mapped.

  Background:
    Given a POSIX shared memory object Q
    And the processes writer and other
    And writer has called A = shm_open("/Q")
    And writer has called M = mmap(4096, MAP_SHARED, fd=A)
    And writer has called store(M, "first")

  Rule: O_RDONLY gives a view that follows the writers

    @PXSHM-030 @posix
    Scenario: A read-only mapping shows each new store
      Given other has called B = shm_open("/Q", O_RDONLY)
      And other has called N = mmap(4096, PROT_READ, MAP_SHARED, fd=B)
      When other calls load(N)
      Then it returns "first"
      Given writer has called store(M, "second")
      When other calls load(N)
      Then it returns "second"

    @PXSHM-030 @posix
    Scenario Outline: <call> through a read-only descriptor fails with <errno>
      Given other has called B = shm_open("/Q", O_RDONLY)
      When other calls <call>
      Then it fails with <errno>
      When writer calls load(M)
      Then it returns "first"
      When writer calls fstat(A)
      Then it returns 0 with size=4096

      Examples:
        | call                                                | errno  |
        | ftruncate(B, 100)                                   | EINVAL |
        | write(B, "x")                                       | EBADF  |
        | mmap(4096, PROT_WRITE, MAP_SHARED, fd=B)            | EACCES |
        | mmap(4096, PROT_READ\|PROT_WRITE, MAP_SHARED, fd=B) | EACCES |

  Rule: O_RDWR gives reading, writing and sizing

    @PXSHM-031 @posix
    Scenario: A process that opens the object again changes its bytes and its size
      Given writer has called close(A)
      And other has called B = shm_open("/Q", O_RDWR)
      When other calls ftruncate(B, 8192)
      Then it returns 0
      Given other has called N = mmap(8192, PROT_READ|PROT_WRITE, MAP_SHARED, fd=B)
      When other calls load(N)
      Then it returns "first"
      Given other has called store(N, "from the other")
      When writer calls load(M)
      Then it returns "from the other"
      When other calls fstat(B)
      Then it returns 0 with size=8192

  Rule: Linux accepts O_WRONLY, but nothing can be mapped with it

    @PXSHM-032 @linux
    Scenario: A write-only descriptor writes and sizes
      Given other has called B = shm_open("/Q", O_WRONLY)
      When other calls write(B, "F")
      Then it returns 1
      When writer calls load(M)
      Then it returns "First"
      When other calls ftruncate(B, 8192)
      Then it returns 0
      When writer calls fstat(A)
      Then it returns 0 with size=8192

    @PXSHM-032 @linux
    Scenario Outline: A mapping with <prot> of a write-only descriptor fails with EACCES
      Given other has called B = shm_open("/Q", O_WRONLY)
      When other calls mmap(4096, <prot>, MAP_SHARED, fd=B)
      Then it fails with EACCES

      Examples:
        | prot                  |
        | PROT_READ             |
        | PROT_WRITE            |
        | PROT_READ\|PROT_WRITE |

  Rule: O_TRUNC takes the bytes away from everybody

    @PXSHM-033 @posix
    Scenario: The object is empty, a mapping of it faults, and bytes that it gets later are zeros
      When writer calls S = fstat(A)
      And other calls B = shm_open("/Q", O_RDWR|O_TRUNC, 0666)
      And other calls fstat(B)
      Then it returns 0 with size=0, ino=S.ino, mode=0600, uid=S.uid, gid=S.gid
      When writer calls touch(M)
      Then it returns 0 with fault="SIGBUS", code="BUS_ADRERR", at=M
      When writer forks child
      And child calls load_int(M)
      Then child died of SIGBUS
      When other calls ftruncate(B, 4096)
      And writer calls load(M, 5)
      Then it returns "\0\0\0\0\0"
