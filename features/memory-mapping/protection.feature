@memory-mapping
Feature: The protection of a mapping decides which accesses work
  PROT_READ allows to load, PROT_WRITE to store, PROT_EXEC to run what lies
  there. Anything else raises SIGSEGV. What may be asked for depends on how the
  file was opened.

  Rule: An access that the protection forbids raises SIGSEGV at its address

    @MMAP-050 @posix
    Scenario Outline: With <prot> it is not allowed to <access>
      Given an open file F
      And the process user
      And user has called M = mmap(4096, <prot>, MAP_SHARED, fd=F)
      When user calls touch(M+100, <access>)
      Then it returns 0 with fault="SIGSEGV", code="SEGV_ACCERR", at=M+100

      Examples:
        | prot                  | access  |
        | PROT_NONE             | LOAD    |
        | PROT_NONE             | STORE   |
        | PROT_NONE             | EXECUTE |
        | PROT_READ             | STORE   |

    @MMAP-050 @posix
    Scenario Outline: With <prot> it is allowed to <access>
      Given an open file F
      And the process user
      And user has called W = mmap(4096, MAP_SHARED, fd=F)
      And user has called store_code(W, offset=100)
      And user has called M = mmap(4096, <prot>, MAP_SHARED, fd=F)
      When user calls touch(M+100, <access>)
      Then it returns 0 with fault="none"

      Examples:
        | prot                  | access  |
        | PROT_READ             | LOAD    |
        | PROT_READ\|PROT_WRITE | LOAD    |
        | PROT_READ\|PROT_WRITE | STORE   |
        | PROT_READ\|PROT_EXEC  | LOAD    |
        | PROT_READ\|PROT_EXEC  | EXECUTE |

    @MMAP-050 @posix
    Scenario: A process that stores through a read-only mapping dies, and the file stays as it was
      Given an open file F
      And the processes user and other
      And other has called pwrite(F, "kept")
      And user has called M = mmap(4096, PROT_READ, MAP_SHARED, fd=F)
      When user calls store(M, "lost")
      Then user died of SIGSEGV
      When other calls pread(F, 4)
      Then it returns "kept"

  Rule: A mapping cannot do more than its descriptor

    @MMAP-110 @posix
    Scenario Outline: <flags> with <prot> of a file opened with <mode> fails with EACCES
      Given an open file F
      And the process user
      And user has called A = open("F", <mode>)
      When user calls mmap(4096, <prot>, <flags>, fd=A)
      Then it fails with EACCES

      Examples:
        | mode     | prot                  | flags       |
        | O_WRONLY | PROT_READ             | MAP_SHARED  |
        | O_WRONLY | PROT_WRITE            | MAP_SHARED  |
        | O_WRONLY | PROT_READ\|PROT_WRITE | MAP_SHARED  |
        | O_WRONLY | PROT_READ             | MAP_PRIVATE |
        | O_WRONLY | PROT_READ\|PROT_WRITE | MAP_PRIVATE |
        | O_RDONLY | PROT_WRITE            | MAP_SHARED  |
        | O_RDONLY | PROT_READ\|PROT_WRITE | MAP_SHARED  |

    @MMAP-110 @posix
    Scenario: A file opened for reading can be mapped privately for writing
      Given an open file F
      And the process user
      And user has called A = open("F", O_RDONLY)
      And user has called M = mmap(4096, PROT_READ|PROT_WRITE, MAP_PRIVATE, fd=A)
      And user has called store(M, "mine")
      When user calls load(M)
      Then it returns "mine"
      When user calls pread(F, 4)
      Then it returns "\0\0\0\0"
