@sysv-semaphore
Feature: A System V semaphore makes processes wait
  Whoever asks for more than a semaphore holds sleeps until others have added
  enough; whoever waits for zero sleeps until the rest has been taken. The
  kernel counts both kinds of waiters, and a time limit bounds the wait.

  Background:
    Given the processes waiter, first, second and owner

  Rule: A negative operation waits until there is enough, not merely something

    @SVSEM-032 @xsi
    Scenario: A process that asks for three sleeps on while only two are there
      Given a System V semaphore set S
      And waiter is blocked in semop(S, [0:-3])
      And S has
        | ncnt | [1] |
      When first calls semop(S, [0:+2])
      Then it returns 0
      And waiter stays blocked
      And S has
        | values | [2] |
        | ncnt   | [1] |
      When second calls semop(S, [0:+1])
      Then waiter is released with 0
      And S has
        | values | [0] |
        | ncnt   | [0] |

  Rule: The operation zero waits until the value has fallen to zero

    @SVSEM-035 @xsi
    Scenario: A process that waits for zero sleeps until the last unit is taken, and takes nothing itself
      Given a System V semaphore set S with
        | values | [2] |
      And waiter is blocked in semop(S, [0:0])
      And S has
        | zcnt | [1] |
      When first calls semop(S, [0:-1])
      Then it returns 0
      And waiter stays blocked
      And S has
        | values | [1] |
        | zcnt   | [1] |
        | ncnt   | [0] |
      When second calls semop(S, [0:-1])
      Then waiter is released with 0
      And S has
        | values | [0] |
        | zcnt   | [0] |

  Rule: semtimedop does what semop does while it need not wait

    @SVSEM-086 @linux
    Scenario Outline: The operation <operation> on the value <before> leaves <after> and the time limit plays no part
      Given a System V semaphore set S with
        | values | [<before>] |
      When waiter calls semtimedop(S, [0:<operation>], timeout=60s)
      Then it returns 0
      And S has
        | values | [<after>] |

      Examples:
        | operation | before | after |
        | +1        | 0      | 1     |
        | -1        | 1      | 0     |
        | 0         | 0      | 0     |

    @SVSEM-086 @linux
    Scenario: A process that waits with a time limit is released by another one before it has passed
      Given a System V semaphore set S
      And waiter is blocked in semtimedop(S, [0:-1], timeout=60s)
      When first calls semop(S, [0:+1])
      Then waiter is released with 0
      And S has
        | values | [0] |

  Rule: semtimedop gives up when its time is over

    @SVSEM-087 @linux
    Scenario Outline: The operation <operation> on the value <value> fails with EAGAIN after its time and leaves no waiter behind
      Given a System V semaphore set S with
        | values | [<value>] |
      When waiter calls semtimedop(S, [0:<operation>], timeout=50ms)
      Then waiter is released with EAGAIN after at least 50 ms
      And S has
        | values | [<value>] |
        | ncnt   | [0]       |
        | zcnt   | [0]       |

      Examples:
        | operation | value |
        | -1        | 0     |
        | 0         | 3     |
