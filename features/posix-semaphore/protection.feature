@posix-semaphore
Feature: A POSIX semaphore protects what processes share
  The data lie in shared memory, where everybody can reach them at any time.
  Processes that touch them only between a wait and a post keep out of each
  other's way.

  Rule: A semaphore with one unit protects a critical section

    @PXSEM-111 @posix
    Scenario Outline: Four processes add to a counter inside <a semaphore> and no addition is lost
      Given <a semaphore> S with
        | value | 1 |
      And an anonymous shared mapping M
      And the processes a, b, c and d
      When a, b, c and d call add(M, 1000, POSIX_SEMAPHORE, take=[S])
      Then a, b, c and d are released with 1000 with collisions=0, most=1
      When a calls load_int(M)
      Then it returns 4000

      Examples:
        | a semaphore               |
        | a POSIX named semaphore   |
        | a POSIX unnamed semaphore |

    @PXSEM-116 @posix
    Scenario Outline: A reader inside <a semaphore> never finds a record half written
      Given <a semaphore> S with
        | <attribute> | <units> |
      And an anonymous shared mapping M
      And the processes writer and reader
      When writer calls write_rounds(M, 2000, <guard>, take=[S], size=512)
      And reader calls read_rounds(M, 2000, <guard>, take=[S], size=512)
      Then writer is released with 2000
      And reader is released with 2000 with torn=0

      Examples:
        | a semaphore               | attribute | units | guard           |
        | a POSIX named semaphore   | value     | 1     | POSIX_SEMAPHORE |
        | a POSIX unnamed semaphore | value     | 1     | POSIX_SEMAPHORE |
        | a System V semaphore set  | values    | [1]   | SYSV_SEMAPHORE  |

  Rule: A semaphore with K units lets K processes use a pool of K

    @PXSEM-115 @posix
    Scenario: Of eight processes never more than three hold one of three resources, and each gets its turns
      Given a POSIX unnamed semaphore S with
        | value | 3 |
      And an anonymous shared mapping M
      And the processes a, b, c, d, e, f, g and h
      When a, b, c, d, e, f, g and h call add(M, 200, POSIX_SEMAPHORE, take=[S], room=3)
      Then a, b, c, d, e, f, g and h are released with 200 with collisions=0
      And S has
        | value | 3 |
