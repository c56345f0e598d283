@poll
Feature: poll tells what can be done with each of many descriptors
  Each descriptor comes with the events that the process wants to hear of. poll
  sleeps until one of them happens and marks, for each descriptor, those that
  did.

  Background:
    Given a pipe P
    And the processes waiter and other

  Rule: Data are POLLIN and room is POLLOUT

    @IOMX-030 @posix
    Scenario Outline: <event> of <fd> is reported at once when <state>
      Given other has called write(P.write, "data")
      When waiter calls poll([<fd>:<event>], timeout=0ms)
      Then it returns 1 with ready=[<fd>:<event>]

      Examples:
        | event      | fd      | state            |
        | POLLIN     | P.read  | there are data   |
        | POLLRDNORM | P.read  | there are data   |
        | POLLOUT    | P.write | there is room    |
        | POLLWRNORM | P.write | there is room    |

    @IOMX-030 @posix
    Scenario Outline: A process that waits for <event> is released by a write
      Given waiter is blocked in poll([P.read:<event>])
      When other calls write(P.write, "data")
      Then it returns 4
      And waiter is released with 1 with ready=[P.read:<event>]

      Examples:
        | event              |
        | POLLIN             |
        | POLLRDNORM         |
        | POLLIN\|POLLRDNORM |

    @IOMX-030 @posix
    Scenario Outline: A process that waits for <event> is released by a read that empties the pipe
      Given P is full
      And waiter is blocked in poll([P.write:<event>])
      When other calls read(P.read, 65536)
      Then it returns 65536
      And waiter is released with 1 with ready=[P.write:<event>]

      Examples:
        | event               |
        | POLLOUT             |
        | POLLWRNORM          |
        | POLLOUT\|POLLWRNORM |

  Rule: Only what was asked for is reported

    @IOMX-030 @posix
    Scenario: A socket with data and room reports each of the two only to who asked for it
      Given a UNIX stream socket pair S
      And the process third
      And third has called write(S.right, "data")
      When third calls poll([S.left:POLLIN], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN]
      When third calls poll([S.left:POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLOUT]
      When third calls poll([S.left:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT]
      When third calls poll([S.left:POLLPRI], timeout=0ms)
      Then it returns 0

    @IOMX-030 @posix
    Scenario: A descriptor that is not ready is left unmarked beside one that is
      Given other has called write(P.write, "data")
      And waiter has called K = pipe()
      When waiter calls poll([K.read:POLLIN, P.read:POLLIN, K.write:POLLOUT], timeout=0ms)
      Then it returns 2 with ready=[P.read:POLLIN, K.write:POLLOUT]
