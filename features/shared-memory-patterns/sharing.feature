@shared-memory-patterns
Feature: Every sharer of memory sees what any of them stores
  Memory that several processes map is one and the same: a store by one is the
  next load of another. Reading leaves the data where they are, and nobody is
  woken or held up by it.

  Rule: Reading shared memory takes nothing away

    @SHPAT-030 @posix
    Scenario Outline: Three readers of <memory> load one value as often as they like
      Given a <memory> M
      And the processes writer, first, second and third
      When writer calls store(M, "for everybody")
      And first, second and third call load(M, size=13)
      Then each returns "for everybody"
      When third, first and second call load(M, size=13)
      Then each returns "for everybody"
      When writer calls load(M, size=13)
      Then it returns "for everybody"

      Examples:
        | memory                   |
        | mapped System V segment  |
        | mapped POSIX object      |
        | mapped file              |
        | anonymous shared mapping |
        | mapped memfd             |

    @SHPAT-031 @posix
    Scenario: A message reaches one of three readers of a queue, a stored value all three
      Given an anonymous shared mapping M
      And a System V message queue Q
      And the processes writer, first, second and third
      And first, second and third are blocked in msgrcv(Q)
      When writer calls msgsnd(Q, "for one")
      Then exactly 1 of first, second and third is released with "for one"
      And the others stay blocked
      When writer calls msgsnd(Q, "for one")
      And writer calls msgsnd(Q, "for one")
      Then first, second and third are released with "for one"
      When writer calls store(M, "for all")
      And first, second and third call load(M, size=7)
      Then each returns "for all"

    @SHPAT-031 @posix
    Scenario: A byte reaches one of three readers of a pipe
      Given a pipe P
      And the processes writer, first, second and third
      And first, second and third are blocked in read(P.read, 1)
      When writer calls write(P.write, "x")
      Then exactly 1 of first, second and third is released with "x"
      And the others stay blocked

  Rule: Any sharer may write, and the last store wins

    @SHPAT-032 @posix
    Scenario Outline: Of two values stored into <memory> the later is what all load
      Given a <memory> M
      And the processes early, late and reader
      When early calls store_int(M, 1)
      And late calls store_int(M, 2)
      And early, late and reader call load_int(M)
      Then each returns 2

      Examples:
        | memory                   |
        | mapped System V segment  |
        | mapped POSIX object      |
        | mapped file              |
        | anonymous shared mapping |
        | mapped memfd             |

  Rule: What is stored through a private mapping stays with its process

    @SHPAT-050 @posix
    Scenario: Shared mappings see each other's stores, a private mapping sees them until it stores itself
      Given a memfd F
      And the processes writer, partner and loner
      And writer and partner have called M = mmap(4096, fd=F, MAP_SHARED)
      And loner has called M = mmap(4096, fd=F, MAP_PRIVATE)
      When writer calls store(M, "one")
      And partner and loner call load(M, size=3)
      Then each returns "one"
      When loner calls store(M, "own")
      And writer and partner call load(M, size=3)
      Then each returns "one"
      When writer calls store(M, "two")
      And partner calls load(M, size=3)
      Then it returns "two"
      When loner calls load(M, size=3)
      Then it returns "own"
      When partner calls pread(F, 3)
      Then it returns "two"
