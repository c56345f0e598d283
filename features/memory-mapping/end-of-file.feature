@memory-mapping
Feature: A mapping may be longer than its file but cannot be used there
  A mapping is made of pages, a file of bytes. The page that holds the last
  byte can be used to its end; a page that lies wholly behind it raises SIGBUS
  at each access, until the file has grown.

  Rule: Access behind the last page of the object raises SIGBUS

    @MMAP-040 @posix
    Scenario Outline: To <access> in a <sharing> mapping behind the last page of <object> raises SIGBUS there
      Given <object> G with
        | size | 2048 |
      And the process user
      And user has called M = mmap(8192, <flags>, fd=G)
      When user calls touch(M+5000, <access>)
      Then it returns 0 with fault="SIGBUS", code="BUS_ADRERR", at=M+5000
      When user calls touch(M+2047, <access>)
      Then it returns 0 with fault="none"
      When user calls touch(M+4095, <access>)
      Then it returns 0 with fault="none"

      Examples:
        | object                       | sharing | flags       | access |
        | an open file                 | shared  | MAP_SHARED  | LOAD   |
        | an open file                 | shared  | MAP_SHARED  | STORE  |
        | an open file                 | private | MAP_PRIVATE | LOAD   |
        | an open file                 | private | MAP_PRIVATE | STORE  |
        | a POSIX shared memory object | shared  | MAP_SHARED  | LOAD   |
        | a POSIX shared memory object | shared  | MAP_SHARED  | STORE  |
        | a POSIX shared memory object | private | MAP_PRIVATE | LOAD   |
        | a POSIX shared memory object | private | MAP_PRIVATE | STORE  |
        | a memfd                      | shared  | MAP_SHARED  | LOAD   |
        | a memfd                      | shared  | MAP_SHARED  | STORE  |
        | a memfd                      | private | MAP_PRIVATE | LOAD   |
        | a memfd                      | private | MAP_PRIVATE | STORE  |

    @MMAP-040 @posix
    Scenario Outline: A process that <accesses> the page behind the end dies of SIGBUS
      Given an open file F with
        | size | 4096 |
      And the process user
      And user has called M = mmap(8192, MAP_SHARED, fd=F)
      When user calls <call>
      Then user died of SIGBUS

      Examples:
        | accesses   | call                          |
        | loads from | load_int(M, offset=4096)      |
        | stores to  | store_int(M, 1, offset=4096)  |

  Rule: A file that shrinks takes its pages away from running processes

    @MMAP-043 @posix
    Scenario: A process that has used the last page dies at its next access to it
      Given an open file F with
        | size | 8192 |
      And the processes owner, careful and careless
      And careful has called M = mmap(8192, MAP_SHARED, fd=F)
      And careless has called N = mmap(8192, MAP_SHARED, fd=F)
      And careful has called store(M, "kept")
      And careful has called store(M, "lost", offset=4096)
      And careless has called load(N, offset=4096)
      When owner calls ftruncate(F, 4096)
      And careful calls touch(M+4096)
      Then it returns 0 with fault="SIGBUS", code="BUS_ADRERR", at=M+4096
      When careless calls load_int(N, offset=4096)
      Then careless died of SIGBUS
      When careful calls load(M)
      Then it returns "kept"

    @MMAP-043 @posix
    Scenario: When the file has grown again, the page shows zeros
      Given an open file F with
        | size | 8192 |
      And the processes owner and user
      And user has called M = mmap(8192, MAP_SHARED, fd=F)
      And user has called store(M, "lost", offset=4096)
      When owner calls ftruncate(F, 4096)
      And owner calls ftruncate(F, 8192)
      And user calls load(M, 4, offset=4096)
      Then it returns "\0\0\0\0"
