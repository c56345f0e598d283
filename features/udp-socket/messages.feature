@udp-socket
Feature: UDP carries messages between addresses
  A UDP socket that is bound to an address and port gets datagrams from anyone
  who sends to it, with the sender's address beside each. A receive returns one
  datagram, and the part of it that does not fit the buffer is lost.

  Rule: A receive returns one whole datagram

    @INET-080 @posix
    Scenario: Datagrams of different sizes, and one gathered from several buffers, come out one by one
      Given a UDP socket pair S
      And the processes sender and receiver
      And sender has called send(S.left, "a")
      And sender has called send(S.left, pattern(2, 8000))
      And sender has called sendmsg(S.left, parts=["three ", "parts ", "in one"])
      And sender has called send(S.left, "")
      And sender has called send(S.left, "the last")
      When receiver calls recv(S.right, 65536)
      Then it returns "a"
      When receiver calls recv(S.right, 65536)
      Then it returns pattern(2, 8000)
      When receiver calls recv(S.right, 65536)
      Then it returns "three parts in one"
      When receiver calls recv(S.right, 65536)
      Then it returns 0
      When receiver calls recv(S.right, 65536)
      Then it returns "the last"
      When receiver calls recv(S.right, MSG_DONTWAIT)
      Then it fails with EAGAIN

    @INET-080 @posix
    Scenario: One datagram fills several buffers, and the next is left
      Given a UDP socket pair S
      And the processes sender and receiver
      And sender has called send(S.left, "abcdef")
      And sender has called send(S.left, "next")
      When receiver calls readv(S.right, [2, 3, 10])
      Then it returns 6 with parts=["ab", "cde", "f"]
      When receiver calls recv(S.right)
      Then it returns "next"

  Rule: What does not fit the buffer is lost

    @INET-081 @posix
    Scenario: A datagram is cut at the buffer's end and flagged, and the rest is gone
      Given a UDP socket pair S
      And the processes sender and receiver
      And sender has called send(S.left, "abcdef")
      When receiver calls recvmsg(S.right, 3)
      Then it returns "abc" with flags=MSG_TRUNC
      When receiver calls recv(S.right, MSG_DONTWAIT)
      Then it fails with EAGAIN

    @INET-081 @linux
    Scenario: A receiver that asks with MSG_TRUNC is told the whole length
      Given a UDP socket pair S
      And the processes sender and receiver
      And sender has called send(S.left, "abcdef")
      When receiver calls recv(S.right, 3, MSG_TRUNC)
      Then it returns 6 with text="abc"

  Rule: An answer goes to the address from which the question came

    @INET-084 @posix
    Scenario: Two clients, one bound and one not, get each its own answer
      Given the processes server, bound and unbound
      And server has called L = socket(AF_INET, SOCK_DGRAM)
      And server has called bind(L, "127.0.0.1:0")
      And server has called N = getsockname(L)
      And bound has called B = socket(AF_INET, SOCK_DGRAM)
      And bound has called bind(B, "127.0.0.1:0")
      And bound has called M = getsockname(B)
      And unbound has called U = socket(AF_INET, SOCK_DGRAM)
      And bound has called sendto(B, "one", N.address)
      And unbound has called sendto(U, "two", N.address)
      When server calls V = recvfrom(L)
      Then it returns "one" with host="127.0.0.1"
      And V.address equals M.address
      When server calls W = recvfrom(L)
      Then it returns "two" with host="127.0.0.1"
      And W.address differs from V.address
      Given server has called sendto(L, "answer two", W.address)
      And server has called sendto(L, "answer one", V.address)
      When bound calls recvfrom(B)
      Then it returns "answer one"
      When unbound calls recvfrom(U)
      Then it returns "answer two"
      When bound calls recv(B, MSG_DONTWAIT)
      Then it fails with EAGAIN
      When unbound calls recv(U, MSG_DONTWAIT)
      Then it fails with EAGAIN
