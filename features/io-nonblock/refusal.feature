@io-nonblock
Feature: O_NONBLOCK asks every descriptor for an answer at once
  A call that would sleep fails with EAGAIN instead when O_NONBLOCK is set.
  The flag belongs to the open file, so it can be set and cleared at any time,
  and all who share the open file share it.

  Background:
    Given a FIFO F
    And the process owner

  Rule: Where nothing is there to take, EAGAIN comes in place of a wait

    @IOMX-010 @linux
    Scenario Outline: <take> from an empty <facility> fails with EAGAIN
      Given owner has called X = <call>
      And owner has called fcntl(<fd>, F_SETFL, O_NONBLOCK)
      When owner calls <take>
      Then it fails with EAGAIN

      Examples:
        | facility        | call                                     | fd      | take             |
        | pipe            | pipe()                                   | X.read  | read(X.read)     |
        | FIFO            | open("F", O_RDWR)                        | X       | read(X)          |
        | stream socket   | socketpair(AF_UNIX, SOCK_STREAM)         | X.left  | recv(X.left)     |
        | datagram socket | socketpair(AF_UNIX, SOCK_DGRAM)          | X.left  | recv(X.left)     |
        | message queue   | mq_open("/Q", O_RDWR\|O_CREAT)           | X       | mq_receive(X)    |
        | eventfd         | eventfd(0)                               | X       | eventfd_read(X)  |
        | signalfd        | signalfd([SIGUSR1])                      | X       | signalfd_read(X) |
        | timerfd         | timerfd_create()                         | X       | read(X, 8)       |
        | pseudoterminal  | posix_openpt()                           | X       | read(X)          |

    @IOMX-010 @linux
    Scenario: waitid on the non-blocking pidfd of a living child fails with EAGAIN
      When owner forks child
      Given owner has called X = pidfd_open(child, O_NONBLOCK)
      When owner calls waitid(P_PIDFD, X)
      Then it fails with EAGAIN

  Rule: Where there is no room, EAGAIN comes in place of a wait

    @IOMX-010 @linux
    Scenario Outline: <put> fails with EAGAIN once a <facility> is full
      Given owner has called X = <call>
      And owner has called fcntl(<fd>, F_SETFL, O_NONBLOCK)
      When owner calls <put> until it fails with EAGAIN
      Then it fails with EAGAIN
      When owner calls <put>
      Then it fails with EAGAIN

      Examples:
        | facility        | call                                     | fd      | put                                  |
        | pipe            | pipe()                                   | X.write | write(X.write, pattern(1, 4096))     |
        | FIFO            | open("F", O_RDWR)                        | X       | write(X, pattern(1, 4096))           |
        | stream socket   | socketpair(AF_UNIX, SOCK_STREAM)         | X.left  | send(X.left, pattern(1, 4096))       |
        | datagram socket | socketpair(AF_UNIX, SOCK_DGRAM)          | X.left  | send(X.left, pattern(1, 4096))       |
        | message queue   | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2) | X       | mq_send(X, "message")                |
        | eventfd         | eventfd(0)                               | X       | eventfd_write(X, 0x4000000000000000) |

  Rule: The flag can be set and cleared

    @IOMX-011 @posix
    Scenario Outline: A <facility> shows the flag beside its access mode, and obeys it
      Given owner has called X = <call>
      And owner has called fcntl(<fd>, F_SETFL, O_NONBLOCK)
      When owner calls fcntl(<fd>, F_GETFL)
      Then it returns any with flags=O_NONBLOCK, access=<access>
      When owner calls <take>
      Then it fails with EAGAIN
      Given owner has called fcntl(<fd>, F_SETFL, 0)
      When owner calls fcntl(<fd>, F_GETFL)
      Then it returns any with flags=0, access=<access>
      When owner calls <take>
      Then owner is blocked

      Examples:
        | facility        | call                             | fd     | access   | take         |
        | pipe            | pipe()                           | X.read | O_RDONLY | read(X.read) |
        | FIFO            | open("F", O_RDWR)                | X      | O_RDWR   | read(X)      |
        | stream socket   | socketpair(AF_UNIX, SOCK_STREAM) | X.left | O_RDWR   | recv(X.left) |
        | datagram socket | socketpair(AF_UNIX, SOCK_DGRAM)  | X.left | O_RDWR   | recv(X.left) |

    @IOMX-011 @linux
    Scenario Outline: FIONBIO sets and clears the flag of a <facility>
      Given owner has called X = <call>
      And owner has called ioctl(<fd>, FIONBIO, 1)
      When owner calls fcntl(<fd>, F_GETFL)
      Then it returns any with flags=O_NONBLOCK, access=<access>
      When owner calls <take>
      Then it fails with EAGAIN
      When owner calls ioctl(<fd>, FIONBIO, 0)
      Then it returns 0
      When owner calls <take>
      Then owner is blocked

      Examples:
        | facility      | call                             | fd     | access   | take         |
        | pipe          | pipe()                           | X.read | O_RDONLY | read(X.read) |
        | stream socket | socketpair(AF_UNIX, SOCK_STREAM) | X.left | O_RDWR   | recv(X.left) |

    @IOMX-011 @linux
    Scenario: FIONBIO with a bad address fails with EFAULT, and on an O_PATH descriptor with EBADF
      Given owner has called X = pipe()
      When owner calls ioctl(X.read, FIONBIO, at=BAD)
      Then it fails with EFAULT
      Given owner has called Path = open("F", O_PATH)
      When owner calls ioctl(Path, FIONBIO, 1)
      Then it fails with EBADF
