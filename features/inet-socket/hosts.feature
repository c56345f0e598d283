@inet-socket
Feature: Internet sockets reach processes on other hosts
  Of all means of interprocess communication only sockets cross from one host
  to another. The hosts are here two network namespaces, each with its own
  interfaces and addresses, joined by a wire.

  Background:
    Given the processes client and server
    And client and server have called unshare(CLONE_NEWNET)
    And client has called veth("wire", "wire", server)
    And client and server have called set_interface("lo")
    And client and server have called set_interface("wire")
    And client and server have called await_interface("wire")
    And client has called add_address("wire", "10.7.0.1/24")
    And server has called add_address("wire", "10.7.0.2/24")
    And client has called add_address("wire", "fd07::1/64")
    And server has called add_address("wire", "fd07::2/64")

  Rule: A server on another host is reached by its address

    @INET-022 @posix @needs-root @needs-netns @needs-facility-veth
    Scenario Outline: A client reaches a TCP server at <address>, which sees the client's host
      Given server has called L = socket(<family>, SOCK_STREAM)
      And server has called bind(L, "<address>:5000")
      And server has called listen(L)
      And client has called C = socket(<family>, SOCK_STREAM)
      And server is blocked in A = accept(L)
      When client calls connect(C, "<address>:5000")
      Then client is released with 0
      And server is released with any with host="<peer>"
      Given client has called send(C, "question")
      When server calls recv(A)
      Then server is released with "question"
      Given server has called send(A, "answer")
      When client calls recv(C)
      Then client is released with "answer"
      Given client has called D = socket(<family>, SOCK_STREAM)
      When client calls connect(D, "<loopback>:5000")
      Then it fails with ECONNREFUSED

      Examples:
        | family   | address   | peer     | loopback  |
        | AF_INET  | 10.7.0.2  | 10.7.0.1 | 127.0.0.1 |
        | AF_INET6 | [fd07::2] | fd07::1  | [::1]     |

    @INET-022 @posix @needs-root @needs-netns @needs-facility-veth
    Scenario Outline: A client reaches a UDP server at <address>, which sees the client's host and answers
      Given server has called L = socket(<family>, SOCK_DGRAM)
      And server has called bind(L, "<address>:5000")
      And client has called C = socket(<family>, SOCK_DGRAM)
      And server is blocked in Q = recvfrom(L)
      When client calls sendto(C, "question", "<address>:5000")
      Then it returns 8
      And server is released with "question" with host="<peer>"
      Given server has called sendto(L, "answer", Q.address)
      When client calls recv(C)
      Then client is released with "answer"

      Examples:
        | family   | address   | peer     |
        | AF_INET  | 10.7.0.2  | 10.7.0.1 |
        | AF_INET6 | [fd07::2] | fd07::1  |

  Rule: What goes to another host passes the interface

    @INET-144 @linux @needs-root @needs-netns @needs-proc @needs-facility-veth
    Scenario: A thousand bytes raise the counters of both ends of the wire, and not those of the loopback interfaces
      Given server has called L = socket(AF_INET, SOCK_DGRAM)
      And server has called bind(L, "10.7.0.2:5000")
      And client has called C = socket(AF_INET, SOCK_DGRAM)
      And client has called B = interface_counters("wire")
      And server has called D = interface_counters("wire")
      And server is blocked in recv(L)
      When client calls sendto(C, pattern(1, 1000), "10.7.0.2:5000")
      Then server is released with pattern(1, 1000)
      When client calls interface_counters("wire", tx_from=B.tx_bytes, least=1000)
      Then it returns 0 with tx_grew=1
      When server calls interface_counters("wire", rx_from=D.rx_bytes, least=1000)
      Then it returns 0 with rx_grew=1
      When client calls interface_counters("lo")
      Then it returns 0 with tx_bytes=0, rx_bytes=0
      When server calls interface_counters("lo")
      Then it returns 0 with tx_bytes=0, rx_bytes=0
