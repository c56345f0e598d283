@sysv-shared-memory
Feature: shmat puts a segment into the address space, shmdt takes it out
  An attached segment is an ordinary piece of memory: pointers into it can be
  given to any system call. The same segment can be attached several times, at
  as many addresses.

  Background:
    Given a System V segment A with
      | size | 8192 |
    And a pipe P
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

  Rule: System calls read and write attached memory like any other

    @SVSHM-042 @xsi
    Scenario: What read puts into a segment reaches all who have it attached
      Given first has called M = shmat(A)
      And third has called N = shmat(A)
      And second has called write(P.write, "through the pipe")
      When first calls read(P.read, 100, into=M+4090)
      Then it returns 16
      When third calls load(N, offset=4090)
      Then it returns "through the pipe"

    @SVSHM-042 @xsi
    Scenario: What another process has stored, write sends from the segment
      Given first has called M = shmat(A)
      And third has called N = shmat(A)
      And third has called store(N, "out of the segment", offset=4090)
      When first calls write(P.write, from=M+4090, size=18)
      Then it returns 18
      When second calls read(P.read)
      Then it returns "out of the segment"

  Rule: A segment takes no descriptor

    @SVSHM-043 @linux @needs-proc
    Scenario: Making, attaching and detaching a segment leaves the open descriptors as they were
      Given first has called Before = descriptors()
      When first calls B = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      And first calls M = shmat(B)
      And first calls descriptors()
      Then it returns Before with fds=Before.fds
      When first calls shmdt(M)
      And first calls descriptors()
      Then it returns Before with fds=Before.fds

    @SVSHM-043 @linux
    Scenario: A process that may not open anything any more makes, attaches and detaches segments
      Given first has called setrlimit(RLIMIT_NOFILE, 0, 0)
      And first was refused dup(P.read) with EMFILE
      When first calls B = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      And first calls M = shmat(B)
      And first calls store(M, "without a descriptor")
      Given second has called N = shmat(B)
      When second calls load(N)
      Then it returns "without a descriptor"
      When first calls shmdt(M)
      Then it returns 0

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
