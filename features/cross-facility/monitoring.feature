@cross-facility
Feature: Everything with a descriptor can be watched together
  A process can wait for pipes, FIFOs, sockets, eventfds and, on Linux, POSIX
  queues in one call. Pipes, FIFOs and sockets can also announce data by a
  signal. Whether a call waits is a property of the open file description,
  which processes share; close-on-exec belongs to the descriptor alone.

  Rule: One wait covers all of them and reports those that have data

    @XCMP-080 @linux
    Scenario Outline: A process that waits in <wait> for seven objects learns that <first> and <second> have data
      Given a pipe P
      And an opened FIFO F
      And a UNIX stream socket pair U
      And a UDP socket pair D
      And an eventfd E
      And a POSIX message queue Q
      And the processes watcher, one and two
      And watcher has called L = socket(AF_INET, SOCK_STREAM)
      And watcher has called bind(L, "127.0.0.1:0")
      And watcher has called N = getsockname(L)
      And watcher has called listen(L)
      And watcher has called W = epoll_create()
      And watcher has called epoll_ctl(W, EPOLL_CTL_ADD, P.read, EPOLLIN, data=1)
      And watcher has called epoll_ctl(W, EPOLL_CTL_ADD, FRead, EPOLLIN, data=2)
      And watcher has called epoll_ctl(W, EPOLL_CTL_ADD, U.right, EPOLLIN, data=3)
      And watcher has called epoll_ctl(W, EPOLL_CTL_ADD, D.right, EPOLLIN, data=4)
      And watcher has called epoll_ctl(W, EPOLL_CTL_ADD, E, EPOLLIN, data=5)
      And watcher has called epoll_ctl(W, EPOLL_CTL_ADD, Q, EPOLLIN, data=6)
      And watcher has called epoll_ctl(W, EPOLL_CTL_ADD, L, EPOLLIN, data=7)
      And one and two have called C = socket(AF_INET, SOCK_STREAM)
      And watcher is blocked in <wait>
      When one calls <fill first>
      Then watcher is released with 1
      When two calls <fill second>
      And watcher calls <wait>
      Then it returns 2 with <reported>

      Examples:
        | wait | first | second | fill first | fill second | reported |
        | poll([P.read:POLLIN, FRead:POLLIN, U.right:POLLIN, D.right:POLLIN, E:POLLIN, Q:POLLIN, L:POLLIN], timeout=30s) | pipe | queue | write(P.write, "x") | mq_send(Q, "x") | ready=[P.read:POLLIN, Q:POLLIN] |
        | poll([P.read:POLLIN, FRead:POLLIN, U.right:POLLIN, D.right:POLLIN, E:POLLIN, Q:POLLIN, L:POLLIN], timeout=30s) | FIFO | listener | write(FWrite, "x") | connect(C, N.address) | ready=[FRead:POLLIN, L:POLLIN] |
        | select(read=[P.read, FRead, U.right, D.right, E, Q, L], timeout=30s) | UNIX socket | eventfd | send(U.left, "x") | eventfd_write(E) | read=[U.right, E] |
        | select(read=[P.read, FRead, U.right, D.right, E, Q, L], timeout=30s) | UDP socket | queue | send(D.left, "x") | mq_send(Q, "x") | read=[D.right, Q] |
        | epoll_wait(W, timeout=30s) | pipe | UDP socket | write(P.write, "x") | send(D.left, "x") | ready=[1:EPOLLIN, 4:EPOLLIN] |
        | epoll_wait(W, timeout=30s) | FIFO | queue | write(FWrite, "x") | mq_send(Q, "x") | ready=[2:EPOLLIN, 6:EPOLLIN] |

  Rule: Pipes, FIFOs and sockets can announce data by SIGIO

    @XCMP-081 @linux
    Scenario Outline: With O_ASYNC a write to <a channel> by another process raises SIGIO for the owner
      Given <a channel> C
      And the processes owner and sender
      And owner has called sigaction(SIGIO, RECORD)
      And owner has called fcntl(<out>, F_SETOWN, pid=owner)
      And owner has called fcntl(<out>, F_SETFL, O_ASYNC)
      And owner is blocked in pause()
      When sender calls write(<in>, "x")
      Then owner is released with EINTR
      And owner has received SIGIO

      Examples:
        | a channel                   | in      | out     |
        | a pipe                      | C.write | C.read  |
        | an opened FIFO              | CWrite  | CRead   |
        | a UNIX stream socket pair   | C.left  | C.right |
        | a UNIX datagram socket pair | C.left  | C.right |
        | a TCP connection            | C.left  | C.right |
        | a UDP socket pair           | C.left  | C.right |

  Rule: O_NONBLOCK is shared, close-on-exec is not

    @XCMP-084 @posix
    Scenario Outline: O_NONBLOCK set by one process on <a channel> counts for the other, and the access mode stays
      Given <a channel> C
      And the processes one and other
      And one has called Before = fcntl(<out>, F_GETFL)
      When one calls fcntl(<out>, F_SETFL, O_NONBLOCK)
      Then it returns 0
      When other calls fcntl(<out>, F_GETFL)
      Then it returns any with flags=O_NONBLOCK, access=Before.access
      When other calls read(<out>)
      Then it fails with EAGAIN
      Given other has called fcntl(<out>, F_SETFL, 0)
      And one is blocked in read(<out>)
      When other calls write(<in>, "x")
      Then one is released with "x"

      Examples:
        | a channel                   | in      | out     |
        | a pipe                      | C.write | C.read  |
        | an opened FIFO              | CWrite  | CRead   |
        | a UNIX stream socket pair   | C.left  | C.right |
        | a UNIX datagram socket pair | C.left  | C.right |
        | a TCP connection            | C.left  | C.right |

    @XCMP-084 @posix
    Scenario: O_NONBLOCK is added beside a flag that was set before
      Given the process one
      And one has called F = open("F", O_RDWR|O_CREAT|O_APPEND)
      When one calls D = dup(F)
      And one calls fcntl(D, F_SETFL, O_APPEND|O_NONBLOCK)
      And one calls fcntl(F, F_GETFL)
      Then it returns any with flags=O_APPEND|O_NONBLOCK, access=O_RDWR

    @XCMP-084 @posix
    Scenario: FD_CLOEXEC set on a duplicate leaves the original open in a new program
      Given a pipe P
      And the process owner
      And owner has called D = dup(P.read)
      When owner calls fcntl(D, F_SETFD, FD_CLOEXEC)
      And owner calls fcntl(P.read, F_GETFD)
      Then it returns 0
      When owner calls fcntl(D, F_GETFD)
      Then it returns FD_CLOEXEC
