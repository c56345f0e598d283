@memory-mapping
Feature: Stores to a private mapping are seen by nobody else
  With MAP_PRIVATE a process gets a view of the file that it may scribble on.
  The kernel copies a page when it is stored to for the first time; the copy
  belongs to that process, and the file never changes.

  Rule: A private store reaches neither the file nor another mapping

    @MMAP-030 @posix
    Scenario Outline: What a process stores privately in <object> stays in its own mapping
      Given <object> G
      And the processes scribbler and other
      And other has called S = mmap(4096, MAP_SHARED, fd=G)
      And other has called P = mmap(4096, PROT_READ, MAP_PRIVATE, fd=G)
      And other has called store(S, "original")
      And scribbler has called M = mmap(4096, MAP_PRIVATE, fd=G)
      And scribbler has called store(M, "scribble")
      And scribbler has called msync(M, 4096, MS_SYNC)
      When scribbler calls load(M)
      Then it returns "scribble"
      When other calls load(S)
      Then it returns "original"
      When other calls load(P)
      Then it returns "original"
      When other calls pread(G, 8)
      Then it returns "original"
      Given scribbler has called munmap(M, 4096)
      And scribbler has called N = mmap(4096, MAP_PRIVATE, fd=G)
      When scribbler calls load(N)
      Then it returns "original"

      Examples:
        | object                       |
        | an open file                 |
        | a POSIX shared memory object |
        | a memfd                      |

  Rule: On Linux a page that was not stored to still follows the file

    @MMAP-031 @linux
    Scenario: Of two pages that change in the file, the one with a private store keeps its copy
      Given an open file F with
        | size | 8192 |
      And the processes scribbler and other
      And other has called pwrite(F, "old one")
      And other has called pwrite(F, "old two", offset=4096)
      And scribbler has called M = mmap(8192, MAP_PRIVATE, fd=F)
      And scribbler has called store(M, "mine", offset=100)
      When other calls pwrite(F, "new one")
      And other calls pwrite(F, "new two", offset=4096)
      And scribbler calls load(M, 7)
      Then it returns "old one"
      When scribbler calls load(M, 4, offset=100)
      Then it returns "mine"
      When scribbler calls load(M, 7, offset=4096)
      Then it returns "new two"

  Rule: A child gets the private memory of its parent as it is at that moment

    @MMAP-033 @posix
    Scenario: Of anonymous memory three generations have three copies
      Given the process parent
      And parent has called M = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And parent has called store(M, "P..")
      When parent forks child
      And child calls store(M, "C", offset=1)
      And child forks grandchild
      And grandchild calls store(M, "G", offset=2)
      And parent calls store(M, "p")
      And grandchild calls load(M)
      Then it returns "PCG"
      When child calls load(M)
      Then it returns "PC."
      When parent calls load(M)
      Then it returns "p.."

    @MMAP-033 @posix
    Scenario: Of a private mapping of a file the child has a copy, and the file stays as it was
      Given an open file F
      And the process parent
      And parent has called pwrite(F, "...")
      And parent has called M = mmap(4096, MAP_PRIVATE, fd=F)
      And parent has called store(M, "P")
      When parent forks child
      And child calls store(M, "C", offset=1)
      And parent calls store(M, "p", offset=2)
      And child calls load(M)
      Then it returns "PC."
      When parent calls load(M)
      Then it returns "P.p"
      When child calls pread(F, 3)
      Then it returns "..."
