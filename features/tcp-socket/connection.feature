@tcp-socket
Feature: A TCP connection joins a client and a server by address and port
  The server binds an IP address and a port, listens and accepts; the client
  connects to that address and port. What each sends the other receives, as a
  stream of bytes, until one closes: then the other reads end-of-file.

  Background:
    Given the processes server and client

  Rule: Data go both ways, and then comes the end

    @INET-010 @posix
    Scenario Outline: A server that listens on <listen> serves a client that connects to <connect>
      Given server has called L = socket(<family>, SOCK_STREAM)
      And server has called bind(L, "<listen>:0")
      And server has called listen(L)
      And server has called N = getsockname(L)
      And client has called C = socket(<family>, SOCK_STREAM)
      And server is blocked in A = accept(L)
      When client calls connect(C, "<connect>:0", port=N.port)
      Then it returns 0
      When client calls M = getsockname(C)
      Then it returns 0 with family=<family>
      And server is released with any with family=<family>
      Given client has called send(C, "question")
      When server calls recv(A)
      Then it returns "question"
      And A.address equals M.address
      Given server has called send(A, "answer")
      When client calls recv(C)
      Then it returns "answer"
      Given client has called shutdown(C, SHUT_WR)
      When server calls recv(A)
      Then it returns 0
      Given server has called send(A, "last words")
      And server has called close(A)
      When client calls recv(C)
      Then it returns "last words"
      When client calls recv(C)
      Then it returns 0

      Examples:
        | family   | listen    | connect   |
        | AF_INET  | 127.0.0.1 | 127.0.0.1 |
        | AF_INET6 | [::1]     | [::1]     |
        | AF_INET  | 0.0.0.0   | 127.0.0.1 |
        | AF_INET6 | [::]      | [::1]     |

    @INET-010 @posix
    Scenario: Where nobody listens a connection is refused
      Given server has called L = socket(AF_INET, SOCK_STREAM)
      And server has called bind(L, "127.0.0.1:0")
      And server has called N = getsockname(L)
      And client has called C = socket(AF_INET, SOCK_STREAM)
      When client calls connect(C, N.address)
      Then it fails with ECONNREFUSED

  Rule: Borders between sends are not kept

    @INET-012 @posix
    Scenario: Two writes come out of one receive, one write out of two, and an empty one not at all
      Given a TCP connection S
      And the processes sender and receiver
      And sender has called write(S.left, "abc")
      And sender has called write(S.left, "")
      And sender has called write(S.left, "def")
      When receiver calls recv(S.right, 6, MSG_WAITALL)
      Then it returns "abcdef"
      Given sender has called write(S.left, "ghijkl")
      When receiver calls recv(S.right, 3, MSG_WAITALL)
      Then it returns "ghi"
      When receiver calls recv(S.right, 3, MSG_WAITALL)
      Then it returns "jkl"
      When receiver calls recv(S.right, MSG_DONTWAIT)
      Then it fails with EAGAIN

    @INET-012 @posix
    Scenario: A write of no bytes releases no reader
      Given a TCP connection S
      And the processes sender and receiver
      And receiver is blocked in recv(S.right)
      When sender calls write(S.left, "")
      Then it returns 0
      And receiver stays blocked
      When sender calls write(S.left, "x")
      Then receiver is released with "x"

  Rule: A close takes nothing back

    @INET-030 @posix
    Scenario: A server reads what a client sent before it closed; its answer is accepted once, and then fails with EPIPE
      Given the process parent
      And parent has called sigaction(SIGPIPE, RECORD)
      And parent has called S = loopback_pair(AF_INET, SOCK_STREAM)
      When parent forks peer
      Given parent has called close(S.right)
      And peer has called close(S.left)
      And peer has called send(S.right, "all of it")
      And peer has called close(S.right)
      When parent calls recv(S.left, 3)
      Then it returns "all"
      When parent calls recv(S.left)
      Then it returns " of it"
      When parent calls recv(S.left)
      Then it returns 0
      When parent calls send(S.left, "too late")
      Then it returns 8
      Given parent has called Ready = poll([S.left:POLLHUP])
      When parent calls send(S.left, "again")
      Then it fails with EPIPE
      And parent has received SIGPIPE 1 time
      When parent calls send(S.left, "again", MSG_NOSIGNAL)
      Then it fails with EPIPE
      And parent has received SIGPIPE 1 time
      When parent calls recv(S.left)
      Then it returns 0
