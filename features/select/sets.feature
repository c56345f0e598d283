@select
Feature: select tells which of many descriptors are ready
  A process hands over sets of descriptors to read from and to write to. select
  sleeps until one of them would not make a call wait, takes the others out of
  the sets, and returns how many are left.

  Background:
    Given a pipe P
    And a FIFO F
    And a UNIX stream socket pair S
    And an eventfd E
    And the processes waiter and other
    And waiter and other have called R = open("F", O_RDWR)
    And waiter and other have called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=2, msgsize=64)

  Rule: Data make a descriptor readable, room makes it writable

    @IOMX-020 @posix
    Scenario Outline: Of a <facility> only the side for writing is ready while it is empty, and both are with data
      When waiter calls select(read=[<in>], write=[<out>], timeout=0ms)
      Then it returns 1 with read=[], write=[<out>]
      Given other has called write(<to>, "data")
      When waiter calls select(read=[<in>], write=[<out>], timeout=0ms)
      Then it returns 2 with read=[<in>], write=[<out>]
      Given other has called read(<in>)
      When waiter calls select(read=[<in>], write=[<out>], timeout=0ms)
      Then it returns 1 with read=[], write=[<out>]

      Examples:
        | facility | in      | out     | to      |
        | pipe     | P.read  | P.write | P.write |
        | FIFO     | R       | R       | R       |
        | socket   | S.left  | S.left  | S.right |

    @IOMX-020 @posix
    Scenario: A full pipe is not writable
      Given P is full
      When waiter calls select(read=[P.read], write=[P.write], timeout=0ms)
      Then it returns 1 with read=[P.read], write=[]

    @IOMX-020 @posix
    Scenario: The descriptors that are not ready are taken out of the set
      Given other has called write(P.write, "data")
      When waiter calls select(read=[P.read, S.left, S.right, R], timeout=0ms)
      Then it returns 1 with read=[P.read]

  Rule: A process that waits for several facilities goes on with the first

    @IOMX-021 @linux
    Scenario Outline: <act> releases it with <ready> alone
      Given waiter is blocked in select(read=[P.read, R, S.left, Q, E])
      When other calls <act>
      Then it returns any
      And waiter is released with 1 with read=[<ready>]

      Examples:
        | act                    | ready  |
        | write(P.write, "data") | P.read |
        | write(R, "data")       | R      |
        | send(S.right, "data")  | S.left |
        | mq_send(Q, "data")     | Q      |
        | eventfd_write(E, 1)    | E      |
