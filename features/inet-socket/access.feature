@inet-socket
Feature: Who reaches an Internet address may use it
  No owner and no mode protects a port. A server that wants to choose its
  clients looks at their addresses; an administrator denies traffic with routes
  and packet filters.

  Rule: Any user reaches the socket of any other

    @INET-018 @posix @needs-root @needs-second-uid
    Scenario: A stranger connects to the TCP server of root and is served
      Given the processes server and stranger
      And server has called umask(0777)
      And server has called L = socket(AF_INET, SOCK_STREAM)
      And server has called bind(L, "127.0.0.1:0")
      And server has called listen(L)
      And server has called N = getsockname(L)
      And stranger has called setgroups([])
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      And stranger has called C = socket(AF_INET, SOCK_STREAM)
      When stranger calls connect(C, N.address)
      Then it returns 0
      Given stranger has called send(C, "let me in")
      And server has called A = accept(L)
      When server calls recv(A)
      Then it returns "let me in"

    @INET-018 @posix @needs-root @needs-second-uid
    Scenario: A stranger's datagram reaches the UDP socket of root
      Given the processes server and stranger
      And server has called umask(0777)
      And server has called L = socket(AF_INET, SOCK_DGRAM)
      And server has called bind(L, "127.0.0.1:0")
      And server has called N = getsockname(L)
      And stranger has called setgroups([])
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      And stranger has called C = socket(AF_INET, SOCK_DGRAM)
      When stranger calls sendto(C, "let me in", N.address)
      Then it returns 9
      When server calls recv(L)
      Then it returns "let me in"

  Rule: A server knows its clients by their addresses

    @INET-019 @posix
    Scenario: A server tells two clients apart by address, answers one, and hangs up on the other
      Given the processes server, friend and foe
      And server has called L = socket(AF_INET, SOCK_STREAM)
      And server has called bind(L, "0.0.0.0:0")
      And server has called listen(L)
      And server has called N = getsockname(L)
      And foe has called F = socket(AF_INET, SOCK_STREAM)
      And foe has called bind(F, "127.0.0.2:0")
      And foe has called connect(F, "127.0.0.1:0", port=N.port)
      And friend has called C = socket(AF_INET, SOCK_STREAM)
      And friend has called bind(C, "127.0.0.1:0")
      And friend has called connect(C, "127.0.0.1:0", port=N.port)
      When server calls A = accept(L)
      Then it returns any with host="127.0.0.2"
      When server calls B = accept(L)
      Then it returns any with host="127.0.0.1"
      Given server has called close(A)
      And server has called send(B, "welcome")
      When foe calls recv(F)
      Then it returns 0
      When friend calls recv(C)
      Then it returns "welcome"

  Rule: The kernel denies traffic by route or filter

    @INET-020 @linux @needs-root @needs-netns
    Scenario Outline: Over a <kind> route neither TCP nor UDP leaves, with <error>
      Given the process client
      And client has called add_route("10.9.0.0/16", <kind>)
      And client has called C = socket(AF_INET, SOCK_STREAM)
      And client has called D = socket(AF_INET, SOCK_DGRAM)
      When client calls connect(C, "10.9.0.1:5000")
      Then it fails with <error>
      When client calls sendto(D, "x", "10.9.0.1:5000")
      Then it fails with <error>

      Examples:
        | kind        | error        |
        | PROHIBIT    | EACCES       |
        | UNREACHABLE | EHOSTUNREACH |
        | BLACKHOLE   | EINVAL       |

    @INET-020 @linux @needs-root @needs-netns
    Scenario: A filter that drops keeps a client waiting, though the server listens
      Given the processes server and client
      And server has called L = socket(AF_INET, SOCK_STREAM)
      And server has called bind(L, "127.0.0.1:5000")
      And server has called listen(L)
      And server has called filter_port(5000, DROP)
      And client has called C = socket(AF_INET, SOCK_STREAM)
      When client calls connect(C, "127.0.0.1:5000")
      Then client is blocked
      When server calls poll([L:POLLIN], timeout=50ms)
      Then server is released with 0
      And client stays blocked

    @INET-020 @linux @needs-root @needs-netns
    Scenario: A filter that rejects makes a listening server look absent
      Given the processes server and client
      And server has called L = socket(AF_INET, SOCK_STREAM)
      And server has called bind(L, "127.0.0.1:5000")
      And server has called listen(L)
      And client has called C = socket(AF_INET, SOCK_STREAM)
      And client has called connect(C, "127.0.0.1:5000")
      And server has called filter_port(5000, REJECT)
      And client has called D = socket(AF_INET, SOCK_STREAM)
      When client calls connect(D, "127.0.0.1:5000")
      Then it fails with ECONNREFUSED
