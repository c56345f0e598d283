@record-lock
Feature: A record lock belongs to a process and a file
  The owner of a record lock is the process, whichever descriptor it used. A
  child owns none of its parent's locks, and closing any descriptor of the
  file, even one that never served for locking, gives all locks on it away.

  Background:
    Given the processes holder, other and observer
    And holder, other and observer have called F = open("F", O_RDWR|O_CREAT)

  Rule: A process takes off its own locks only

    @FCNTL-023 @posix
    Scenario: Unlocking the whole file in another process returns 0 and leaves the holder's lock
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      When other calls fcntl(F, F_SETLK, type=F_UNLCK)
      Then it returns 0
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with type=F_WRLCK, start=0, length=10, pid=holder

  Rule: The end of a process takes off all its locks

    @FCNTL-036 @posix
    Scenario Outline: A waiter gets the lock of a holder that ends by <ending>
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      And other is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-9)
      When holder calls <ending>
      Then other is released with 0
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with pid=other, start=0, length=10
      Given other has called fcntl(F, F_SETLK, type=F_UNLCK)
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with type=F_UNLCK

      Examples:
        | ending   |
        | exit(0)  |
        | _exit(0) |

    @FCNTL-036 @posix
    Scenario: A waiter gets the lock of a holder that is killed by SIGKILL
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      And holder has called fcntl(F, F_SETLK, type=F_RDLCK, bytes=100-)
      And other is blocked in fcntl(F, F_SETLKW, type=F_WRLCK)
      When holder is killed by SIGKILL
      Then other is released with 0
      Given other has called fcntl(F, F_SETLK, type=F_UNLCK)
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with type=F_UNLCK

  Rule: Closing any descriptor of the file takes off all locks of the process on it

    @FCNTL-050 @posix
    Scenario Outline: Closing <what> releases the lock, although its own descriptor is open
      Given holder has called link("F", "Link")
      And holder has called Second = <call>
      And holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      And other was refused fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9) with EAGAIN
      When holder calls close(Second)
      Then it returns 0
      When other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it returns 0
      When holder calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN

      Examples:
        | what                           | call                   |
        | a duplicate                    | dup(F)                 |
        | a second open of the file      | open("F", O_RDWR)      |
        | an open for reading            | open("F", O_RDONLY)    |
        | an open of another hard link   | open("Link", O_RDONLY) |

    @FCNTL-050 @posix
    Scenario: A descriptor that is closed in another process leaves the lock
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      When other calls close(F)
      Then it returns 0
      When observer calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN

  Rule: A child has none of its parent's locks

    @FCNTL-053 @posix
    Scenario: A child is refused its parent's bytes through the inherited descriptor, and its end releases nothing
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      When holder forks child
      And child calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN
      When child calls close(F)
      Then it returns 0
      When other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN
      When child exits
      And other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN
