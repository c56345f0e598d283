@inet-socket
Feature: On one host Internet sockets use the loopback interface, and UNIX sockets no network at all
  In a new network namespace even the loopback interface is down. What still
  works there does not go through the network.

  Background:
    Given the process parent
    And parent has called unshare(CLONE_NEWNET)

  Rule: UNIX sockets need no interface

    @INET-143 @linux @needs-root @needs-netns @needs-proc
    Scenario: A UNIX socket pair carries data while the loopback interface is down, and its counters stay 0
      Given parent has called S = socketpair(AF_UNIX, SOCK_STREAM)
      When parent forks child
      And child calls send(S.left, "no network")
      Then it returns 10
      When parent calls recv(S.right)
      Then it returns "no network"
      When parent calls interface_counters("lo")
      Then it returns 0 with rx_bytes=0, rx_packets=0, tx_bytes=0, tx_packets=0

  Rule: Internet sockets need the loopback interface

    @INET-143 @linux @needs-root @needs-netns @needs-proc
    Scenario Outline: <protocol> to 127.0.0.1 fails while the interface is down, and counts its bytes there when it is up
      Given parent has called C = socket(AF_INET, <type>)
      When parent calls connect(C, "127.0.0.1:5000")
      Then it fails with ENETUNREACH
      Given parent has called set_interface("lo")
      And parent has called S = loopback_pair(AF_INET, <type>)
      When parent forks child
      Given parent has called B = interface_counters("lo")
      When child calls send(S.left, pattern(1, 1000))
      Then it returns 1000
      When parent calls recv(S.right)
      Then it returns pattern(1, 1000)
      When parent calls interface_counters("lo", tx_from=B.tx_bytes, rx_from=B.rx_bytes, least=1000)
      Then it returns 0 with tx_grew=1, rx_grew=1

      Examples:
        | protocol | type        |
        | TCP      | SOCK_STREAM |
        | UDP      | SOCK_DGRAM  |
