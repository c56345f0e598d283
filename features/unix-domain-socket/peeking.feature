@unix-domain-socket
Feature: A receiver may look at data and leave it
  A receive takes what it returns out of the socket. With MSG_PEEK it only
  looks: the next receive, of this process or of another one that shares the
  socket, gets the same bytes.

  Rule: Only a receive without MSG_PEEK takes the data

    @UNIX-140 @posix
    Scenario Outline: What one process peeked at twice another takes from a <socket>, and a third finds nothing
      Given a <socket> S
      And the processes sender, looker, taker and latecomer
      And sender has called send(S.left, "data")
      When looker calls recv(S.right, MSG_PEEK)
      Then it returns "data"
      When looker calls recvmsg(S.right, MSG_PEEK)
      Then it returns "data"
      When taker calls recv(S.right)
      Then it returns "data"
      When latecomer calls recv(S.right, MSG_DONTWAIT)
      Then it fails with EAGAIN

      Examples:
        | socket                     |
        | UNIX stream socket pair    |
        | UNIX datagram socket pair  |
        | UNIX seqpacket socket pair |
        | TCP connection             |
        | UDP socket pair            |

    @UNIX-140 @posix
    Scenario Outline: Peeking at a part of a message in a <socket> does not shorten it
      Given a <socket> S
      And the processes sender and receiver
      And sender has called send(S.left, "abcdef")
      When receiver calls recv(S.right, 3, MSG_PEEK)
      Then it returns "abc"
      When receiver calls recv(S.right)
      Then it returns "abcdef"

      Examples:
        | socket                     |
        | UNIX datagram socket pair  |
        | UNIX seqpacket socket pair |
        | UDP socket pair            |
