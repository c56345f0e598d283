@shared-memory-patterns
Feature: Updates of shared memory need an order that the memory does not give
  A load and a later store are two steps, and another process may come between
  them. A lock or an atomic operation makes them one.

  Rule: Without an order updates are lost or seen half

    @SHPAT-080 @posix
    Scenario: A store of an old value plus one undoes the increment that came in between
      Given an anonymous shared mapping M
      And the processes slow and quick
      When slow calls V = load_int(M)
      Then it returns 0
      When quick calls atomic_add(M)
      Then it returns 1
      When quick calls load_int(M)
      Then it returns 1
      When slow calls store_int(M, V+1)
      And quick calls load_int(M)
      Then it returns 1

    @SHPAT-082 @posix
    Scenario: A reader without lock sees one new and one old word, a reader with the lock waits for both
      Given an anonymous shared mapping M
      And a POSIX unnamed semaphore S with
        | value | 1 |
      And the processes writer, hasty and patient
      And writer has called sem_wait(S)
      When writer calls store_int(M, 7)
      And hasty calls load_int(M)
      Then it returns 7
      When hasty calls load_int(M+8)
      Then it returns 0
      When patient calls sem_wait(S)
      Then patient is blocked
      When writer calls store_int(M+8, 7)
      And writer calls sem_post(S)
      Then patient is released with 0
      When patient calls load_int(M)
      Then it returns 7
      When patient calls load_int(M+8)
      Then it returns 7

  Rule: Under a lock no update is lost

    @SHPAT-081 @posix
    Scenario Outline: Four processes that add while they hold <a lock> leave the exact sum
      Given an anonymous shared mapping M
      And <a lock> L with
        | <attribute> | <value> |
      And the processes one, two, three and four
      When one, two, three and four call add(M, 2000, <guard>, take=[L])
      Then one, two, three and four are released with 2000 with collisions=0
      When one calls load_int(M)
      Then it returns 8000

      Examples:
        | a lock                    | attribute | value                | guard           |
        | a System V semaphore set  | values    | [1]                  | SYSV_SEMAPHORE  |
        | a POSIX unnamed semaphore | value     | 1                    | POSIX_SEMAPHORE |
        | a process-shared mutex    | type      | PTHREAD_MUTEX_NORMAL | MUTEX           |

    @SHPAT-081 @posix
    Scenario: Four processes that lock a file of their own opening leave the exact sum
      Given an anonymous shared mapping M
      And a file F
      And the processes one, two, three and four
      And one, two, three and four have called L = open("F", O_RDWR)
      When one, two, three and four call add(M, 2000, FLOCK, take=[L])
      Then one, two, three and four are released with 2000 with collisions=0
      When one calls load_int(M)
      Then it returns 8000

    @SHPAT-081 @posix
    Scenario: Four processes that add with one atomic operation leave the exact sum
      Given an anonymous shared mapping M
      And the processes one, two, three and four
      When one, two, three and four call add(M, 20000, ATOMIC)
      Then one, two, three and four are released with 20000
      When one calls load_int(M)
      Then it returns 80000

  Rule: What orders the processes lies in the memory that they share

    @SHPAT-014 @posix
    Scenario Outline: Two semaphores in <memory> make producer and consumer alternate over one buffer
      Given a <memory> M
      And the processes producer and consumer
      And producer has called sem_init(M+2048, 1)
      And producer has called sem_init(M+3072, 0)
      When consumer calls read_rounds(M, 1000, POSIX_SEMAPHORE, take=[M+3072], give=[M+2048], size=512)
      Then consumer is blocked
      When producer calls write_rounds(M, 1000, POSIX_SEMAPHORE, take=[M+2048], give=[M+3072], size=512)
      Then producer is released with 1000
      And consumer is released with 1000 with torn=0, lost=0, repeated=0

      Examples:
        | memory                   |
        | mapped System V segment  |
        | mapped POSIX object      |
        | mapped file              |
        | anonymous shared mapping |
        | mapped memfd             |
