@record-lock
Feature: Record locks coordinate processes that update a file
  Each process locks the record that it changes, works on it, and unlocks it.
  Processes with different records do not disturb each other, and those with
  the same record take turns.

  Rule: No update is lost and none is torn

    @FCNTL-062 @posix
    Scenario Outline: Four processes make 4000 additions to <records>, each within a lock
      Given an open file F
      And the processes a, b, c and d
      When a, b, c and d call add_in_file(F, 1000, RECORD_LOCK, take=[F], records=<count>, size=64)
      Then a, b, c and d are released with 1000 with torn=0
      When a calls add_in_file(F, 0, RECORD_LOCK, take=[F], records=<count>, size=64)
      Then it returns 0 with sum=4000

      Examples:
        | records        | count |
        | one record     | 1     |
        | eight records  | 8     |
        | sixty records  | 60    |

    @FCNTL-062 @posix
    Scenario: A process at its record does not hold up one at the next record, and holds up one at the same
      Given an open file F
      And the processes first, second and third
      And first has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-63)
      When second calls fcntl(F, F_SETLKW, type=F_WRLCK, bytes=64-127)
      Then it returns 0
      When third calls fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-63)
      Then third is blocked
      Given first has called pwrite(F, "changed", offset=0)
      When first calls fcntl(F, F_SETLK, type=F_UNLCK, bytes=0-63)
      Then it returns 0
      And third is released with 0
      When third calls pread(F, 7, offset=0)
      Then it returns "changed"
