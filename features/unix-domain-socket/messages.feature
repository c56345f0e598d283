@unix-domain-socket
Feature: Datagram and seqpacket sockets carry messages
  What was one send is one receive. Messages of UNIX sockets arrive in the
  order in which they were sent, and none is lost on the way. A receiver whose
  buffer is too small loses the rest of the message it takes.

  Rule: A receive returns one whole message

    @UNIX-110 @posix
    Scenario Outline: Messages of a <socket> come out one by one, whole and in order
      Given a <socket> S
      And the processes sender and receiver
      And sender has called send(S.left, "a")
      And sender has called send(S.left, pattern(2, 5000))
      And sender has called send(S.left, "the third")
      When receiver calls recv(S.right, 65536)
      Then it returns "a"
      When receiver calls recv(S.right, 65536)
      Then it returns pattern(2, 5000)
      When receiver calls recv(S.right, 65536)
      Then it returns "the third"
      When receiver calls recv(S.right, MSG_DONTWAIT)
      Then it fails with EAGAIN

      Examples:
        | socket                     |
        | UNIX datagram socket pair  |
        | UNIX seqpacket socket pair |

    @UNIX-110 @posix
    Scenario: Datagrams to a pathname arrive one by one, whole and in order
      Given the processes sender and receiver
      And receiver has called R = socket(AF_UNIX, SOCK_DGRAM)
      And receiver has called bind(R, "mailbox")
      And sender has called S = socket(AF_UNIX, SOCK_DGRAM)
      And sender has called sendto(S, "first", "mailbox")
      And sender has called sendto(S, "second, longer", "mailbox")
      And sender has called sendto(S, "3", "mailbox")
      When receiver calls recv(R, 65536)
      Then it returns "first"
      When receiver calls recv(R, 65536)
      Then it returns "second, longer"
      When receiver calls recv(R, 65536)
      Then it returns "3"

    @UNIX-110 @posix
    Scenario Outline: A sender to a full <socket> waits, and none of its messages is lost
      Given a <socket> S
      And an anonymous shared mapping M with
        | size | 65536 |
      And the processes sender and receiver
      And sender is blocked in send_records(S.left, count=2000, size=128)
      When receiver calls receive_records(S.right, count=2000, size=128, seen=M)
      Then receiver is released with 2000 with torn=0, disordered=0
      And sender is released with 2000
      When receiver calls tally(M, 2000)
      Then it returns 2000 with missing=0, repeated=0

      Examples:
        | socket                     |
        | UNIX datagram socket pair  |
        | UNIX seqpacket socket pair |

  Rule: What does not fit the buffer is lost

    @UNIX-111 @posix
    Scenario Outline: A <socket> cuts a message at the buffer's end, says so, and forgets the rest
      Given a <socket> S
      And the processes sender and receiver
      And sender has called send(S.left, "abcdef")
      And sender has called send(S.left, "next")
      When receiver calls recvmsg(S.right, 3)
      Then it returns "abc" with flags=<flags>
      When receiver calls recvmsg(S.right)
      Then it returns "next" with flags=<next>
      When receiver calls recv(S.right, MSG_DONTWAIT)
      Then it fails with EAGAIN

      Examples:
        | socket                     | flags             | next    |
        | UNIX datagram socket pair  | MSG_TRUNC         | 0       |
        | UNIX seqpacket socket pair | MSG_TRUNC         | 0       |
        | UDP socket pair            | MSG_TRUNC         | 0       |

    @UNIX-111 @posix
    Scenario: A stream loses nothing and says nothing
      Given a UNIX stream socket pair S
      And the processes sender and receiver
      And sender has called send(S.left, "abcdef")
      When receiver calls recvmsg(S.right, 3)
      Then it returns "abc" with flags=0
      When receiver calls recvmsg(S.right)
      Then it returns "def" with flags=0

  Rule: A server can answer a sender that has a name

    @UNIX-118 @posix
    Scenario: The server gets the pathname of a bound sender and replies to it
      Given the processes server and client
      And server has called L = socket(AF_UNIX, SOCK_DGRAM)
      And server has called bind(L, "server")
      And client has called C = socket(AF_UNIX, SOCK_DGRAM)
      And client has called bind(C, "client")
      And client has called sendto(C, "question", "server")
      When server calls Q = recvfrom(L)
      Then it returns "question" with address="client"
      When server calls sendto(L, "answer", Q.address)
      Then it returns 6
      When client calls recvfrom(C)
      Then it returns "answer" with address="server"

    @UNIX-118 @linux
    Scenario: The server gets the abstract name that the kernel chose for a sender and replies to it
      Given the processes server and client
      And server has called L = socket(AF_UNIX, SOCK_DGRAM)
      And server has called bind(L, "server")
      And client has called C = socket(AF_UNIX, SOCK_DGRAM)
      When client calls bind(C, length=2)
      Then it returns 0
      Given client has called N = getsockname(C)
      And client has called sendto(C, "question", "server")
      When server calls Q = recvfrom(L)
      Then it returns "question"
      And Q.address equals N.address
      When server calls sendto(L, "answer", Q.address)
      Then it returns 6
      When client calls recv(C)
      Then it returns "answer"

    @UNIX-118 @posix
    Scenario: A sender without a name leaves the server no address to answer
      Given the processes server and client
      And server has called L = socket(AF_UNIX, SOCK_DGRAM)
      And server has called bind(L, "server")
      And client has called C = socket(AF_UNIX, SOCK_DGRAM)
      And client has called sendto(C, "question", "server")
      When server calls Q = recvfrom(L)
      Then it returns "question" with address=""
      When server calls send(L, "answer")
      Then it fails with ENOTCONN
      When client calls recv(C, MSG_DONTWAIT)
      Then it fails with EAGAIN
