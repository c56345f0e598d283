@pipe
Feature: The ends of a pipe tell when nobody is left at the other side
  Readers get end-of-file, the result 0, once the last write end in any process
  is closed and all data are taken. Writers get SIGPIPE, and EPIPE if they
  survive it, once the last read end is closed.

  Background:
    Given the process parent
    And parent has called P = pipe()

  Rule: End-of-file comes after the remaining data

    @PIPE-040 @posix
    Scenario Outline: A reader gets the last words of a writer that <goes>, and then 0 for ever
      When parent forks writer
      Given parent has called close(P.write)
      And writer has called write(P.write, "last words")
      When writer <goes>
      And parent calls read(P.read, 5)
      Then it returns "last "
      When parent calls read(P.read)
      Then it returns "words"
      When parent calls read(P.read)
      Then it returns 0
      When parent calls read(P.read)
      Then it returns 0

      Examples:
        | goes                 |
        | calls close(P.write) |
        | exits                |
        | is killed by SIGKILL |

  Rule: The last writer to close wakes every reader that waits

    @PIPE-041 @posix
    Scenario: A reader that sleeps on an empty pipe is released with 0
      When parent forks reader
      Given reader has called close(P.write)
      And reader is blocked in read(P.read)
      When parent calls close(P.write)
      Then it returns 0
      And reader is released with 0

    @PIPE-042 @posix
    Scenario Outline: All <count> readers are released with 0
      When parent forks <readers>
      Given <readers> have called close(P.write)
      And <readers> are blocked in read(P.read)
      When parent calls close(P.write)
      Then <readers> are released with 0

      Examples:
        | count | readers                                    |
        | 2     | r1 and r2                                  |
        | 10    | r1, r2, r3, r4, r5, r6, r7, r8, r9 and r10 |

    @PIPE-061 @posix
    Scenario: A parent that waits for several children goes on when the last of them has closed
      When parent forks one, two and three
      Given parent has called close(P.write)
      And parent is blocked in read(P.read)
      When two calls close(P.write)
      Then parent stays blocked
      When one exits
      Then parent stays blocked
      When three calls close(P.write)
      Then parent is released with 0

    @PIPE-044 @posix
    Scenario: A writer that has exited is gone even while nobody has waited for it
      When parent forks writer
      Given parent has called close(P.write)
      And parent is blocked in read(P.read)
      When writer exits
      Then parent is released with 0
      When parent calls waitpid(writer)
      Then it returns writer with how=exited, status=0

  Rule: A write that nobody can read is an error

    @PIPE-047 @posix
    Scenario: A writer without a reader dies of SIGPIPE, and its parent sees that
      When parent forks writer
      Given writer has called close(P.read)
      And parent has called close(P.read)
      When writer calls write(P.write, "anybody?")
      Then writer died of SIGPIPE
      When parent calls waitpid(writer)
      Then it returns writer with how=killed, signal=SIGPIPE

    @PIPE-048 @posix
    Scenario Outline: With <action> for SIGPIPE <call> fails with EPIPE and the handler runs <count> times
      Given parent has called sigaction(SIGPIPE, <action>)
      And parent has called close(P.read)
      When parent calls <call>
      Then it fails with EPIPE
      And parent has received SIGPIPE <count> times

      Examples:
        | action  | call                              | count |
        | RECORD  | write(P.write, "anybody?")        | 1     |
        | RECORD  | writev(P.write, ["any", "body?"]) | 1     |
        | SIG_IGN | write(P.write, "anybody?")        | 0     |
        | SIG_IGN | writev(P.write, ["any", "body?"]) | 0     |

    @PIPE-049 @posix
    Scenario Outline: A writer that sleeps on a full pipe gets SIGPIPE and EPIPE when its reader <goes>
      When parent forks reader
      Given parent has called close(P.read)
      And parent has called sigaction(SIGPIPE, RECORD)
      And parent has called K = fcntl(P.write, F_GETPIPE_SZ)
      And parent has called write(P.write, size=K)
      And parent is blocked in write(P.write, "x")
      When reader <goes>
      Then parent is released with EPIPE
      And parent has received SIGPIPE 1 time

      Examples:
        | goes                 |
        | calls close(P.read)  |
        | is killed by SIGKILL |
