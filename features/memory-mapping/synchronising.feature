@memory-mapping
Feature: msync brings memory and file together
  Processes that share a mapping need no msync; it is for those who want the
  bytes on the storage device. MS_SYNC waits for that, MS_ASYNC does not, and
  MS_INVALIDATE asks for fresh bytes where a system keeps copies.

  Rule: msync accepts every sensible combination of flags

    @MMAP-090 @posix
    Scenario Outline: <flags> on a shared mapping succeeds for all of it and for a part, and the file has what was stored
      Given an open file F with
        | size | 8192 |
      And the processes writer and reader
      And writer has called M = mmap(8192, MAP_SHARED, fd=F)
      And writer has called store(M, "stored", offset=4094)
      When writer calls msync(M, 8192, <flags>)
      Then it returns 0
      When writer calls msync(M+4096, 100, <flags>)
      Then it returns 0
      When reader calls pread(F, 6, offset=4094)
      Then it returns "stored"
      When writer calls load(M, 6, offset=4094)
      Then it returns "stored"

      Examples:
        | flags                   |
        | MS_SYNC                 |
        | MS_ASYNC                |
        | MS_INVALIDATE           |
        | MS_SYNC\|MS_INVALIDATE  |
        | MS_ASYNC\|MS_INVALIDATE |

    @MMAP-090 @linux
    Scenario: Linux accepts no flag at all
      Given an open file F
      And the processes writer and reader
      And writer has called M = mmap(4096, MAP_SHARED, fd=F)
      And writer has called store(M, "stored")
      When writer calls msync(M, 4096, 0)
      Then it returns 0
      When reader calls pread(F, 6)
      Then it returns "stored"

    @MMAP-090 @posix
    Scenario Outline: <flags> on a private mapping succeeds and brings nothing into the file
      Given an open file F
      And the processes writer and reader
      And writer has called M = mmap(4096, MAP_PRIVATE, fd=F)
      And writer has called store(M, "mine")
      When writer calls msync(M, 4096, <flags>)
      Then it returns 0
      When writer calls load(M)
      Then it returns "mine"
      When reader calls pread(F, 4)
      Then it returns "\0\0\0\0"

      Examples:
        | flags                  |
        | MS_SYNC                |
        | MS_ASYNC               |
        | MS_SYNC\|MS_INVALIDATE |

    @MMAP-090 @posix
    Scenario Outline: <flags> on an anonymous mapping succeeds and leaves its bytes
      Given the process writer
      And writer has called M = mmap(4096, <sharing>|MAP_ANONYMOUS)
      And writer has called store(M, "kept")
      When writer calls msync(M, 4096, <flags>)
      Then it returns 0
      When writer calls load(M)
      Then it returns "kept"

      Examples:
        | flags         | sharing     |
        | MS_SYNC       | MAP_SHARED  |
        | MS_ASYNC      | MAP_SHARED  |
        | MS_INVALIDATE | MAP_SHARED  |
        | MS_SYNC       | MAP_PRIVATE |
