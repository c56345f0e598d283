@record-lock
Feature: A record lock covers a range of bytes for one process
  fcntl puts a read or a write lock on any range of the bytes of a file. Locks
  of the same process never conflict, they replace each other; a request that
  conflicts with another process' lock fails at once with F_SETLK.

  Background:
    Given the processes holder, other and observer
    And holder, other and observer have called F = open("F", O_RDWR|O_CREAT)

  Rule: F_SETLK and F_SETLKW lock and unlock where nobody else has a lock

    @FCNTL-011 @posix
    Scenario Outline: <command> with <type> puts a lock that others see, may be repeated, and is taken off by F_UNLCK
      When holder calls fcntl(F, <command>, type=<type>, bytes=10-19)
      Then it returns 0
      When holder calls fcntl(F, <command>, type=<type>, bytes=10-19)
      Then it returns 0
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 and reports
        | type   | <type> |
        | start  | 10     |
        | length | 10     |
        | pid    | holder |
      When holder calls fcntl(F, <command>, type=F_UNLCK, bytes=10-19)
      Then it returns 0
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with type=F_UNLCK

      Examples:
        | command  | type    |
        | F_SETLK  | F_RDLCK |
        | F_SETLK  | F_WRLCK |
        | F_SETLKW | F_RDLCK |
        | F_SETLKW | F_WRLCK |

    @FCNTL-011 @posix
    Scenario Outline: A lock of <first> is made <second> by its process through another descriptor, and stays one lock
      Given holder has called Second = open("F", O_RDWR)
      And holder has called fcntl(F, F_SETLK, type=<first>, bytes=0-9)
      When holder calls fcntl(Second, F_SETLK, type=<second>, bytes=0-9)
      Then it returns 0
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with type=<second>, start=0, length=10, pid=holder
      When holder calls fcntl(F, F_SETLK, type=F_UNLCK, bytes=0-9)
      Then it returns 0
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with type=F_UNLCK

      Examples:
        | first   | second  |
        | F_RDLCK | F_WRLCK |
        | F_WRLCK | F_RDLCK |

    @FCNTL-011 @posix
    Scenario: Unlocking what is not locked returns 0 and leaves nothing
      When holder calls fcntl(F, F_SETLK, type=F_UNLCK, bytes=0-9)
      Then it returns 0
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with type=F_UNLCK

  Rule: Read locks go together, a write lock goes with nothing

    @FCNTL-012 @posix
    Scenario: Two processes hold read locks on the same bytes, and neither gets a write lock
      Given holder has called fcntl(F, F_SETLK, type=F_RDLCK, bytes=0-9)
      When other calls fcntl(F, F_SETLK, type=F_RDLCK, bytes=0-9)
      Then it returns 0
      When holder and other call fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then each fails with EAGAIN
      When observer calls fcntl(F, F_SETLK, type=F_RDLCK, bytes=0-9)
      Then it returns 0

    @FCNTL-012 @posix
    Scenario Outline: While one process holds <held>, another's <wanted> fails with EAGAIN, and succeeds after the unlock
      Given holder has called fcntl(F, F_SETLK, type=<held>, bytes=0-9)
      When other calls fcntl(F, F_SETLK, type=<wanted>, bytes=0-9)
      Then it fails with EAGAIN
      Given holder has called fcntl(F, F_SETLK, type=F_UNLCK, bytes=0-9)
      When other calls fcntl(F, F_SETLK, type=<wanted>, bytes=0-9)
      Then it returns 0

      Examples:
        | held    | wanted  |
        | F_RDLCK | F_WRLCK |
        | F_WRLCK | F_RDLCK |
        | F_WRLCK | F_WRLCK |

  Rule: Only ranges that share a byte conflict

    @FCNTL-014 @posix
    Scenario Outline: Beside a write lock on bytes 4096 to 8191, the range <range> is free
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=4096-8191)
      When other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=<range>)
      Then it returns 0

      Examples:
        | range       |
        | 0-4095      |
        | 8192-       |
        | 8192-8192   |
        | 4095-4095   |

    @FCNTL-014 @posix
    Scenario Outline: The range <range> is refused beside a write lock on bytes 4096 to 8191
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=4096-8191)
      When other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=<range>)
      Then it fails with EAGAIN
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK)
      Then it returns 0 with start=4096, length=4096, pid=holder

      Examples:
        | range     |
        | 0-4096    |
        | 8191-     |
        | 5000-6000 |
        | 0-        |
        | 4096-8191 |
