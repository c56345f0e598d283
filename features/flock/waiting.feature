@flock
Feature: flock without LOCK_NB waits for its lock
  The caller sleeps until no other open of the file has a lock in its way.

  Background:
    Given the processes holder, waiter and other
    And holder, waiter and other have called F = open("F", O_RDWR|O_CREAT)

  Rule: A conflicting lock puts the caller to sleep

    @FLOCK-020 @linux
    Scenario Outline: <wanted> sleeps while another process holds <held>, and gets the lock at LOCK_UN
      Given holder has called flock(F, <held>)
      When waiter calls flock(F, <wanted>)
      Then waiter is blocked
      When holder calls flock(F, LOCK_UN)
      Then it returns 0
      And waiter is released with 0
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN

      Examples:
        | held    | wanted  |
        | LOCK_SH | LOCK_EX |
        | LOCK_EX | LOCK_SH |
        | LOCK_EX | LOCK_EX |

    @FLOCK-020 @linux
    Scenario: LOCK_SH does not sleep for LOCK_SH
      Given holder has called flock(F, LOCK_SH)
      When waiter calls flock(F, LOCK_SH)
      Then it returns 0

  Rule: The waiter is released by whatever takes the lock out of its way

    @FLOCK-020 @linux
    Scenario Outline: A waiter for LOCK_SH is released when the holder of LOCK_EX calls <release>
      Given holder has called flock(F, LOCK_EX)
      And waiter is blocked in flock(F, LOCK_SH)
      When holder calls <release>
      Then it returns 0
      And waiter is released with 0
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN

      Examples:
        | release           |
        | flock(F, LOCK_UN) |
        | flock(F, LOCK_SH) |
        | close(F)          |

  Rule: The death of the holder releases the waiter

    @FLOCK-022 @linux
    Scenario: A waiter gets the lock of a holder that is killed by SIGKILL
      Given holder has called flock(F, LOCK_EX)
      And waiter is blocked in flock(F, LOCK_EX)
      When holder is killed by SIGKILL
      Then waiter is released with 0
      When other calls flock(F, LOCK_SH|LOCK_NB)
      Then it fails with EAGAIN

    @FLOCK-022 @linux
    Scenario: A waiter gets the lock of a holder that exits
      Given holder has called flock(F, LOCK_EX)
      And waiter is blocked in flock(F, LOCK_EX)
      When holder exits
      Then waiter is released with 0

    @FLOCK-022 @linux
    Scenario: A waiter gets the lock when the holder runs a new program and its descriptor is close-on-exec
      Given holder has called C = open("F", O_RDWR|O_CLOEXEC)
      And holder has called flock(C, LOCK_EX)
      And waiter is blocked in flock(F, LOCK_EX)
      When holder runs a new program
      Then waiter is released with 0

  Rule: Processes that lock around their work do not come between each other

    @FLOCK-057 @linux
    Scenario: Four processes add to a counter within the lock and no addition is lost
      Given an anonymous shared mapping M
      And the processes a, b, c and d
      And a, b, c and d have called F = open("F", O_RDWR|O_CREAT)
      When a, b, c and d call add(M, 1000, FLOCK, take=[F])
      Then a, b, c and d are released with 1000 with collisions=0, most=1
      When a calls load_int(M)
      Then it returns 4000

    @FLOCK-057 @linux
    Scenario: Four processes add to a number in the locked file and no addition is lost
      Given the processes a, b, c and d
      And a, b, c and d have called F = open("F", O_RDWR|O_CREAT)
      And a has called ftruncate(F, 64)
      When a, b, c and d call add_in_file(F, 500, FLOCK, take=[F])
      Then a, b, c and d are released with 500 with torn=0
      When a calls add_in_file(F, 0, FLOCK, take=[F])
      Then it returns 0 with sum=2000
