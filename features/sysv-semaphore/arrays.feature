@sysv-semaphore
Feature: One semop call operates on several semaphores at once
  semop takes an array of operations on the members of one set. The kernel
  performs all of them or none: no process ever sees half an array, and a
  process that waits for several semaphores holds none of them meanwhile.

  Background:
    Given the processes taker, other and owner

  Rule: All operations of one call take effect together

    @SVSEM-050 @xsi
    Scenario Outline: The operations <operations> turn <before> into <after>
      Given a System V semaphore set S with
        | count  | 3        |
        | values | <before> |
      When taker calls semop(S, <operations>)
      Then it returns 0
      And S has
        | values | <after> |

      Examples:
        | operations                       | before    | after       |
        | [0:+10, 1:+2, 2:+3, 0:-5, 2:+2]  | [0, 0, 0] | [5, 2, 5]   |
        | [0:-1, 1:-2, 2:-3]               | [1, 2, 3] | [0, 0, 0]   |
        | [2:0, 2:+1, 1:-4]                | [7, 4, 0] | [7, 0, 1]   |
        | [0:+1, 0:+1, 0:+1]               | [0, 8, 8] | [3, 8, 8]   |

  Rule: An operation that cannot proceed keeps all others of the call from being performed

    @SVSEM-051 @xsi
    Scenario Outline: The operations <operations> on <values> fail with EAGAIN and change nothing
      Given a System V semaphore set S with
        | count  | 3        |
        | values | <values> |
      And other has called semop(S, [0:+1, 1:+1, 2:+1])
      And other has called semop(S, [0:-1, 1:-1, 2:-1])
      When taker calls semop(S, <operations>)
      Then it fails with EAGAIN
      And S has
        | values | <values>              |
        | pids   | [other, other, other] |

      Examples:
        | operations                                   | values    |
        | [0:-1:IPC_NOWAIT, 1:-1, 2:+1]                | [0, 1, 0] |
        | [0:-1, 1:-1:IPC_NOWAIT, 2:+1]                | [1, 0, 0] |
        | [0:-1, 1:+1, 2:-1:IPC_NOWAIT]                | [1, 0, 0] |
        | [0:0:IPC_NOWAIT, 1:-1, 2:+1]                 | [1, 1, 0] |
        | [0:-1, 1:+1, 2:0:IPC_NOWAIT]                 | [1, 0, 1] |

  Rule: A process that waits with an array holds nothing while it waits

    @SVSEM-052 @xsi
    Scenario: What a sleeping process also asked for is free for others until it gets everything at one moment
      Given a System V semaphore set S with
        | count  | 2      |
        | values | [1, 0] |
      And taker is blocked in semop(S, [0:-1, 1:-1])
      And S has
        | values | [1, 0] |
      When other calls semop(S, [0:-1:IPC_NOWAIT])
      Then it returns 0
      When other calls semop(S, [1:+1])
      Then it returns 0
      And taker stays blocked
      And S has
        | values | [0, 1] |
      When other calls semop(S, [0:+1])
      Then taker is released with 0
      And S has
        | values | [0, 0] |
