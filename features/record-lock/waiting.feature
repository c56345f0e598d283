@record-lock
Feature: F_SETLKW waits for a record lock
  Where F_SETLK fails, F_SETLKW sleeps until no lock of another process is in
  the way any more.

  Background:
    Given the processes holder, waiter and other
    And holder, waiter and other have called F = open("F", O_RDWR|O_CREAT)

  Rule: The request sleeps while another process has a conflicting lock

    @FCNTL-030 @posix
    Scenario Outline: A request for <wanted> sleeps while another process holds <held>, and gets it at the unlock
      Given holder has called fcntl(F, F_SETLK, type=<held>, bytes=0-9)
      When waiter calls fcntl(F, F_SETLKW, type=<wanted>, bytes=5-14)
      Then waiter is blocked
      When holder calls fcntl(F, F_SETLK, type=F_UNLCK, bytes=0-9)
      Then it returns 0
      And waiter is released with 0
      When other calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with type=<wanted>, start=5, length=10, pid=waiter

      Examples:
        | held    | wanted  |
        | F_RDLCK | F_WRLCK |
        | F_WRLCK | F_RDLCK |
        | F_WRLCK | F_WRLCK |

    @FCNTL-030 @posix
    Scenario: A read lock does not sleep for a read lock
      Given holder has called fcntl(F, F_SETLK, type=F_RDLCK, bytes=0-9)
      When waiter calls fcntl(F, F_SETLKW, type=F_RDLCK, bytes=0-9)
      Then it returns 0
      When other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN

  Rule: Whatever takes the holder's lock away releases the waiter

    @FCNTL-030 @posix
    Scenario Outline: A waiter for a read lock is released when the holder of the write lock calls <release>
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      And waiter is blocked in fcntl(F, F_SETLKW, type=F_RDLCK, bytes=0-9)
      When holder calls <release>
      Then waiter is released with 0
      When other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN

      Examples:
        | release                                        |
        | fcntl(F, F_SETLK, type=F_UNLCK, bytes=0-9)     |
        | fcntl(F, F_SETLK, type=F_RDLCK, bytes=0-9)     |
        | close(F)                                       |
        | exit(0)                                        |

    @FCNTL-030 @posix
    Scenario: A waiter gets the lock of a holder that is killed
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      And waiter is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-9)
      When holder is killed by SIGKILL
      Then waiter is released with 0
      When other calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with pid=waiter

  Rule: A waiter needs its whole range and nothing beyond it

    @FCNTL-031 @posix
    Scenario: Of two waiters, the one whose bytes are all free goes on and the other sleeps on
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-19)
      And waiter is blocked in fcntl(F, F_SETLKW, type=F_RDLCK, bytes=0-9)
      And other is blocked in fcntl(F, F_SETLKW, type=F_RDLCK, bytes=5-14)
      When holder calls fcntl(F, F_SETLK, type=F_UNLCK, bytes=0-9)
      Then waiter is released with 0
      And other stays blocked
      When holder calls fcntl(F, F_SETLK, type=F_UNLCK, bytes=10-14)
      Then other is released with 0

  Rule: A signal ends the wait and leaves no lock

    @FCNTL-032 @posix
    Scenario: A waiter whose handler runs fails with EINTR and holds nothing afterwards
      Given waiter has called sigaction(SIGUSR1, RECORD)
      And holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      And waiter is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-9)
      When other calls kill(waiter, SIGUSR1)
      Then waiter is released with EINTR
      Given holder has called fcntl(F, F_SETLK, type=F_UNLCK, bytes=0-9)
      When other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it returns 0
