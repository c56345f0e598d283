@signal-driven-io
Feature: Some facilities send SIGIO and others only accept the flag
  Pipes, FIFOs, sockets and pseudoterminals tell their owner of input by a
  signal. The other descriptors take F_SETOWN and O_ASYNC without an error, do
  not show the flag afterwards, and send nothing.

  Background:
    Given a FIFO F
    And the process owner
    And owner has called sigaction(SIGIO, RECORD)

  Rule: Pipes, FIFOs, sockets and terminals send it

    @IOMX-081 @linux
    Scenario Outline: Input for a <facility> sends SIGIO
      Given owner has called X = <call>
      And owner has called fcntl(<fd>, F_SETOWN, pid=owner)
      And owner has called fcntl(<fd>, F_SETFL, O_ASYNC)
      When owner calls fcntl(<fd>, F_GETFL)
      Then it returns any with flags=O_ASYNC
      When owner calls <event>
      Then it returns any
      And owner has received SIGIO

      Examples:
        | facility        | call                                | fd     | event                  |
        | pipe            | pipe()                              | X.read | write(X.write, "data") |
        | FIFO            | open("F", O_RDWR)                   | X      | write(X, "data")       |
        | stream socket   | socketpair(AF_UNIX, SOCK_STREAM)    | X.left | send(X.right, "data")  |
        | datagram socket | socketpair(AF_UNIX, SOCK_DGRAM)     | X.left | send(X.right, "data")  |

    @IOMX-081 @linux
    Scenario: A connection to a listening socket sends SIGIO
      Given owner has called L = socket(AF_UNIX, SOCK_STREAM)
      And owner has called bind(L, "meeting")
      And owner has called listen(L)
      And owner has called C = socket(AF_UNIX, SOCK_STREAM)
      And owner has called fcntl(L, F_SETOWN, pid=owner)
      And owner has called fcntl(L, F_SETFL, O_ASYNC)
      When owner calls connect(C, "meeting")
      Then it returns 0
      And owner has received SIGIO

    @IOMX-081 @linux
    Scenario Outline: Input for the <side> of a pseudoterminal sends SIGIO
      Given owner has called M = posix_openpt()
      And owner has called grantpt(M)
      And owner has called unlockpt(M)
      And owner has called S = open_slave(M)
      And owner has called fcntl(<to>, F_SETOWN, pid=owner)
      And owner has called fcntl(<to>, F_SETFL, O_ASYNC)
      When owner calls fcntl(<to>, F_GETFL)
      Then it returns any with flags=O_ASYNC
      When owner calls write(<from>, "line\n")
      Then it returns 5
      And owner has received SIGIO

      Examples:
        | side   | from | to |
        | slave  | M    | S  |
        | master | S    | M  |

  Rule: The others are silent

    @IOMX-081 @linux
    Scenario Outline: A <facility> accepts O_ASYNC, does not show it, and sends nothing
      Given owner has called X = <call>
      And owner has called sigprocmask(SIG_BLOCK, [SIGUSR1])
      And owner has called fcntl(X, F_SETOWN, pid=owner)
      And owner has called fcntl(X, F_SETFL, O_ASYNC)
      When owner calls fcntl(X, F_GETFL)
      Then it returns any with flags=0
      When owner calls <event>
      Then it returns any
      When owner calls <ready>
      Then it returns 1
      And owner has received SIGIO 0 times

      Examples:
        | facility      | call                            | event                          | ready                         |
        | eventfd       | eventfd(0)                      | eventfd_write(X, 1)            | poll([X:POLLIN], timeout=0ms) |
        | signalfd      | signalfd([SIGUSR1])             | kill(owner, SIGUSR1)           | poll([X:POLLIN], timeout=0ms) |
        | message queue | mq_open("/Q", O_RDWR\|O_CREAT)  | mq_send(X, "data")             | poll([X:POLLIN], timeout=0ms) |
        | regular file  | open("file", O_RDWR\|O_CREAT)   | pwrite(X, "data")              | poll([X:POLLIN], timeout=0ms) |

    @IOMX-081 @linux
    Scenario: A timerfd that expires sends nothing
      Given owner has called X = timerfd_create()
      And owner has called fcntl(X, F_SETOWN, pid=owner)
      And owner has called fcntl(X, F_SETFL, O_ASYNC)
      And owner has called timerfd_settime(X, first=1ns)
      When owner calls poll([X:POLLIN])
      Then owner is released with 1
      And owner has received SIGIO 0 times

    @IOMX-081 @linux
    Scenario: An epoll instance with something to report sends nothing
      Given owner has called X = epoll_create()
      And owner has called E = eventfd(0)
      And owner has called epoll_ctl(X, EPOLL_CTL_ADD, E, EPOLLIN)
      And owner has called fcntl(X, F_SETOWN, pid=owner)
      And owner has called fcntl(X, F_SETFL, O_ASYNC)
      And owner has called eventfd_write(E, 1)
      When owner calls epoll_wait(X, timeout=0ms)
      Then it returns 1
      And owner has received SIGIO 0 times
