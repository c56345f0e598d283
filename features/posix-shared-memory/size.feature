@posix-shared-memory
Feature: ftruncate sizes a shared memory object for all its users
  The size belongs to the object, not to a descriptor or a mapping. A mapping
  may be longer than the object; what lies behind the end cannot be used until
  the object has grown, and not any more when it has shrunk.

  Background:
    Given a POSIX shared memory object Q with
      | size | 4096 |
    And the processes owner and user
    And owner has called A = shm_open("/Q")
    And user has called B = shm_open("/Q")
    And user has called N = mmap(8192, MAP_SHARED, fd=B)

  Rule: An object grows by zeros

    @PXSHM-050 @posix
    Scenario: A mapping that already covered the new range shows zeros there and the old bytes before
      Given user has called store(N, "kept")
      When user calls touch(N+4096)
      Then it returns 0 with fault="SIGBUS", code="BUS_ADRERR", at=N+4096
      When owner calls ftruncate(A, 8192)
      Then it returns 0
      When user calls load(N, 8, offset=4096)
      Then it returns "\0\0\0\0\0\0\0\0"
      When user calls load(N)
      Then it returns "kept"

    @PXSHM-050 @posix
    Scenario: Stores into the new range reach the others
      Given owner has called ftruncate(A, 8192)
      And owner has called M = mmap(8192, MAP_SHARED, fd=A)
      And user has called store(N, "in the new part", offset=5000)
      When owner calls load(M, offset=5000)
      Then it returns "in the new part"

  Rule: An object shrinks under the feet of its users

    @PXSHM-051 @posix
    Scenario: A process that used the last page faults at its next access
      Given owner has called ftruncate(A, 8192)
      And user has called store(N, "kept")
      And user has called store(N, "lost", offset=4096)
      When owner calls ftruncate(A, 4096)
      Then it returns 0
      When user calls touch(N+4096)
      Then it returns 0 with fault="SIGBUS", code="BUS_ADRERR", at=N+4096
      When user calls load(N)
      Then it returns "kept"
      When user calls load_int(N, offset=4096)
      Then user died of SIGBUS

    @PXSHM-051 @posix
    Scenario: What was cut off does not come back
      Given owner has called ftruncate(A, 8192)
      And user has called store(N, "in page one", offset=100)
      And user has called store(N, "in page two", offset=4096)
      And owner has called ftruncate(A, 50)
      When owner calls ftruncate(A, 8192)
      Then it returns 0
      When user calls load(N, 4, offset=100)
      Then it returns "\0\0\0\0"
      When user calls load(N, 4, offset=4096)
      Then it returns "\0\0\0\0"

  Rule: fstat of any descriptor tells the present state

    @PXSHM-053 @posix
    Scenario: Size and mode are those that another process has set
      When user calls fstat(B)
      Then it returns 0 with size=4096, mode=0600
      When owner calls ftruncate(A, 12345)
      And user calls fstat(B)
      Then it returns 0 with size=12345, mode=0600
      When owner calls fchmod(A, 0640)
      And user calls fstat(B)
      Then it returns 0 with size=12345, mode=0640

    @PXSHM-053 @posix @needs-root
    Scenario: Owner and group are those that root has given it
      When owner calls fchown(A, 65533, 65534)
      And user calls fstat(B)
      Then it returns 0 with uid=65533, gid=65534, size=4096
