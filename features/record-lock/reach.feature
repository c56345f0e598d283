@record-lock
Feature: A record lock binds those who ask, and follows its process and its file
  The locks are advice: reading and writing do not look at them. They stay with
  the process over exec, do not travel with a descriptor, and belong to the
  file itself rather than to its name.

  Background:
    Given the processes holder, other and observer
    And holder, other and observer have called F = open("F", O_RDWR|O_CREAT)

  Rule: The access mode of the descriptor decides on the kind of lock

    @FCNTL-020 @posix
    Scenario Outline: <command> for <type> on a descriptor opened with <flags> fails with EBADF
      Given holder has called D = open("F", <flags>)
      When holder calls fcntl(D, <command>, type=<type>, bytes=0-9)
      Then it fails with EBADF
      When holder calls fcntl(D, <command>, type=<allowed>, bytes=0-9)
      Then it returns 0

      Examples:
        | command  | flags    | type    | allowed |
        | F_SETLK  | O_RDONLY | F_WRLCK | F_RDLCK |
        | F_SETLK  | O_WRONLY | F_RDLCK | F_WRLCK |
        | F_SETLKW | O_RDONLY | F_WRLCK | F_RDLCK |
        | F_SETLKW | O_WRONLY | F_RDLCK | F_WRLCK |

  Rule: Who does not ask is not held up

    @FCNTL-057 @linux
    Scenario Outline: With mode <mode> another process writes, reads and shortens the locked file
      Given holder has called chmod("F", <mode>)
      And holder has called fcntl(F, F_SETLK, type=F_WRLCK)
      And other was refused fcntl(F, F_SETLK, type=F_RDLCK) with EAGAIN
      When other calls pwrite(F, "overwritten")
      Then it returns 11
      When other calls pread(F, 4)
      Then it returns "over"
      When other calls ftruncate(F, 0)
      Then it returns 0
      When holder calls fstat(F)
      Then it returns 0 with size=0

      Examples:
        | mode  |
        | 0600  |
        | 02660 |

  Rule: A new program keeps the lock, unless its descriptor is close-on-exec

    @FCNTL-054 @posix
    Scenario: After the holder runs a new program another process is still refused
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      When holder runs a new program
      And other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN

    @FCNTL-054 @posix
    Scenario: A descriptor that is closed at exec takes the lock off
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      And holder has called fcntl(F, F_SETFD, FD_CLOEXEC)
      And other is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-9)
      When holder runs a new program
      Then other is released with 0

  Rule: A descriptor that is passed does not take the lock along

    @FCNTL-059 @linux
    Scenario: The receiver is refused while the sender lives, and another gets the lock when the sender exits
      Given a UNIX stream socket pair S
      And the processes sender and receiver
      And sender has called G = open("F", O_RDWR)
      And sender has called fcntl(G, F_SETLK, type=F_WRLCK, bytes=0-9)
      And sender has called sendmsg(S.left, "x", fds=[G])
      And receiver has called Got = recvmsg(S.right)
      When receiver calls fcntl(Got.fd, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN
      When sender exits
      And other calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it returns 0

  Rule: The lock is on the file, whatever its name

    @FCNTL-056 @posix
    Scenario: Under its new name a locked file is locked, and a new file under the old name is free
      Given holder has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      And holder has called rename("F", "G")
      And other has called Renamed = open("G", O_RDWR)
      When other calls fcntl(Renamed, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN
      Given other has called Fresh = open("F", O_RDWR|O_CREAT)
      When other calls fcntl(Fresh, F_SETLK, type=F_WRLCK, bytes=0-9)
      Then it returns 0
