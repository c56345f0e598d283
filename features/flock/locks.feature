@flock
Feature: flock locks a whole file
  flock puts a shared or an exclusive lock on an open file, whatever the file
  holds and however the descriptor was opened. Many may share, one alone may
  exclude.

  Background:
    Given the processes holder, other and observer
    And holder, other and observer have called F = open("F", O_RDWR|O_CREAT)

  Rule: LOCK_SH and LOCK_EX put a lock on a free file and LOCK_UN takes it off

    @FLOCK-010 @linux
    Scenario Outline: <operation> returns 0 on a free file and keeps out LOCK_EX of another process until LOCK_UN
      When holder calls flock(F, <operation>)
      Then it returns 0
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN
      When holder calls flock(F, <unlock>)
      Then it returns 0
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it returns 0

      Examples:
        | operation        | unlock           |
        | LOCK_SH          | LOCK_UN          |
        | LOCK_EX          | LOCK_UN          |
        | LOCK_SH\|LOCK_NB | LOCK_UN\|LOCK_NB |
        | LOCK_EX\|LOCK_NB | LOCK_UN\|LOCK_NB |

    @FLOCK-010 @linux @needs-proc
    Scenario Outline: /proc/locks lists the lock of <operation> as <mode> over the whole file with the holder's number, until LOCK_UN
      Given holder has called flock(F, <operation>)
      When observer calls locks(F)
      Then it returns 1 with locks=[FLOCK:<mode>:holder:0:EOF]
      Given holder has called flock(F, LOCK_UN)
      When observer calls locks(F)
      Then it returns 0

      Examples:
        | operation | mode  |
        | LOCK_SH   | READ  |
        | LOCK_EX   | WRITE |

  Rule: Any number of shared locks or one exclusive lock

    @FLOCK-011 @linux
    Scenario Outline: While one process holds <held>, LOCK_EX of another fails with EAGAIN
      Given holder has called flock(F, <held>)
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN

      Examples:
        | held    |
        | LOCK_SH |
        | LOCK_EX |

    @FLOCK-011 @linux
    Scenario: While one process holds LOCK_EX, LOCK_SH of another fails with EAGAIN
      Given holder has called flock(F, LOCK_EX)
      When other calls flock(F, LOCK_SH|LOCK_NB)
      Then it fails with EAGAIN

    @FLOCK-011 @linux
    Scenario: Three processes share, and none of them gets LOCK_EX while two others do
      Given holder has called flock(F, LOCK_SH|LOCK_NB)
      When other and observer call flock(F, LOCK_SH|LOCK_NB)
      Then each returns 0
      When holder calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN

  Rule: The lock covers the whole file, whatever its size

    @FLOCK-014 @linux
    Scenario: A lock on an empty file excludes others after the file has grown and after it has shrunk
      Given holder has called flock(F, LOCK_EX)
      And other was refused flock(F, LOCK_EX|LOCK_NB) with EAGAIN
      And holder has called ftruncate(F, 100000)
      When other calls flock(F, LOCK_SH|LOCK_NB)
      Then it fails with EAGAIN
      Given holder has called ftruncate(F, 10)
      And other has called Late = open("F", O_RDWR)
      When other calls flock(Late, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN

    @FLOCK-014 @linux @needs-proc
    Scenario Outline: Of a file of <size> bytes /proc/locks shows the range from 0 to the end
      Given holder has called ftruncate(F, <size>)
      And holder has called flock(F, LOCK_EX)
      When observer calls locks(F)
      Then it returns 1 with locks=[FLOCK:WRITE:holder:0:EOF]

      Examples:
        | size |
        | 0    |
        | 1000 |

    @FLOCK-014 @linux
    Scenario: Offsets of the descriptors make no part of the file free
      Given holder has called ftruncate(F, 1000)
      And holder has called flock(F, LOCK_EX)
      And other has called Offset = lseek(F, 500)
      When other calls flock(F, LOCK_SH|LOCK_NB)
      Then it fails with EAGAIN

  Rule: A descriptor and an operation are checked

    @FLOCK-012 @linux
    Scenario Outline: The operation <operation> fails with EINVAL
      When holder calls flock(F, <operation>)
      Then it fails with EINVAL

      Examples:
        | operation        |
        | 0                |
        | LOCK_NB          |
        | LOCK_SH\|LOCK_EX |

    @FLOCK-012 @linux
    Scenario: A closed descriptor and one for the path alone fail with EBADF
      Given holder has called Path = open("F", O_PATH)
      When holder calls flock(Path, LOCK_SH)
      Then it fails with EBADF
      Given holder has called close(F)
      When holder calls flock(F, LOCK_SH)
      Then it fails with EBADF
