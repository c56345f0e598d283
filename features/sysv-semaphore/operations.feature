@sysv-semaphore
Feature: A System V semaphore is raised, lowered or tested for zero
  An operation of semop is a number. A positive one adds to the semaphore, a
  negative one takes away as soon as there is enough to take, and zero waits
  until nothing is left. The kernel knows no owner and no meaning: what a value
  stands for is agreed between the processes.

  Background:
    Given the processes taker, giver and reader

  Rule: A positive operation adds and never waits

    @SVSEM-030 @xsi
    Scenario Outline: Adding <amount> to <before> leaves <after>
      Given a System V semaphore set S with
        | values | [<before>] |
      When giver calls semop(S, [0:+<amount>])
      Then it returns 0
      When reader calls semctl(S, GETVAL)
      Then it returns <after>

      Examples:
        | before | amount | after |
        | 0      | 1      | 1     |
        | 1      | 5      | 6     |
        | 32766  | 1      | 32767 |

  Rule: A negative operation takes away what is there

    @SVSEM-031 @xsi
    Scenario Outline: Taking <amount> from <before> leaves <after>
      Given a System V semaphore set S with
        | values | [<before>] |
      When taker calls semop(S, [0:-<amount>])
      Then it returns 0
      When reader calls semctl(S, GETVAL)
      Then it returns <after>

      Examples:
        | before | amount | after |
        | 1      | 1      | 0     |
        | 5      | 3      | 2     |
        | 7      | 7      | 0     |

  Rule: The operation zero passes when nothing is left

    @SVSEM-034 @xsi
    Scenario: Waiting for zero returns at once when the value is zero, and changes nothing
      Given a System V semaphore set S
      When taker calls semop(S, [0:0])
      Then it returns 0
      And S has
        | values | [0] |
        | zcnt   | [0] |

  Rule: Each member of a set is a semaphore of its own

    @SVSEM-040 @xsi
    Scenario: A process that waits for one member is not woken by another one
      Given a System V semaphore set S with
        | count  | 2      |
        | values | [0, 0] |
      And taker is blocked in semop(S, [0:-1])
      When giver calls semop(S, [1:+1])
      Then it returns 0
      And taker stays blocked
      And S has
        | values | [0, 1] |
        | ncnt   | [1, 0] |
      When giver calls semop(S, [0:+1])
      Then taker is released with 0
      And S has
        | values | [0, 1] |
        | ncnt   | [0, 0] |

  Rule: IPC_NOWAIT asks for an answer at once

    @SVSEM-036 @xsi
    Scenario Outline: The operation <operation> on the value <value> fails with EAGAIN and leaves no trace
      Given a System V semaphore set S with
        | values | [<value>] |
      When taker calls semop(S, [0:<operation>:IPC_NOWAIT])
      Then it fails with EAGAIN
      And S has
        | values | [<value>] |
        | ncnt   | [0]       |
        | zcnt   | [0]       |

      Examples:
        | operation | value |
        | -1        | 0     |
        | -3        | 2     |
        | 0         | 1     |

  Rule: A semaphore has no owner

    @SVSEM-039 @xsi
    Scenario: A process gives back what another one took, and a third one takes it
      Given a System V semaphore set S with
        | values | [1] |
      And taker has called semop(S, [0:-1])
      And reader was refused semop(S, [0:-1:IPC_NOWAIT]) with EAGAIN
      When giver calls semop(S, [0:+1])
      Then it returns 0
      When reader calls semop(S, [0:-1:IPC_NOWAIT])
      Then it returns 0
      And S has
        | values | [0] |
