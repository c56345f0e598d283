@readiness
Feature: The state of a stream socket shows in the events of poll
  A connection has two directions and two ends, and poll tells them apart: what
  has come, whether more may be sent, that the other end has stopped, or is
  gone.

  Background:
    Given the process watcher

  Rule: Nothing but room is reported of an idle connection

    @IOMX-043 @linux
    Scenario Outline: An idle <family> socket is ready for writing
      Given watcher has called S = <made>
      When watcher calls poll([S.left:POLLIN|POLLPRI|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLOUT]

      Examples:
        | family | made                                |
        | UNIX   | socketpair(AF_UNIX, SOCK_STREAM)    |
        | TCP    | loopback_pair(AF_INET, SOCK_STREAM) |

    @IOMX-043 @linux
    Scenario Outline: A <family> socket that can take no more is not ready for writing
      Given watcher has called S = <made>
      And watcher has called setsockopt(S.left, SO_SNDBUF, 16384)
      And watcher has called setsockopt(S.right, SO_RCVBUF, 16384)
      When watcher forks sender
      Given sender is blocked in send(S.left, pattern(1, 1MiB))
      When watcher calls poll([S.left:POLLOUT], timeout=0ms)
      Then it returns 0 with ready=[]

      Examples:
        | family | made                                |
        | UNIX   | socketpair(AF_UNIX, SOCK_STREAM)    |
        | TCP    | loopback_pair(AF_INET, SOCK_STREAM) |

  Rule: What the peer does is reported

    @IOMX-043 @linux
    Scenario Outline: When the peer of a <family> socket calls <act> poll reports <events>
      Given watcher has called S = <made>
      When watcher forks peer
      Given watcher has called close(S.right)
      And peer has called close(S.left)
      When peer calls <act>
      And watcher calls poll([S.left:POLLIN|POLLPRI|POLLRDHUP])
      Then watcher is released with 1
      When watcher calls poll([S.left:POLLIN|POLLPRI|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:<events>]

      Examples:
        | family | made                                | act                         | events                                |
        | UNIX   | socketpair(AF_UNIX, SOCK_STREAM)    | send(S.right, "x")          | POLLIN\|POLLOUT                       |
        | TCP    | loopback_pair(AF_INET, SOCK_STREAM) | send(S.right, "x")          | POLLIN\|POLLOUT                       |
        | TCP    | loopback_pair(AF_INET, SOCK_STREAM) | send(S.right, "x", MSG_OOB) | POLLPRI\|POLLOUT                      |
        | UNIX   | socketpair(AF_UNIX, SOCK_STREAM)    | shutdown(S.right, SHUT_WR)  | POLLIN\|POLLOUT\|POLLRDHUP            |
        | TCP    | loopback_pair(AF_INET, SOCK_STREAM) | shutdown(S.right, SHUT_WR)  | POLLIN\|POLLOUT\|POLLRDHUP            |
        | UNIX   | socketpair(AF_UNIX, SOCK_STREAM)    | close(S.right)              | POLLIN\|POLLOUT\|POLLHUP\|POLLRDHUP   |
        | TCP    | loopback_pair(AF_INET, SOCK_STREAM) | close(S.right)              | POLLIN\|POLLOUT\|POLLRDHUP            |

    @IOMX-043 @linux
    Scenario: The end of the peer's sending is not told to who did not ask for POLLRDHUP
      Given watcher has called S = socketpair(AF_UNIX, SOCK_STREAM)
      And watcher has called shutdown(S.right, SHUT_WR)
      When watcher calls poll([S.left:POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLOUT]

    @IOMX-043 @linux
    Scenario: A UNIX peer that closes before it has read everything leaves an error as well
      Given watcher has called S = socketpair(AF_UNIX, SOCK_STREAM)
      And watcher has called send(S.left, "unread")
      And watcher has called close(S.right)
      When watcher calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT|POLLERR|POLLHUP|POLLRDHUP]
      When watcher calls recv(S.left)
      Then it fails with ECONNRESET

  Rule: A socket without connection has states as well

    @IOMX-043 @linux
    Scenario: A TCP socket that was never connected reports room and the end at once
      Given watcher has called T = socket(AF_INET, SOCK_STREAM)
      When watcher calls poll([T:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[T:POLLOUT|POLLHUP]

    @IOMX-043 @linux
    Scenario Outline: A listening <family> socket is ready for reading when a connection waits for accept
      Given watcher has called T = socket(<domain>, SOCK_STREAM)
      And watcher has called bind(T, <address>)
      And watcher has called listen(T)
      And watcher has called Name = getsockname(T)
      When watcher calls poll([T:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 0 with ready=[]
      When watcher forks peer
      Given peer has called C = socket(<domain>, SOCK_STREAM)
      And watcher is blocked in poll([T:POLLIN|POLLOUT])
      When peer calls connect(C, Name.address)
      Then it returns 0
      And watcher is released with 1 with ready=[T:POLLIN]
      When watcher calls accept(T)
      Then it returns any
      When watcher calls poll([T:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 0 with ready=[]

      Examples:
        | family | domain  | address       |
        | UNIX   | AF_UNIX | "door"        |
        | TCP    | AF_INET | "127.0.0.1:0" |
