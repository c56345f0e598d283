@memory-mapping
Feature: Processes share memory by mapping the same file
  mmap makes the bytes of a file part of a process' memory. All who map it with
  MAP_SHARED have the same memory: what one of them stores is what the others
  load, what read returns, and what the file holds when they are gone.

  Background:
    Given an open file F with
      | size | 12288 |
    And the processes first, second and third

  Rule: A store is a load of the others and part of the file at once

    @MMAP-010 @posix
    Scenario: Two processes that open the path on their own load what the other has stored
      Given first has called A = open("F", O_RDWR)
      And second has called B = open("F", O_RDWR)
      And first has called M = mmap(12288, MAP_SHARED, fd=A)
      And second has called N = mmap(12288, MAP_SHARED, fd=B)
      And first has called store(M, "one", offset=4094)
      When second calls load(N, offset=4094)
      Then it returns "one"
      Given second has called store(N, "two", offset=4094)
      When first calls load(M, offset=4094)
      Then it returns "two"
      Given first has called store(M, "three", offset=12000)
      When second calls load(N, offset=12000)
      Then it returns "three"

    @MMAP-011 @posix
    Scenario: read and pread return what was stored, and a later mapping shows it
      Given first has called M = mmap(12288, MAP_SHARED, fd=F)
      And first has called store(M, "stored", offset=4094)
      When second calls pread(F, 6, offset=4094)
      Then it returns "stored"
      Given second has called B = open("F", O_RDONLY)
      And second has called Offset = lseek(B, 4094)
      When second calls read(B, 6)
      Then it returns "stored"
      When first calls munmap(M, 12288)
      Given third has called N = mmap(12288, PROT_READ, MAP_SHARED, fd=F)
      When third calls load(N, offset=4094)
      Then it returns "stored"

    @MMAP-013 @posix
    Scenario: What a process stored before it was killed is in the file
      Given first has called M = mmap(12288, MAP_SHARED, fd=F)
      And first has called store(M, "last words", offset=8190)
      When first is killed by SIGKILL
      And second calls pread(F, 10, offset=8190)
      Then it returns "last words"

  Rule: The offset in the file decides what is shared, not the address

    @MMAP-014 @posix
    Scenario: A mapping of the third page alone shows the third page of a mapping of the whole
      Given first has called M = mmap(12288, MAP_SHARED, fd=F)
      And second has called N = mmap(4096, MAP_SHARED, fd=F, offset=8192)
      And first has called store(M, "window", offset=8199)
      When second calls load(N, offset=7)
      Then it returns "window"
      Given second has called store(N, "back", offset=100)
      When first calls load(M, offset=8292)
      Then it returns "back"
      When first calls load(M, 4, offset=100)
      Then it returns "\0\0\0\0"

  Rule: Files, shared memory objects and memfds are mapped alike

    @MMAP-015 @posix
    Scenario Outline: Two processes that map <object> share memory
      Given <object> G
      And the processes left and right
      And left has called M = mmap(4096, MAP_SHARED, fd=G)
      And right has called N = mmap(4096, MAP_SHARED, fd=G)
      And left has called store(M, "from the left")
      When right calls load(N)
      Then it returns "from the left"
      Given right has called store(N, "from the right")
      When left calls load(M)
      Then it returns "from the right"

      Examples:
        | object                       |
        | an open file                 |
        | a POSIX shared memory object |
        | a memfd                      |

  Rule: A mapping needs neither its descriptor nor the name of the file

    @MMAP-016 @posix
    Scenario: After close and unlink two processes go on sharing the memory
      Given first has called A = open("F", O_RDWR)
      And first has called M = mmap(4096, MAP_SHARED, fd=A)
      And second has called N = mmap(4096, MAP_SHARED, fd=F)
      And first has called close(A)
      And third has called unlink("F")
      And first has called store(M, "nameless")
      When second calls load(N)
      Then it returns "nameless"
      When first calls msync(M, 4096, MS_SYNC)
      Then it returns 0

    @MMAP-016 @linux @needs-proc
    Scenario: The list of mappings calls the file deleted
      Given first has called M = mmap(4096, MAP_SHARED, fd=F)
      And third has called unlink("F")
      When second calls read_file("maps", process=first, having=["rw-s", "(deleted)"])
      Then it returns any with matches=1
