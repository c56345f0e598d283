@memory-mapping
Feature: A mapping ends for one process at a time
  munmap takes a mapping out of the caller's memory, the end of a process takes
  out all of its mappings. The object and the mappings of others stay.

  Background:
    Given a POSIX shared memory object Q
    And the processes first and second
    And first has called M = mmap(4096, MAP_SHARED, fd=Q)
    And second has called N = mmap(4096, MAP_SHARED, fd=Q)
    And first has called store(M, "shared")

  Rule: munmap takes the memory from the caller only

    @MMAP-080 @posix
    Scenario: The caller faults at the address, the other goes on, and the data is still there
      When first calls munmap(M, 4096)
      Then it returns 0
      When first calls touch(M)
      Then it returns 0 with fault="SIGSEGV", code="SEGV_MAPERR", at=M
      When second calls load(N)
      Then it returns "shared"
      Given second has called store(N, "changed meanwhile")
      And first has called O = mmap(4096, MAP_SHARED, fd=Q)
      When first calls load(O)
      Then it returns "changed meanwhile"

    @MMAP-080 @posix
    Scenario: A process that stores where it has unmapped dies of SIGSEGV and changes nothing
      Given first has called munmap(M, 4096)
      When first calls store(M, "lost")
      Then first died of SIGSEGV
      When second calls load(N)
      Then it returns "shared"

  Rule: The end of a process is the end of its mappings, not of the object

    @MMAP-081 @posix
    Scenario Outline: When a process <dies>, the others keep the memory with all it has stored
      Given first has called store(M, "until the end")
      When first <dies>
      And second calls load(N)
      Then it returns "until the end"
      Given second has called store(N, "and beyond")
      And the process third
      And third has called O = mmap(4096, MAP_SHARED, fd=Q)
      When third calls load(O, 10)
      Then it returns "and beyond"

      Examples:
        | dies                 |
        | exits                |
        | is killed by SIGKILL |

    @MMAP-081 @linux @needs-proc
    Scenario: Of a dead process no list of mappings is left
      When second calls mapping_at(M@first, process=first)
      Then it returns 1 with rights="rw-s"
      When first is killed by SIGKILL
      And second calls mapping_at(M@first, process=first) until it fails with ENOENT
      Then it fails with ENOENT
