@record-lock
Feature: A record lock covers a range of bytes of a file
  fcntl locks any range of a file for reading, together with others, or for
  writing, alone. The locks belong to the process, not to the descriptor: what
  the process itself asks for never conflicts with what it has.

  Background:
    Given a file F with
      | size | 10000 |
    And the processes holder, other and observer
    And holder, other and observer have called D = open("F", O_RDWR)

  Rule: Requests of one process do not conflict

    @FCNTL-011 @posix
    Scenario Outline: <command> takes a free range for <type>, takes it again through another descriptor, and gives it back
      Given holder has called E = open("F", O_RDWR)
      When holder calls fcntl(D, <command>, <type>, bytes=10-19)
      Then it returns 0
      When holder calls fcntl(D, <command>, <type>, bytes=10-19)
      Then it returns 0
      When holder calls fcntl(E, <command>, <type>, bytes=10-19)
      Then it returns 0
      When observer calls fcntl(D, F_GETLK, F_WRLCK, bytes=0-)
      Then it returns 0 with type=<type>, start=10, length=10, pid=holder
      When holder calls fcntl(D, <command>, F_UNLCK, bytes=10-19)
      Then it returns 0
      When observer calls fcntl(D, F_GETLK, F_WRLCK, bytes=0-)
      Then it returns 0 with type=F_UNLCK

      Examples:
        | command  | type    |
        | F_SETLK  | F_RDLCK |
        | F_SETLK  | F_WRLCK |
        | F_SETLKW | F_RDLCK |
        | F_SETLKW | F_WRLCK |

    @FCNTL-011 @posix
    Scenario: To unlock what nobody has locked is no error
      When holder calls fcntl(D, F_SETLK, F_UNLCK, bytes=50-99)
      Then it returns 0

  Rule: Locks for reading agree with each other, one for writing with none

    @FCNTL-012 @posix
    Scenario Outline: Beside <held> the request for <wanted> returns <outcome>, and 0 after the unlock
      Given holder has called fcntl(D, F_SETLK, <held>, bytes=0-9)
      When other calls fcntl(D, F_SETLK, <wanted>, bytes=0-9)
      Then it returns <outcome>
      Given holder has called fcntl(D, F_SETLK, F_UNLCK, bytes=0-9)
      When other calls fcntl(D, F_SETLK, <wanted>, bytes=0-9)
      Then it returns 0

      Examples:
        | held    | wanted  | outcome |
        | F_RDLCK | F_RDLCK | 0       |
        | F_RDLCK | F_WRLCK | EAGAIN  |
        | F_WRLCK | F_RDLCK | EAGAIN  |
        | F_WRLCK | F_WRLCK | EAGAIN  |

  Rule: Only ranges that overlap conflict

    @FCNTL-014 @posix
    Scenario Outline: While bytes 4096 to 8191 are locked the request for <range> returns <outcome>
      Given holder has called fcntl(D, F_SETLK, F_WRLCK, bytes=4096-8191)
      When other calls fcntl(D, F_SETLK, F_WRLCK, bytes=<range>)
      Then it returns <outcome>

      Examples:
        | range     | outcome |
        | 0-4095    | 0       |
        | 8192-     | 0       |
        | 0-4096    | EAGAIN  |
        | 8191-     | EAGAIN  |
        | 5000-5000 | EAGAIN  |
        | 0-        | EAGAIN  |

  Rule: Locks keep updates of records apart

    @FCNTL-062 @posix
    Scenario: Four processes that change records of one file at random lose no update and tear no record
      Given the processes a, b, c and d
      And a, b, c and d have called R = open("records", O_RDWR|O_CREAT, 0600)
      When a, b, c and d call add_in_file(R, rounds=500, RECORD_LOCK, take=[R], records=8)
      Then a, b, c and d are released with 500 with torn=0
      When a calls add_in_file(R, rounds=0, RECORD_LOCK, take=[R], records=8)
      Then it returns 0 with sum=2000
