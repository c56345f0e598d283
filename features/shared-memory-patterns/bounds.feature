@shared-memory-patterns
Feature: Where shared memory is found and where it ends
  A key, a name or a path leads an unrelated process to the memory; a
  descriptor or an identifier is what it then holds. The memory lasts until it
  is removed, and at the latest until the namespace or file system that holds
  it ends.

  Rule: Each kind has a name of its own sort and a handle of its own sort

    @SHPAT-101 @posix
    Scenario: A segment is found by its key and held without a descriptor
      Given the processes maker and finder
      And maker has called S = shmget(0x4101, 4096, IPC_CREAT|0600)
      When finder calls T = shmget(0x4101, 0, 0)
      Then T equals S@maker
      When finder calls A = shmat(T)
      And finder calls descriptors()
      Then it returns 3 with fds=[0, 1, 2]

    @SHPAT-101 @posix
    Scenario Outline: <memory> is found by its name and held by a descriptor
      Given <memory> F
      And the process finder
      And finder has called close(F)
      When finder calls G = <opening>
      And finder calls M = mmap(4096, MAP_SHARED, fd=G)
      And finder calls store(M, "found")
      And finder calls descriptors()
      Then it returns 4 with fds=[0, 1, 2, G]
      When keeper calls pread(F, 5)
      Then it returns "found"

      Examples:
        | memory                       | opening               |
        | a POSIX shared memory object | shm_open("/F", O_RDWR) |
        | an open file                 | open("F", O_RDWR)     |

    @SHPAT-101 @posix
    Scenario: A memfd is held by a descriptor and has no name to open
      Given the processes maker and seeker
      When maker calls F = memfd_create()
      And maker calls descriptors()
      Then it returns 4 with fds=[0, 1, 2, F]
      When seeker calls shm_open("/F", O_RDWR)
      Then it fails with ENOENT

  Rule: Memory ends at the latest with what holds it

    @SHPAT-102 @linux @needs-root
    Scenario: A segment is in its IPC namespace and in no later one
      Given the processes first and later
      And first has called unshare(CLONE_NEWIPC)
      And first has called shmget(0x4102, 4096, IPC_CREAT|0600)
      When first forks heir
      And heir calls shmget(0x4102, 0, 0)
      Then it returns any
      When heir exits
      And first exits
      And later calls unshare(CLONE_NEWIPC)
      And later calls shmget(0x4102, 0, 0)
      Then it fails with ENOENT

    @SHPAT-102 @linux @needs-root @needs-mntns
    Scenario: What lies in a tmpfs is gone after it was unmounted
      Given the process owner
      And owner has called unshare(CLONE_NEWNS)
      And owner has called mount("/", "none", flags=MS_REC|MS_PRIVATE)
      And owner has called mkdir("memory", 0700)
      And owner has called mount("memory", "tmpfs")
      And owner has called F = open("memory/object", O_RDWR|O_CREAT, 0600)
      And owner has called close(F)
      When owner calls umount("memory")
      And owner calls mount("memory", "tmpfs")
      And owner calls open("memory/object", O_RDWR)
      Then it fails with ENOENT

  Rule: A region is contiguous to its users, whatever pages lie behind it

    @SHPAT-043 @linux
    Scenario: A pattern across the borders of all pages is read as it was written
      Given a mapped memfd M with
        | size | 256KiB |
      And a mapped memfd N with
        | size | 256KiB |
      And the processes writer and reader
      When writer calls store(M, pattern(1, 128KiB))
      And writer calls store(N, pattern(2, 256KiB))
      And writer calls store(M+131072, pattern(3, 128KiB))
      And reader calls load(M, size=128KiB)
      Then it returns pattern(1, 128KiB)
      When reader calls load(M+131072, size=128KiB)
      Then it returns pattern(3, 128KiB)
      When reader calls load(N, size=256KiB)
      Then it returns pattern(2, 256KiB)
