@ofd-lock
Feature: An open-file-description lock belongs to an open of the file
  The F_OFD commands of fcntl put locks on ranges as record locks do, but their
  owner is the open file description: duplicates and children share it, a
  second open of the same file is a stranger, and it ends with the last
  descriptor.

  Background:
    Given the processes holder, other and observer
    And holder, other and observer have called F = open("F", O_RDWR|O_CREAT)

  Rule: Two opens of a file conflict, in one process or in two

    @FCNTL-070 @linux
    Scenario Outline: <wanted> of a second open of the same process fails with EAGAIN while the first open has <held>
      Given holder has called Second = open("F", O_RDWR)
      And holder has called fcntl(F, F_OFD_SETLK, type=<held>, bytes=0-9)
      When holder calls fcntl(Second, F_OFD_SETLK, type=<wanted>, bytes=0-9)
      Then it fails with EAGAIN
      Given holder has called fcntl(F, F_OFD_SETLK, type=F_UNLCK, bytes=0-9)
      When holder calls fcntl(Second, F_OFD_SETLK, type=<wanted>, bytes=0-9)
      Then it returns 0
      When other calls fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN

      Examples:
        | held    | wanted  |
        | F_RDLCK | F_WRLCK |
        | F_WRLCK | F_RDLCK |
        | F_WRLCK | F_WRLCK |

    @FCNTL-070 @linux
    Scenario: Read locks of two opens and of two processes go together
      Given holder has called Second = open("F", O_RDWR)
      And holder has called fcntl(F, F_OFD_SETLK, type=F_RDLCK, bytes=0-9)
      When holder calls fcntl(Second, F_OFD_SETLK, type=F_RDLCK, bytes=0-9)
      Then it returns 0
      When other calls fcntl(F, F_OFD_SETLK, type=F_RDLCK, bytes=0-9)
      Then it returns 0

  Rule: The lock ends with the last descriptor of its open

    @FCNTL-072 @linux
    Scenario: Closing another open of the file leaves the lock, unlike a record lock
      Given holder has called Second = open("F", O_RDWR)
      And holder has called fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      When holder calls close(Second)
      Then it returns 0
      When other calls fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN
      When holder calls close(F)
      Then it returns 0
      When other calls fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      Then it returns 0

    @FCNTL-072 @linux
    Scenario: A waiter gets the lock of a holder that is killed by SIGKILL
      Given holder has called fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      And other is blocked in fcntl(F, F_OFD_SETLKW, type=F_WRLCK, bytes=0-9)
      When holder is killed by SIGKILL
      Then other is released with 0

    @FCNTL-072 @linux
    Scenario: A waiter gets the lock of a holder that exits
      Given holder has called fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      And other is blocked in fcntl(F, F_OFD_SETLKW, type=F_WRLCK, bytes=0-9)
      When holder exits
      Then other is released with 0

    @FCNTL-072 @linux
    Scenario: A child with the descriptor keeps the lock of a killed holder until it is killed as well
      Given holder has called fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      When holder forks child
      And holder is killed by SIGKILL
      And other calls fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN
      Given other is blocked in fcntl(F, F_OFD_SETLKW, type=F_WRLCK, bytes=0-9)
      When child is killed by SIGKILL
      Then other is released with 0

  Rule: A child shares the lock of its parent

    @FCNTL-073 @linux
    Scenario: A child locks its parent's bytes once more, and its unlock is the parent's
      Given holder has called fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      When holder forks child
      And child calls fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      Then it returns 0
      When child calls fcntl(F, F_OFD_SETLK, type=F_UNLCK, bytes=0-9)
      Then it returns 0
      When other calls fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      Then it returns 0

    @FCNTL-073 @linux
    Scenario: A new program keeps the lock
      Given holder has called fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      When holder runs a new program
      And other calls fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN

    @FCNTL-073 @linux
    Scenario: A descriptor that is passed takes the lock along, past the end of the sender
      Given a UNIX stream socket pair S
      And the processes sender and receiver
      And sender has called G = open("F", O_RDWR)
      And sender has called fcntl(G, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      And sender has called sendmsg(S.left, "x", fds=[G])
      And receiver has called Got = recvmsg(S.right)
      When sender exits
      And other calls fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      Then it fails with EAGAIN
      When receiver calls close(Got.fd)
      Then it returns 0
      When other calls fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-9)
      Then it returns 0

  Rule: It excludes record locks and is excluded by them

    @FCNTL-076 @linux
    Scenario Outline: In one process a <wanted> of the other kind fails with EAGAIN beside <held>
      Given holder has called fcntl(F, <held>, bytes=0-9)
      When holder calls fcntl(F, <wanted>, bytes=5-14)
      Then it fails with EAGAIN
      When other calls fcntl(F, <wanted>, bytes=5-14)
      Then it fails with EAGAIN

      Examples:
        | held                        | wanted                      |
        | F_OFD_SETLK, type=F_WRLCK   | F_SETLK, type=F_WRLCK       |
        | F_OFD_SETLK, type=F_WRLCK   | F_SETLK, type=F_RDLCK       |
        | F_OFD_SETLK, type=F_RDLCK   | F_SETLK, type=F_WRLCK       |
        | F_SETLK, type=F_WRLCK       | F_OFD_SETLK, type=F_WRLCK   |
        | F_SETLK, type=F_WRLCK       | F_OFD_SETLK, type=F_RDLCK   |
        | F_SETLK, type=F_RDLCK       | F_OFD_SETLK, type=F_WRLCK   |

  Rule: Who asks for the holder is told that it is no process

    @FCNTL-075 @linux
    Scenario Outline: <query> reports the range of the lock and the process number -1
      Given holder has called fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=3-7)
      When observer calls fcntl(F, <query>, type=F_WRLCK)
      Then it returns 0 with type=F_WRLCK, start=3, length=5, pid=-1

      Examples:
        | query       |
        | F_GETLK     |
        | F_OFD_GETLK |

  Rule: A circle of waiters is not noticed

    @FCNTL-078 @linux
    Scenario: Two processes that wait for each other both sleep until one is killed
      Given holder has called fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=0-0)
      And other has called fcntl(F, F_OFD_SETLK, type=F_WRLCK, bytes=1-1)
      And holder is blocked in fcntl(F, F_OFD_SETLKW, type=F_WRLCK, bytes=1-1)
      When other calls fcntl(F, F_OFD_SETLKW, type=F_WRLCK, bytes=0-0)
      Then other is blocked
      And holder stays blocked
      When other is killed by SIGKILL
      Then holder is released with 0
