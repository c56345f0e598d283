@signal-driven-io
Feature: With O_ASYNC the kernel sends a signal when a descriptor becomes ready
  F_SETOWN names who gets the signal and the flag O_ASYNC switches it on. The
  owner need not look: SIGIO interrupts whatever it does.

  Background:
    Given a FIFO F
    And the process owner
    And owner has called sigaction(SIGIO, RECORD)
    And owner has called sigprocmask(SIG_BLOCK, [SIGUSR1])

  Rule: Input raises SIGIO in the owner

    @IOMX-080 @linux
    Scenario Outline: Every write into a pipe sends one SIGIO, though nobody reads, if <first> comes before <second>
      Given owner has called P = pipe()
      And owner has called fcntl(P.read, <first>)
      And owner has called fcntl(P.read, <second>)
      When owner forks writer
      Then owner has received SIGIO 0 times
      When writer calls write(P.write, "x")
      Then it returns 1
      And owner has received SIGIO 1 time
      When writer calls write(P.write, "y")
      Then it returns 1
      And owner has received SIGIO 2 times
      When owner calls read(P.read)
      Then it returns "xy"

      Examples:
        | first               | second              |
        | F_SETOWN, pid=owner | F_SETFL, O_ASYNC    |
        | F_SETFL, O_ASYNC    | F_SETOWN, pid=owner |

    @IOMX-080 @linux
    Scenario: The signal releases an owner that sleeps for it
      Given owner has called P = pipe()
      And owner has called fcntl(P.read, F_SETOWN, pid=owner)
      And owner has called fcntl(P.read, F_SETFL, O_ASYNC)
      And owner has called sigprocmask(SIG_BLOCK, [SIGIO])
      When owner forks writer
      Given owner is blocked in sigwaitinfo([SIGIO])
      When writer calls write(P.write, "x")
      Then it returns 1
      And owner is released with SIGIO

  Rule: Without an owner there is no signal

    @IOMX-080 @linux
    Scenario: No SIGIO is sent before F_SETOWN and none after F_SETOWN with 0
      Given owner has called P = pipe()
      And owner has called fcntl(P.read, F_SETFL, O_ASYNC)
      When owner forks writer
      Given writer has called sigaction(SIGIO, RECORD)
      When writer calls write(P.write, "x")
      Then it returns 1
      And owner has received SIGIO 0 times
      Given owner has called fcntl(P.read, F_SETOWN, pid=owner)
      When writer calls write(P.write, "x")
      Then it returns 1
      And owner has received SIGIO 1 time
      Given owner has called fcntl(P.read, F_SETOWN, 0)
      When writer calls write(P.write, "x")
      Then it returns 1
      And owner has received SIGIO 1 time
      And writer has received SIGIO 0 times

  Rule: Pipes, FIFOs, sockets and pseudoterminals can do it

    @IOMX-081 @linux
    Scenario Outline: <what> shows O_ASYNC and sends SIGIO
      Given owner has called X = <made>
      And owner has called fcntl(<fd>, F_SETOWN, pid=owner)
      And owner has called fcntl(<fd>, F_SETFL, O_ASYNC)
      When owner calls fcntl(<fd>, F_GETFL)
      Then it returns any with flags=O_ASYNC
      When owner forks other
      And other calls <event>
      Then it returns any
      And owner has received SIGIO 1 time

      Examples:
        | what                  | made                             | fd      | event               |
        | A pipe's read end     | pipe()                           | X.read  | write(X.write, "x") |
        | A FIFO                | open("F", O_RDONLY\|O_NONBLOCK)  | X       | write_file("F", "x") |
        | A stream socket       | socketpair(AF_UNIX, SOCK_STREAM) | X.right | send(X.left, "x")   |
        | A datagram socket     | socketpair(AF_UNIX, SOCK_DGRAM)  | X.right | send(X.left, "x")   |

    @IOMX-081 @linux
    Scenario: A listening socket sends SIGIO when somebody connects
      Given owner has called T = socket(AF_UNIX, SOCK_STREAM)
      And owner has called bind(T, "door")
      And owner has called listen(T)
      And owner has called fcntl(T, F_SETOWN, pid=owner)
      And owner has called fcntl(T, F_SETFL, O_ASYNC)
      When owner forks other
      Given other has called C = socket(AF_UNIX, SOCK_STREAM)
      When other calls connect(C, "door")
      Then it returns 0
      And owner has received SIGIO 1 time

    @IOMX-081 @linux
    Scenario Outline: The <side> of a pseudoterminal sends SIGIO when the other side writes a line
      Given owner has called M = posix_openpt(O_RDWR|O_NOCTTY)
      And owner has called unlockpt(M)
      And owner has called S = open_slave(M)
      And owner has called tcsetattr(S, clear=ECHO)
      And owner has called fcntl(<fd>, F_SETOWN, pid=owner)
      And owner has called fcntl(<fd>, F_SETFL, O_ASYNC)
      When owner calls fcntl(<fd>, F_GETFL)
      Then it returns any with flags=O_ASYNC
      When owner forks other
      And other calls write(<from>, "line\n")
      Then it returns 5
      And owner has received SIGIO

      Examples:
        | side   | fd | from |
        | master | M  | S    |
        | slave  | S  | M    |

  Rule: The other kinds accept the settings and send nothing

    @IOMX-081 @linux
    Scenario Outline: <what> does not keep O_ASYNC, and becomes ready without a signal
      Given owner has called X = <made>
      When owner calls fcntl(X, F_SETOWN, pid=owner)
      Then it returns 0
      When owner calls fcntl(X, F_SETFL, O_ASYNC)
      Then it returns 0
      When owner calls fcntl(X, F_GETFL)
      Then it returns any with flags=0
      When owner forks other
      And other calls <event>
      Then it returns any
      When owner calls poll([X:POLLIN])
      Then owner is released with 1 with ready=[X:POLLIN]
      And owner has received SIGIO 0 times

      Examples:
        | what            | made                            | event                           |
        | An eventfd      | eventfd(0)                      | eventfd_write(X, 1)             |
        | A signalfd      | signalfd([SIGUSR1])             | kill(owner, SIGUSR1)            |
        | A timerfd       | timerfd_create(CLOCK_MONOTONIC) | timerfd_settime(X, first=1ms)   |
        | A message queue | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16) | mq_send(X, "x") |
        | A regular file  | open("R", O_RDWR\|O_CREAT)      | write(X, "x")                   |

    @IOMX-081 @linux
    Scenario: An epoll does not keep O_ASYNC, and becomes ready without a signal
      Given owner has called E = eventfd(0)
      And owner has called L = epoll_create()
      And owner has called epoll_ctl(L, EPOLL_CTL_ADD, E, EPOLLIN, data=1)
      And owner has called fcntl(L, F_SETOWN, pid=owner)
      And owner has called fcntl(L, F_SETFL, O_ASYNC)
      When owner calls fcntl(L, F_GETFL)
      Then it returns any with flags=0
      When owner forks other
      And other calls eventfd_write(E, 1)
      Then it returns 0
      When owner calls epoll_wait(L)
      Then it returns 1 with ready=[1:EPOLLIN]
      And owner has received SIGIO 0 times
