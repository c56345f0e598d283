@tcp-socket
Feature: A TCP connection makes its sender wait, and shows what it is ready for
  Between the two ends lie a send buffer and a receive buffer. When both are
  full the sender sleeps until the receiver reads: the slower side sets the
  pace. poll tells beforehand.

  Rule: A sender waits for the receiver

    @INET-045 @posix
    Scenario: A sender sleeps when the buffers are full, and every byte arrives when the receiver reads
      Given a TCP connection S
      And the processes writer and reader
      And writer has called setsockopt(S.left, SO_SNDBUF, 16384)
      And reader has called setsockopt(S.right, SO_RCVBUF, 16384)
      And writer is blocked in send(S.left, pattern(7, 1MiB))
      When reader calls read_fully(S.right, 1MiB)
      Then reader is released with pattern(7, 1MiB)
      And writer is released with 1048576

    @INET-045 @posix
    Scenario: A non-blocking sender gets a short count, then EAGAIN, and poll shows no room until the receiver has read
      Given a TCP connection S
      And the processes writer and reader
      And writer has called setsockopt(S.left, SO_SNDBUF, 16384)
      And reader has called setsockopt(S.right, SO_RCVBUF, 16384)
      And writer has called fcntl(S.left, F_SETFL, O_NONBLOCK)
      When writer calls K = send(S.left, pattern(7, 1MiB))
      Then it returns any
      And K differs from 1048576
      Given S is full
      When writer calls poll([S.left:POLLOUT], timeout=0ms)
      Then it returns 0
      Given writer is blocked in poll([S.left:POLLOUT])
      When reader calls read_fully(S.right, size=K)
      Then reader is released with K
      And writer is released with 1 with ready=[S.left:POLLOUT]

    @INET-045 @linux
    Scenario: A larger SO_SNDBUF makes room for a sender that waits
      Given a TCP connection S
      And the processes writer and reader
      And writer has called setsockopt(S.left, SO_SNDBUF, 4096)
      And reader has called setsockopt(S.right, SO_RCVBUF, 4096)
      And writer is blocked in send(S.left, pattern(7, 64KiB))
      When reader calls setsockopt(S.left, SO_SNDBUF, 200000)
      Then it returns 0
      And writer is released with 65536

  Rule: poll tells what a connection is ready for, and how it ended

    @INET-046 @linux
    Scenario: A connection is writable at first, readable with data, and shows each step of an orderly end
      Given the process parent
      And parent has called S = loopback_pair(AF_INET, SOCK_STREAM)
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLOUT]
      Given parent has called send(S.right, "data")
      And parent has called Ready = poll([S.left:POLLIN])
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT]
      Given parent has called recv(S.left)
      And parent has called shutdown(S.right, SHUT_WR)
      When parent calls poll([S.left:POLLRDHUP], timeout=5s)
      Then it returns 1
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT|POLLRDHUP]
      Given parent has called shutdown(S.left, SHUT_WR)
      And parent has called Ready = poll([S.left:POLLHUP])
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT|POLLHUP|POLLRDHUP]

    @INET-046 @linux
    Scenario: A reset shows as an error until it is read, and as hung up from then on
      Given the process parent
      And parent has called S = loopback_pair(AF_INET, SOCK_STREAM)
      And parent has called setsockopt(S.right, SO_LINGER, 1, linger=0)
      And parent has called close(S.right)
      And parent has called Ready = poll([S.left:POLLHUP])
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT|POLLERR|POLLHUP|POLLRDHUP]
      When parent calls getsockopt(S.left, SO_ERROR)
      Then it returns 0 with error="ECONNRESET"
      When parent calls poll([S.left:POLLIN|POLLOUT|POLLRDHUP], timeout=0ms)
      Then it returns 1 with ready=[S.left:POLLIN|POLLOUT|POLLHUP|POLLRDHUP]
