@unix-domain-socket
Feature: Who reads an empty socket waits, and who writes a full one
  Between the two ends of a connection lies a buffer of limited size. A reader
  sleeps while it is empty and a writer while it is full, unless the descriptor
  is non-blocking or the call says MSG_DONTWAIT: then the answer is EAGAIN.

  Rule: A reader waits for data

    @UNIX-088 @posix
    Scenario Outline: A process that sleeps in <call> on a <socket> is released by what the other sends
      Given a <socket> S
      And the processes reader and writer
      And reader is blocked in <call>(S.right)
      When writer calls send(S.left, "at last")
      Then it returns 7
      And reader is released with "at last"

      Examples:
        | socket                     | call    |
        | UNIX stream socket pair    | recv    |
        | UNIX stream socket pair    | read    |
        | UNIX stream socket pair    | recvmsg |
        | UNIX datagram socket pair  | recv    |
        | UNIX datagram socket pair  | read    |
        | UNIX datagram socket pair  | recvmsg |
        | UNIX seqpacket socket pair | recv    |
        | UNIX seqpacket socket pair | read    |
        | UNIX seqpacket socket pair | recvmsg |
        | TCP connection             | recv    |
        | TCP connection             | recvmsg |
        | UDP socket pair            | recv    |
        | UDP socket pair            | recvmsg |

    @UNIX-088 @posix
    Scenario Outline: A non-blocking read of an empty <socket> fails with EAGAIN, by read, recv and recvmsg
      Given a <socket> S
      And the processes reader and writer
      And reader has called fcntl(S.right, F_SETFL, O_NONBLOCK)
      When reader calls read(S.right)
      Then it fails with EAGAIN
      When reader calls recv(S.right)
      Then it fails with EAGAIN
      When reader calls recvmsg(S.right)
      Then it fails with EAGAIN
      Given writer has called send(S.left, "data")
      And reader has called Ready = poll([S.right:POLLIN])
      When reader calls read(S.right)
      Then it returns "data"

      Examples:
        | socket                     |
        | UNIX stream socket pair    |
        | UNIX datagram socket pair  |
        | UNIX seqpacket socket pair |
        | TCP connection             |
        | UDP socket pair            |

    @UNIX-088 @posix
    Scenario Outline: MSG_DONTWAIT makes one <call> non-blocking, not the socket
      Given a UNIX stream socket pair S
      And the processes reader and writer
      When reader calls <call>(S.right, flags=MSG_DONTWAIT)
      Then it fails with EAGAIN
      Given reader is blocked in <call>(S.right)
      When writer calls send(S.left, "data")
      Then reader is released with "data"

      Examples:
        | call    |
        | recv    |
        | recvmsg |

  Rule: A writer waits for room

    @UNIX-085 @posix
    Scenario: A sender to a full stream sleeps until the receiver has read, and no byte is lost
      Given a UNIX stream socket pair S
      And the processes writer and reader
      And writer is blocked in send(S.left, pattern(7, 1MiB))
      When reader calls read_fully(S.right, 4096)
      Then it returns pattern(7, 4096)
      And writer stays blocked
      When reader calls read_fully(S.right, 1044480)
      Then reader is released with pattern(4103, 1044480)
      And writer is released with 1048576

    @UNIX-085 @posix
    Scenario: What was sent in one call larger than the buffer arrives whole and in order
      Given a UNIX stream socket pair S
      And the processes writer and reader
      And writer is blocked in send(S.left, pattern(7, 1MiB))
      When reader calls read_fully(S.right, 1MiB)
      Then reader is released with pattern(7, 1MiB)
      And writer is released with 1048576

    @UNIX-085 @posix
    Scenario: A non-blocking sender gets a short count where the room ends, and then EAGAIN
      Given a UNIX stream socket pair S
      And the processes writer and reader
      And writer has called fcntl(S.left, F_SETFL, O_NONBLOCK)
      When writer calls K = send(S.left, pattern(7, 4MiB))
      Then it returns any
      And K differs from 4194304
      When writer calls send(S.left, "x")
      Then it fails with EAGAIN
      When writer calls poll([S.left:POLLOUT], timeout=0ms)
      Then it returns 0
      When reader calls read_fully(S.right, size=K)
      Then it returns K
      When writer calls send(S.left, "x")
      Then it returns 1

    @UNIX-085 @linux
    Scenario: A larger SO_SNDBUF makes room for a sender that waits
      Given a UNIX stream socket pair S
      And the processes writer and reader
      And reader has called setsockopt(S.left, SO_SNDBUF, 4096)
      And S is full
      And writer is blocked in send(S.left, "more")
      When reader calls setsockopt(S.left, SO_SNDBUF, 65536)
      Then it returns 0
      And writer is released with 4
