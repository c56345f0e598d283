@pseudoterminal
Feature: A pseudoterminal is a pair of a master and a terminal
  A program behind the slave side has a terminal before it; whoever holds the
  master side is the person at the keyboard. Between them stands the line
  discipline: it gathers lines, echoes what is typed, and turns line feeds into
  carriage return and line feed.

  Background:
    Given the process parent
    And parent has called M = posix_openpt(O_RDWR|O_NOCTTY)
    And parent has called grantpt(M)
    And parent has called unlockpt(M)

  Rule: Data go both ways, through the line discipline

    @PTY-010 @xsi
    Scenario: A line from the master is read at the slave, in another process
      When parent forks child
      Given child has called S = open_slave(M)
      And parent has called write(M, "typed\n")
      When child calls read(S)
      Then child is released with "typed\n"

    @PTY-010 @xsi
    Scenario: What the slave writes is read at the master, with carriage returns added
      When parent forks child
      Given child has called S = open_slave(M)
      When child calls write(S, "shown\n")
      Then it returns 6
      When parent calls read(M)
      Then parent is released with "shown\r\n"

    @PTY-010 @xsi
    Scenario: The slave side waits for a whole line
      When parent forks child
      Given child has called S = open_slave(M)
      And child is blocked in read(S)
      When parent calls write(M, "half a line")
      Then it returns 11
      And child stays blocked
      When parent calls write(M, ", and the rest\n")
      Then child is released with "half a line, and the rest\n"

    @PTY-010 @xsi
    Scenario: Only the side of the slave is a terminal by name
      Given parent has called S = open_slave(M)
      When parent calls isatty(S)
      Then it returns 1
      When parent calls N = ptsname(M)
      Then it returns 0
      When parent calls A = fstat(S)
      Then it returns 0 with type="character device"
