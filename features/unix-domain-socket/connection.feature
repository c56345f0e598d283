@unix-domain-socket
Feature: A client connects to a server through a UNIX socket
  The server binds a socket to a name, listens, and accepts; every accept makes
  a new socket that is connected with one client. From then on both sides send
  and receive until one of them closes.

  Background:
    Given the processes server and client

  Rule: What one side sends the other receives

    @UNIX-060 @posix
    Scenario Outline: A waiting server of type <type> is released by a client, and both are served until the client closes
      Given server has called L = socket(AF_UNIX, <type>)
      And server has called bind(L, "meeting-point")
      And server has called listen(L)
      And client has called C = socket(AF_UNIX, <type>)
      And server is blocked in A = accept(L)
      When client calls connect(C, "meeting-point")
      Then it returns 0
      And server is released with any with family=AF_UNIX
      When client calls getpeername(C)
      Then it returns "meeting-point"
      Given client has called send(C, "question")
      When server calls recv(A)
      Then it returns "question"
      Given server has called send(A, "answer")
      When client calls recv(C)
      Then it returns "answer"
      Given client has called close(C)
      When server calls recv(A)
      Then it returns 0
      When server calls recv(A)
      Then it returns 0

      Examples:
        | type           |
        | SOCK_STREAM    |
        | SOCK_SEQPACKET |

    @UNIX-060 @posix
    Scenario Outline: <size> bytes pass a <type> socket unchanged by <send> and <receive>
      Given server has called L = socket(AF_UNIX, <type>)
      And server has called bind(L, "meeting-point")
      And server has called listen(L)
      And client has called C = socket(AF_UNIX, <type>)
      And client has called connect(C, "meeting-point")
      And server has called A = accept(L)
      When client calls <send>(C, pattern(1, <size>))
      Then it returns <size>
      When server calls <receive>(A, <size>)
      Then it returns pattern(1, <size>)
      When server calls <send>(A, pattern(2, <size>))
      Then it returns <size>
      When client calls <receive>(C, <size>)
      Then it returns pattern(2, <size>)

      Examples:
        | type           | send    | receive | size  |
        | SOCK_STREAM    | send    | recv    | 1     |
        | SOCK_STREAM    | write   | read    | 4096  |
        | SOCK_STREAM    | sendmsg | recvmsg | 16384 |
        | SOCK_STREAM    | send    | recv    | 10240 |
        | SOCK_SEQPACKET | send    | recv    | 1     |
        | SOCK_SEQPACKET | write   | read    | 4096  |
        | SOCK_SEQPACKET | sendmsg | recvmsg | 16384 |
        | SOCK_SEQPACKET | send    | recv    | 10240 |

  Rule: Each client has a connection of its own

    @UNIX-060 @posix
    Scenario: What two clients sent the server reads apart
      Given the process second
      And server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called bind(L, "meeting-point")
      And server has called listen(L)
      And client has called C = socket(AF_UNIX, SOCK_STREAM)
      And client has called connect(C, "meeting-point")
      And second has called D = socket(AF_UNIX, SOCK_STREAM)
      And second has called connect(D, "meeting-point")
      And server has called A = accept(L)
      And server has called B = accept(L)
      And second has called send(D, "from the second")
      And client has called send(C, "from the first")
      When server calls recv(A)
      Then it returns "from the first"
      When server calls recv(B)
      Then it returns "from the second"

  Rule: Connecting needs permission to write the socket file

    @UNIX-040 @linux @needs-root @needs-second-uid
    Scenario Outline: A stranger's connect to a socket file of mode <mode> comes to <outcome>
      Given server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called bind(L, "meeting-point")
      And server has called listen(L)
      And server has called chmod("meeting-point", <mode>)
      And client has called setgroups([])
      And client has called setgid(SECOND_UID)
      And client has called setuid(SECOND_UID)
      And client has called C = socket(AF_UNIX, SOCK_STREAM)
      When client calls connect(C, "meeting-point")
      Then it <outcome>

      Examples:
        | mode | outcome           |
        | 0600 | fails with EACCES |
        | 0644 | fails with EACCES |
        | 0622 | returns 0         |
        | 0666 | returns 0         |

    @UNIX-040 @linux @needs-root
    Scenario: A client that may override permissions connects to a socket file of mode 0000
      Given server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called bind(L, "meeting-point")
      And server has called listen(L)
      And server has called chmod("meeting-point", 0000)
      And client has called C = socket(AF_UNIX, SOCK_STREAM)
      When client calls connect(C, "meeting-point")
      Then it returns 0
