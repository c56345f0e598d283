@sysv-shared-memory
Feature: An attached System V segment is ordinary memory
  Pointers into an attached segment can be given to any system call, and what a
  call stores there all others see who have it attached. No descriptor stands
  for a segment: its identifier is only a number.

  Background:
    Given a System V segment A with
      | size | 8192 |
    And a pipe P
    And the processes first, second and third

  Rule: System calls read and write attached memory like any other

    @SVSHM-042 @xsi
    Scenario: What read puts into a segment reaches all who have it attached
      Given first has called M = shmat(A)
      And third has called N = shmat(A)
      And second has called write(P.write, "through the pipe")
      When first calls read(P.read, 100, into=M+4090)
      Then it returns "through the pipe"
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
