@sysv-shared-memory
Feature: Processes share a System V segment
  A segment is memory that the kernel keeps for whoever wants it. shmget finds
  it by a key or makes it and returns its identifier, shmat puts it into the
  address space of the caller, and from then on it is memory like any other:
  what one process stores, the others load.

  Rule: A key is enough to meet

    @SVSHM-010 @xsi
    Scenario: A process that knows only the key loads what another one has stored
      Given the processes creator and finder
      And creator has called A = shmget(0x4711, 5000, IPC_CREAT|0600)
      And creator has called M = shmat(A)
      And creator has called store(M, "left by the creator", offset=4900)
      When finder calls B = shmget(0x4711)
      Then B equals A
      Given finder has called N = shmat(B)
      When finder calls load(N, offset=4900)
      Then it returns "left by the creator"

    @SVSHM-010 @xsi
    Scenario: Stores go both ways without any further call
      Given the processes creator and finder
      And creator has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And creator has called M = shmat(A)
      And finder has called B = shmget(0x4711)
      And finder has called N = shmat(B)
      And creator has called store(M, "question")
      When finder calls load(N)
      Then it returns "question"
      Given finder has called store(N, "the answer")
      When creator calls load(M)
      Then it returns "the answer"

  Rule: An identifier is enough, too

    @SVSHM-012 @xsi
    Scenario: A segment made with IPC_PRIVATE is open to any process that is told its number
      Given the processes creator and stranger
      And creator has called A = shmget(IPC_PRIVATE, 4096, 0600)
      And creator has called M = shmat(A)
      And creator has called store(M, "no secret")
      And stranger has called N = shmat(A)
      When stranger calls load(N)
      Then it returns "no secret"

    @SVSHM-012 @xsi
    Scenario: Two calls with IPC_PRIVATE make two segments
      Given the processes creator and stranger
      And creator has called A = shmget(IPC_PRIVATE, 4096, 0600)
      When creator calls B = shmget(IPC_PRIVATE, 4096, 0600)
      Then A differs from B
      Given stranger has called M = shmat(A)
      And stranger has called N = shmat(B)
      And stranger has called store(M, "into the first")
      When stranger calls load(N, 4)
      Then it returns "\0\0\0\0"

  Rule: A child made by fork has the attached segments of its parent

    @SVSHM-130 @xsi
    Scenario: The child finds the memory at the same address, and both see what the other stores
      Given a System V segment A
      And the process parent
      And parent has called M = shmat(A)
      And parent has called store(M, "before fork")
      When parent forks child
      And child calls load(M)
      Then it returns "before fork"
      And M@child equals M@parent
      Given child has called store(M, "from the child")
      When parent calls load(M)
      Then it returns "from the child"
      Given parent has called store(M, "from the parent")
      When child calls load(M)
      Then it returns "from the parent"

    @SVSHM-130 @xsi
    Scenario: Each attach of the parent counts once more for the child
      Given a System V segment A
      And the process parent
      And parent has called M = shmat(A)
      And parent has called N = shmat(A)
      And A has
        | nattch | 2 |
      When parent forks child
      Then A has
        | nattch | 4 |
      When child calls shmdt(N)
      Then A has
        | nattch | 3 |
      When parent exits
      Then A has
        | nattch | 1 |
