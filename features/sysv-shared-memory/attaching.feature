@sysv-shared-memory
Feature: shmat puts a segment into the address space, shmdt takes it out
  shmat returns the address at which the segment now begins for the caller.
  The same segment can be attached several times, at as many addresses; shmdt
  takes one of them away.

  Background:
    Given a System V segment A with
      | size | 8192 |
    And the processes first, second and third

  Rule: Without an address the kernel chooses a free place at a page boundary

    @SVSHM-030 @xsi @needs-proc
    Scenario: The segment begins at the address and has its pages for itself
      Given first has called M = shmat(A)
      When first calls mapping_at(M)
      Then it returns 1 with start=M, end=M+8192, offset=0, rights="rw-s"

    @SVSHM-030 @xsi
    Scenario: Segments attached one after the other do not overlap
      Given first has called B = shmget(IPC_PRIVATE, 8192, IPC_CREAT|0600)
      And first has called M = shmat(A)
      And first has called N = shmat(B)
      And first has called fill(M, 8192, 1)
      And first has called fill(N, 8192, 2)
      When first calls load_int(M, 1)
      Then it returns 1
      When first calls load_int(M, 1, offset=8191)
      Then it returns 1
      When first calls load_int(N, 1)
      Then it returns 2
      When first calls load_int(N, 1, offset=8191)
      Then it returns 2

    @SVSHM-030 @xsi
    Scenario: Two attaches in one process give two addresses and one memory
      Given first has called M = shmat(A)
      When first calls N = shmat(A)
      Then M differs from N
      Given first has called store(M, "through the first", offset=5000)
      When first calls load(N, offset=5000)
      Then it returns "through the first"
      And A has
        | nattch | 2 |

  Rule: shmdt takes the memory from the caller only

    @SVSHM-050 @xsi
    Scenario: After shmdt nothing is mapped at the address, and the others go on
      Given first has called M = shmat(A)
      And second has called N = shmat(A)
      When first calls shmdt(M)
      Then it returns 0
      When first calls touch(M+100)
      Then it returns 0 with fault="SIGSEGV", code="SEGV_MAPERR", at=M+100
      Given second has called store(N, "still here")
      When second calls load(N)
      Then it returns "still here"
      And A has
        | nattch | 1 |

    @SVSHM-050 @xsi
    Scenario Outline: A process that <accesses> a segment it has detached dies of SIGSEGV
      Given first has called M = shmat(A)
      And second has called N = shmat(A)
      And first has called shmdt(M)
      When first calls <call>
      Then first died of SIGSEGV
      Given third has called O = shmat(A)
      And third has called store(O, "from the third")
      When second calls load(N)
      Then it returns "from the third"

      Examples:
        | accesses   | call            |
        | loads from | load_int(M)     |
        | stores to  | store_int(M, 1) |
