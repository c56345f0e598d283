@shared-memory-patterns
Feature: Shared memory may lie at different addresses in its processes
  What processes share is the memory, not its address. Each maps it where it
  likes, so a place in it is told as a distance from the start.

  Rule: The address is private, the memory is not

    @SHPAT-040 @posix
    Scenario Outline: A store at one address of <memory> is loaded at another
      Given a <memory> M
      And the processes near and far
      And far has called R = mmap(65536, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS)
      When far calls N = mremap(M, 4096, 4096, MREMAP_MAYMOVE|MREMAP_FIXED, to=R)
      Then N differs from M@near
      When near calls store(M+7, "seven")
      And far calls load(N+7, size=5)
      Then it returns "seven"
      When far calls store(N+4090, "end")
      And near calls load(M+4090, size=3)
      Then it returns "end"

      Examples:
        | memory                   |
        | mapped System V segment  |
        | mapped POSIX object      |
        | mapped file              |
        | anonymous shared mapping |
        | mapped memfd             |

    @SHPAT-041 @posix
    Scenario: A stored pointer leads a process with another address nowhere, a stored distance leads it right
      Given a memfd F
      And the processes builder and follower
      And builder has called M = mmap(4096, fd=F, MAP_SHARED)
      And follower has called G = mmap(4096, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS)
      And follower has called N = mmap(4096, fd=F, MAP_SHARED)
      And N differs from M@builder
      And builder has called store_int(M, M+128)
      And builder has called store_int(M+8, 128)
      And builder has called store(M+128, "node")
      When follower calls A = load_int(N)
      Then A equals M@builder+128
      When follower calls touch(A)
      Then it returns any with fault=SIGSEGV, at=A
      When follower calls D = load_int(N+8)
      Then it returns 128
      When follower calls load(N, offset=D, size=4)
      Then it returns "node"

  Rule: Both addresses lead to one page of memory

    @SHPAT-042 @linux @needs-root @needs-facility-pagemap
    Scenario: Two processes have one page frame, and a private copy is another
      Given a memfd F
      And the processes one, other and loner
      And one and other have called M = mmap(4096, fd=F, MAP_SHARED)
      And loner has called M = mmap(4096, fd=F, MAP_PRIVATE)
      And one has called store(M, "page")
      And other and loner have called touch(M)
      And one has called A = page_frames(M)
      And other has called B = page_frames(M)
      And loner has called C = page_frames(M)
      Then A.first equals B.first
      And A.first equals C.first
      Given loner has called store(M, "copy")
      And loner has called D = page_frames(M)
      Then D.first differs from A.first
