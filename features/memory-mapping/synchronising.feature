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

  Rule: MS_SYNC returns when the pages are in the file system

    @MMAP-091 @posix @needs-root @needs-proc @needs-facility-disk-file
    Scenario: After MS_SYNC the stored page is no longer dirty
      Given the process writer
      And writer has called A = open("/var/tmp", O_RDWR|O_TMPFILE)
      And writer has called ftruncate(A, 4096)
      And writer has called M = mmap(4096, MAP_SHARED, fd=A)
      And writer has called store(M, "stored")
      When writer calls msync(M, 4096, MS_SYNC)
      Then it returns 0
      When writer calls P = page_frames(M)
      Then it returns 1 with present=1, dirty=0
      And P.first differs from 0

    @MMAP-091 @posix @needs-facility-disk-file
    Scenario: A read that goes past the page cache gets what MS_SYNC has written
      Given the processes writer and reader
      And writer has called A = open("/var/tmp", O_RDWR|O_TMPFILE)
      And writer has called ftruncate(A, 4096)
      And writer has called M = mmap(4096, MAP_SHARED, fd=A)
      And reader has called B = open_descriptor(writer, A@writer, O_RDONLY|O_DIRECT)
      And reader has called V = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And writer has called store(M, "stored")
      When writer calls msync(M, 4096, MS_SYNC)
      Then it returns 0
      When reader calls read(B, 4096, into=V)
      Then it returns 4096
      When reader calls load(V)
      Then it returns "stored"
