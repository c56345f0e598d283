@sysv-semaphore
Feature: System V semaphores share resources out among processes
  A semaphore that starts at one lets a single process in; one that starts at
  K lets K in. The kernel counts, whoever and however many ask at the same
  moment.

  Rule: No more is taken than there is

    @SVSEM-033 @xsi
    Scenario: Of eight processes that grab at three units, three get one
      Given a System V semaphore set S with
        | values | [3] |
      And the processes a, b, c, d, e, f, g and h
      When a, b, c, d, e, f, g and h call semop(S, [0:-1:IPC_NOWAIT])
      Then exactly 3 of a, b, c, d, e, f, g and h return 0
      And the others fail with EAGAIN
      And S has
        | values | [0] |

    @SVSEM-033 @xsi
    Scenario: Four processes that take units all at once get no more than there are, and never see the value below zero
      Given a System V semaphore set S with
        | values | [16000] |
      And an anonymous shared mapping M
      And the processes a, b, c and d
      When a, b, c and d call try_take(M, 6000, SYSV_SEMAPHORE, take=[S])
      Then each returns any with below_zero=0
      And S has
        | values | [0] |
      When a calls load_int(M)
      Then it returns 16000

  Rule: A semaphore that starts at one lets one process in at a time

    @SVSEM-037 @xsi
    Scenario: Four processes add to an unprotected counter and no addition is lost
      Given a System V semaphore set S with
        | values | [1] |
      And an anonymous shared mapping M
      And the processes a, b, c and d
      When a, b, c and d call add(M, 1000, SYSV_SEMAPHORE, take=[S])
      Then a, b, c and d are released with 1000 with collisions=0, most=1
      When a calls load_int(M)
      Then it returns 4000
      And S has
        | values | [1] |

  Rule: A semaphore that starts at K lets K processes hold a resource

    @SVSEM-038 @xsi
    Scenario Outline: With <count> units, <count> processes pass and the next one waits for one of them
      Given a System V semaphore set S with
        | values | [<count>] |
      And the processes <holders>
      And the process latecomer
      When <holders> call semop(S, [0:-1])
      Then each returns 0
      When latecomer calls semop(S, [0:-1])
      Then latecomer is blocked
      And S has
        | values | [0] |
        | ncnt   | [1] |
      When a calls semop(S, [0:+1])
      Then it returns 0
      And latecomer is released with 0
      And S has
        | values | [0] |
        | ncnt   | [0] |

      Examples:
        | count | holders          |
        | 1     | a                |
        | 2     | a and b          |
        | 5     | a, b, c, d and e |

  Rule: Two semaphores hand a buffer to and fro

    @SVSEM-041 @xsi
    Scenario: The reader gets every block of the writer whole, in order and once
      Given a System V semaphore set S with
        | count  | 2      |
        | values | [1, 0] |
      And an anonymous shared mapping M
      And the processes writer and reader
      When writer calls write_rounds(M, 1000, SYSV_SEMAPHORE, take=[S:0], give=[S:1], size=4096)
      And reader calls read_rounds(M, 1000, SYSV_SEMAPHORE, take=[S:1], give=[S:0], size=4096)
      Then writer is released with 1000
      And reader is released with 1000 with torn=0, lost=0, repeated=0, last=1000

    @SVSEM-041 @xsi
    Scenario: Each side waits while the buffer belongs to the other
      Given a System V semaphore set S with
        | count  | 2      |
        | values | [1, 0] |
      And the processes writer and reader
      And reader is blocked in semop(S, [1:-1])
      And writer has called semop(S, [0:-1])
      When writer calls semop(S, [1:+1])
      Then reader is released with 0
      When writer calls semop(S, [0:-1])
      Then writer is blocked
      When reader calls semop(S, [0:+1])
      Then writer is released with 0
