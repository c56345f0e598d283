@signal-driven-io
Feature: O_ASYNC makes the kernel send SIGIO when input arrives
  A descriptor with O_ASYNC and an owner sends the owner SIGIO for every piece
  of input, whether or not the last one was read. Facilities that do not know
  how to do this accept the calls and stay silent.

  Background:
    Given a pipe P
    And the processes receiver and writer
    And receiver has called sigaction(SIGIO, RECORD)

  Rule: The owner gets a signal for every write

    @IOMX-080 @linux
    Scenario Outline: With <first> before <second> two writes bring two signals although nothing is read
      Given receiver has called <first>
      And receiver has called <second>
      When writer calls write(P.write, "one")
      Then receiver has received SIGIO
      When writer calls write(P.write, "two")
      Then receiver has received SIGIO
      And receiver has received SIGIO 2 times

      Examples:
        | first                                   | second                                  |
        | fcntl(P.read, F_SETOWN, pid=receiver)   | fcntl(P.read, F_SETFL, O_ASYNC)         |
        | fcntl(P.read, F_SETFL, O_ASYNC)         | fcntl(P.read, F_SETOWN, pid=receiver)   |

    @IOMX-080 @linux
    Scenario: The signal wakes an owner that sleeps in sigwaitinfo
      Given receiver has called sigprocmask(SIG_BLOCK, [SIGIO])
      And receiver has called fcntl(P.read, F_SETOWN, pid=receiver)
      And receiver has called fcntl(P.read, F_SETFL, O_ASYNC)
      And receiver is blocked in sigwaitinfo([SIGIO])
      When writer calls write(P.write, "input")
      Then it returns 5
      And receiver is released with SIGIO

    @IOMX-080 @linux
    Scenario: Without an owner nothing is sent
      Given receiver has called fcntl(P.read, F_SETFL, O_ASYNC)
      When writer calls write(P.write, "unheard")
      Then it returns 7
      And receiver has received SIGIO 0 times

    @IOMX-080 @linux
    Scenario: After the owner was set to 0 nothing more is sent
      Given receiver has called fcntl(P.read, F_SETOWN, pid=receiver)
      And receiver has called fcntl(P.read, F_SETFL, O_ASYNC)
      When writer calls write(P.write, "heard")
      Then receiver has received SIGIO
      Given receiver has called fcntl(P.read, F_SETOWN, pid=0)
      When writer calls write(P.write, "unheard")
      Then it returns 7
      And receiver has received SIGIO 1 time
