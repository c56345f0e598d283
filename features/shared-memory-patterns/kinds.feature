@shared-memory-patterns
Feature: The kinds of shared memory differ in name, handle and lifetime
  Once mapped they are alike. They differ in how a process finds them, in what
  it holds in its hand while they are open, and in what is left when the last
  process has gone.

  Rule: Each kind carries data between two processes

    @SHPAT-106 @posix
    Scenario Outline: Two processes exchange data through <memory>
      Given a <memory> M
      And the processes one and other
      When one calls store(M, "there")
      And other calls load(M, size=5)
      Then it returns "there"
      When other calls store(M+64, "and back")
      And one calls load(M+64, size=8)
      Then it returns "and back"

      Examples:
        | memory                  |
        | mapped System V segment |
        | mapped POSIX object     |
        | mapped file             |

  Rule: Named memory outlives its users, nameless memory does not

    @SHPAT-100 @posix
    Scenario: A segment keeps its contents
      Given the process writer
      And writer has called S = shmget(0x4100, 4096, IPC_CREAT|0600)
      And writer has called A = shmat(S)
      And writer has called store(A, "kept")
      When writer exits
      Given the process latecomer
      When latecomer calls T = shmget(0x4100, 0, 0)
      And latecomer calls B = shmat(T)
      And latecomer calls load(B, size=4)
      Then it returns "kept"

    @SHPAT-100 @posix
    Scenario: A POSIX object keeps its contents
      Given the process writer
      And writer has called F = shm_open("/lasting", O_RDWR|O_CREAT, 0600)
      And writer has called ftruncate(F, 4096)
      And writer has called A = mmap(4096, MAP_SHARED, fd=F)
      And writer has called store(A, "kept")
      When writer exits
      Given the process latecomer
      When latecomer calls G = shm_open("/lasting", O_RDWR)
      And latecomer calls B = mmap(4096, MAP_SHARED, fd=G)
      And latecomer calls load(B, size=4)
      Then it returns "kept"

    @SHPAT-100 @posix
    Scenario: A mapped file keeps its contents
      Given the process writer
      And writer has called F = open("lasting", O_RDWR|O_CREAT, 0600)
      And writer has called ftruncate(F, 4096)
      And writer has called A = mmap(4096, MAP_SHARED, fd=F)
      And writer has called store(A, "kept")
      When writer is killed by SIGKILL
      Given the process latecomer
      When latecomer calls G = open("lasting", O_RDONLY)
      And latecomer calls pread(G, 4)
      Then it returns "kept"

    @SHPAT-100 @posix
    Scenario: Memory without a name is gone, and what its users open anew is empty
      Given the process writer
      And writer has called F = memfd_create()
      And writer has called ftruncate(F, 4096)
      And writer has called A = mmap(4096, MAP_SHARED, fd=F)
      And writer has called store(A, "gone")
      And writer has called B = mmap(4096, MAP_SHARED|MAP_ANONYMOUS)
      And writer has called store(B, "gone")
      When writer exits
      Given the process latecomer
      When latecomer calls open_descriptor(writer, F@writer)
      Then it fails with ENOENT
      When latecomer calls M = mmap(4096, MAP_SHARED|MAP_ANONYMOUS)
      And latecomer calls load_int(M)
      Then it returns 0

  Rule: A descriptor of the memory reads and writes the same bytes

    @SHPAT-070 @linux
    Scenario Outline: What is written to <object> is in the mapping, and what is stored is read
      Given <object> F
      And the processes writer and mapper
      And mapper has called M = mmap(4096, MAP_SHARED, fd=F)
      When writer calls pwrite(F, "written")
      And mapper calls load(M, size=7)
      Then it returns "written"
      When mapper calls store(M+100, "stored")
      And writer calls pread(F, 6, offset=100)
      Then it returns "stored"

      Examples:
        | object                       |
        | a POSIX shared memory object |
        | a memfd                      |
        | an open file                 |

    @SHPAT-070 @linux
    Scenario: A segment has no descriptor to read from
      Given the process owner
      And owner has called S = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      And owner has called A = shmat(S)
      When owner calls descriptors()
      Then it returns 3 with fds=[0, 1, 2]
