@udp-socket
Feature: One UDP datagram reaches many receivers
  A datagram to the broadcast address of a network goes to every host on the
  wire, and there to every socket bound to its port. One to a multicast group
  goes to those hosts only on which a process joined the group. Two hosts are
  here two network namespaces joined by a wire.

  Background:
    Given the processes left and right
    And left and right have called unshare(CLONE_NEWNET)
    And left has called veth("wire", "wire", right)
    And left and right have called set_interface("lo")
    And left and right have called set_interface("wire")
    And left and right have called await_interface("wire")
    And left has called add_address("wire", "10.7.0.1/24")
    And right has called add_address("wire", "10.7.0.2/24")

  Rule: A sender has to say that it wants to broadcast

    @INET-110 @posix @needs-root @needs-netns @needs-facility-veth
    Scenario: A datagram to a broadcast address fails with EACCES until SO_BROADCAST is set
      Given right has called R = socket(AF_INET, SOCK_DGRAM)
      And right has called bind(R, "0.0.0.0:5000")
      And left has called S = socket(AF_INET, SOCK_DGRAM)
      When left calls sendto(S, "to all", "10.7.0.255:5000")
      Then it fails with EACCES
      Given left has called setsockopt(S, SO_BROADCAST, 1)
      When left calls sendto(S, "to all", "10.7.0.255:5000")
      Then it returns 6
      When right calls recvfrom(R)
      Then right is released with "to all"

  Rule: A broadcast reaches every socket of the port, on all hosts

    @INET-111 @posix @needs-root @needs-netns @needs-facility-veth
    Scenario: Two processes on each host get the datagram; a socket of a unicast address or of another port does not
      When left forks a, b and sender
      And right forks c, d, unicast and elsewhere
      Given a, b, c and d have called R = socket(AF_INET, SOCK_DGRAM)
      And a, b, c and d have called setsockopt(R, SO_REUSEADDR, 1)
      And a and c have called bind(R, "0.0.0.0:5000")
      And b and d have called bind(R, "10.7.0.255:5000")
      And unicast has called U = socket(AF_INET, SOCK_DGRAM)
      And unicast has called setsockopt(U, SO_REUSEADDR, 1)
      And unicast has called bind(U, "10.7.0.2:5000")
      And elsewhere has called E = socket(AF_INET, SOCK_DGRAM)
      And elsewhere has called bind(E, "0.0.0.0:5001")
      And sender has called S = socket(AF_INET, SOCK_DGRAM)
      And sender has called setsockopt(S, SO_BROADCAST, 1)
      And a, b, c and d are blocked in recvfrom(R)
      When sender calls sendto(S, "to all", "10.7.0.255:5000")
      Then it returns 6
      And a, b, c and d are released with "to all" with host="10.7.0.1"
      Given sender has called sendto(S, "marker", "10.7.0.2:5000")
      And sender has called sendto(S, "marker", "10.7.0.2:5001")
      When unicast calls recv(U)
      Then unicast is released with "marker"
      When elsewhere calls recv(E)
      Then elsewhere is released with "marker"

    @INET-111 @posix @needs-root @needs-netns @needs-facility-veth
    Scenario: TCP cannot connect to a broadcast address
      Given left has called S = socket(AF_INET, SOCK_STREAM)
      When left calls connect(S, "10.7.0.255:5000")
      Then it fails with ENETUNREACH

  Rule: A multicast datagram goes to the members of its group

    @INET-120 @posix @needs-root @needs-netns @needs-facility-veth
    Scenario: A host gets the datagrams of a group after a process joined it and not before, and both members get each
      When right forks first and second
      Given first and second have called R = socket(AF_INET, SOCK_DGRAM)
      And first and second have called setsockopt(R, SO_REUSEADDR, 1)
      And first and second have called bind(R, "239.7.7.7:5000")
      And left has called add_route("239.7.7.7", interface="wire")
      And left has called S = socket(AF_INET, SOCK_DGRAM)
      And left has called sendto(S, "too early", "239.7.7.7:5000")
      And first and second have called membership(R, "239.7.7.7:0", MCAST_JOIN_GROUP, "wire")
      And first and second are blocked in recvfrom(R)
      When left calls sendto(S, "to the group", "239.7.7.7:5000")
      Then it returns 12
      And first and second are released with "to the group" with host="10.7.0.1"
      Given first and second have called membership(R, "239.7.7.7:0", MCAST_LEAVE_GROUP, "wire")
      And left has called sendto(S, "too late", "239.7.7.7:5000")
      And first and second have called membership(R, "239.7.7.7:0", MCAST_JOIN_GROUP, "wire")
      And left has called sendto(S, "again", "239.7.7.7:5000")
      When first calls recv(R)
      Then first is released with "again"

    @INET-120 @posix @needs-root @needs-netns @needs-facility-veth
    Scenario: A process on a host without a member gets nothing, though its socket is bound to the group's port
      When right forks first
      And left forks outsider
      Given first and outsider have called R = socket(AF_INET, SOCK_DGRAM)
      And first has called bind(R, "0.0.0.0:5000")
      And outsider has called bind(R, "0.0.0.0:5000")
      And outsider has called fcntl(R, F_SETFL, O_NONBLOCK)
      And first has called membership(R, "239.7.7.7:0", MCAST_JOIN_GROUP, "wire")
      And left has called add_route("239.7.7.7", interface="wire")
      And left has called S = socket(AF_INET, SOCK_DGRAM)
      And first is blocked in recvfrom(R)
      When left calls sendto(S, "to the group", "239.7.7.7:5000")
      Then first is released with "to the group"
      When outsider calls recv(R)
      Then it fails with EAGAIN
