@eventfd
Feature: An eventfd is a counter that processes wait for
  An eventfd is a 64-bit number in the kernel behind a descriptor. A write adds
  to it, a read takes it all and sets it to zero. At zero there is nothing to
  read: a reader waits, and poll says that the descriptor is not ready.

  Background:
    Given an eventfd E
    And the processes reader, writer and other

  Rule: A read takes the whole counter

    @EVFD-010 @linux
    Scenario: The first read returns the initial value, in 8 bytes of the host's order, and leaves 0
      Given reader has called F = eventfd(5)
      When reader calls fcntl(F, F_GETFL)
      Then it returns any with access=O_RDWR
      Given reader has called M = mmap(4096)
      When reader calls read(F, 8, into=M)
      Then it returns 8
      When reader calls load_int(M)
      Then it returns 5
      When reader calls read(F, 8)
      Then reader is blocked

    @EVFD-010 @linux @needs-proc
    Scenario: The counter is seen in the descriptor's entry of /proc, before and after the read
      Given E holds
        | value |
        | 5     |
      Then E has
        | count | 5 |
      When reader calls eventfd_read(E)
      Then it returns 5
      And E has
        | count | 0 |

  Rule: Writes add up

    @EVFD-011 @linux
    Scenario: What three processes wrote is read as one sum
      Given reader has called eventfd_write(E, 1)
      And writer has called eventfd_write(E, 2)
      And other has called eventfd_write(E, 3)
      When reader calls eventfd_read(E)
      Then it returns 6

  Rule: A reader waits for the counter to leave zero

    @EVFD-012 @linux
    Scenario: A reader of zero is released by a write, with what was written
      Given reader is blocked in eventfd_read(E)
      When writer calls eventfd_write(E, 7)
      Then it returns 0
      And reader is released with 7

    @EVFD-016 @linux
    Scenario: With EFD_NONBLOCK a read of zero fails with EAGAIN, before and after a value
      Given reader has called F = eventfd(0, EFD_NONBLOCK)
      When reader calls eventfd_read(F)
      Then it fails with EAGAIN
      Given reader has called eventfd_write(F, 9)
      When reader calls eventfd_read(F)
      Then it returns 9
      When reader calls eventfd_read(F)
      Then it fails with EAGAIN

  Rule: A child has the counter of its parent

    @EVFD-013 @linux
    Scenario: Two inherited counters let parent and child take turns
      Given the process parent
      And parent has called Ping = eventfd(0)
      And parent has called Pong = eventfd(0)
      When parent forks child
      Given child is blocked in eventfd_read(Ping)
      When parent calls eventfd_write(Ping, 1)
      Then child is released with 1
      When parent calls eventfd_read(Pong)
      Then parent is blocked
      When child calls eventfd_write(Pong, 2)
      Then parent is released with 2
      When child calls eventfd_read(Ping)
      Then child is blocked
      When parent calls eventfd_write(Ping, 3)
      Then child is released with 3
