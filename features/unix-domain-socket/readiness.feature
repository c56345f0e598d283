@unix-domain-socket
Feature: poll, select and epoll tell what a UNIX socket is ready for
  A socket is readable when a receive would not sleep, be it for data or for
  end-of-file, and writable when there is room for a send. What the peer has
  shut down or closed shows, too, where the two are connected.

  Rule: A connected socket shows data, room, and what its peer did

    @UNIX-220 @linux
    Scenario Outline: poll sees a <type> socket writable at first, readable with data, and then every step of the peer's leaving
      Given the process parent
      And parent has called S = socketpair(AF_UNIX, <type>)
      When parent forks peer
      Given parent has called close(S.right)
      And peer has called close(S.left)
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLOUT]
      Given peer has called send(S.right, "data")
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT]
      Given parent has called recv(S.left)
      And peer has called shutdown(S.right, SHUT_WR)
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT|POLLRDHUP]
      Given peer has called close(S.right)
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT|POLLHUP|POLLRDHUP]

      Examples:
        | type           |
        | SOCK_STREAM    |
        | SOCK_SEQPACKET |

    @UNIX-220 @linux
    Scenario: A datagram socket does not show that its peer closed
      Given the process parent
      And parent has called S = socketpair(AF_UNIX, SOCK_DGRAM)
      And parent has called close(S.right)
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLOUT]

    @UNIX-220 @linux
    Scenario Outline: A <type> socket that was shut down in both directions by its owner shows that
      Given the process parent
      And parent has called S = socketpair(AF_UNIX, <type>)
      And parent has called shutdown(S.left, SHUT_RDWR)
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT|POLLHUP|POLLRDHUP]

      Examples:
        | type           |
        | SOCK_DGRAM     |
        | SOCK_SEQPACKET |

    @UNIX-220 @linux
    Scenario: A full stream is not writable until its peer reads
      Given a UNIX stream socket pair S
      And the processes writer and reader
      And S is full
      When writer calls poll([S.left:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 0
      Given writer is blocked in poll([S.left:POLLOUT])
      When reader calls read(S.right, 1MiB)
      Then writer is released with 1 with ready=[S.left:POLLOUT]

  Rule: select and epoll see the same

    @UNIX-220 @linux
    Scenario Outline: select sees a <socket> writable only, and with data readable, too
      Given a <socket> S
      And the processes sender and receiver
      When receiver calls select(read=[S.right], write=[S.right], timeout=0ms)
      Then it returns 1 with read=[], write=[S.right]
      Given sender has called send(S.left, "data")
      When receiver calls select(read=[S.right], write=[S.right], timeout=0ms)
      Then it returns 2 with read=[S.right], write=[S.right]

      Examples:
        | socket                     |
        | UNIX stream socket pair    |
        | UNIX datagram socket pair  |
        | UNIX seqpacket socket pair |

    @UNIX-220 @linux
    Scenario: epoll sees room, data and the peer's leaving
      Given the process parent
      And parent has called S = socketpair(AF_UNIX, SOCK_STREAM)
      And parent has called E = epoll_create()
      And parent has called epoll_ctl(E, EPOLL_CTL_ADD, S.left, EPOLLIN|EPOLLOUT|EPOLLRDHUP, data=7)
      When parent calls epoll_wait(E, timeout=0ms)
      Then it returns 1 with ready=[7:EPOLLOUT]
      Given parent has called send(S.right, "data")
      When parent calls epoll_wait(E, timeout=0ms)
      Then it returns 1 with ready=[7:EPOLLIN|EPOLLOUT]
      Given parent has called close(S.right)
      When parent calls epoll_wait(E, timeout=0ms)
      Then it returns 1 with ready=[7:EPOLLIN|EPOLLOUT|EPOLLHUP|EPOLLRDHUP]

    @UNIX-220 @linux
    Scenario Outline: A process that sleeps in <call> is released by a message
      Given a UNIX datagram socket pair S
      And the processes sender and receiver
      And receiver is blocked in <call>
      When sender calls send(S.left, "data")
      Then it returns 4
      And receiver is released with <outcome>

      Examples:
        | call                   | outcome                       |
        | poll([S.right:POLLIN]) | 1 with ready=[S.right:POLLIN] |
        | select(read=[S.right]) | 1 with read=[S.right]         |
