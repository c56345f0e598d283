@unix-domain-socket
Feature: An abstract socket name needs no file
  On Linux a name that starts with a zero byte is no pathname. All its bytes
  count, no directory shows it, it vanishes with its socket, and it is known
  in one network namespace only.

  Background:
    Given the processes server, client and observer

  Rule: The name is the bytes, and nothing is in the file system

    @UNIX-030 @linux @needs-netns
    Scenario Outline: A client reaches a server of type <type> by an abstract name, and no file appears
      Given observer has called B = list_directory(".")
      And server has called L = socket(AF_UNIX, <type>)
      And server has called bind(L, "\0meeting\0point")
      And server has called listen(L)
      And client has called C = socket(AF_UNIX, <type>)
      When observer calls list_directory(".")
      Then it returns B
      When server calls getsockname(L)
      Then it returns "\0meeting\0point"
      Given server is blocked in A = accept(L)
      When client calls connect(C, "\0meeting\0point")
      Then it returns 0
      And server is released with any
      Given client has called send(C, "question")
      When server calls recv(A)
      Then it returns "question"
      Given server has called send(A, "answer")
      When client calls recv(C)
      Then it returns "answer"

      Examples:
        | type           |
        | SOCK_STREAM    |
        | SOCK_SEQPACKET |

    @UNIX-030 @linux @needs-netns
    Scenario: A datagram reaches an abstract name, and no file appears
      Given observer has called B = list_directory(".")
      And server has called L = socket(AF_UNIX, SOCK_DGRAM)
      And server has called bind(L, "\0meeting\0point")
      And client has called C = socket(AF_UNIX, SOCK_DGRAM)
      When client calls sendto(C, "news", "\0meeting\0point")
      Then it returns 4
      When server calls recv(L)
      Then it returns "news"
      When observer calls list_directory(".")
      Then it returns B

    @UNIX-030 @linux @needs-netns
    Scenario Outline: <what> is no name of the server, and finds nobody
      Given server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called bind(L, "\0meeting")
      And server has called listen(L)
      And client has called C = socket(AF_UNIX, SOCK_STREAM)
      When client calls connect(C, "<name>")
      Then it fails with <error>

      Examples:
        | what                           | name        | error        |
        | The name with one byte more    | \0meeting\0 | ECONNREFUSED |
        | The name with one byte less    | \0meetin    | ECONNREFUSED |
        | The pathname of the same bytes | meeting     | ENOENT       |

  Rule: The name ends at the border of its network namespace, and with its socket

    @UNIX-030 @linux @needs-root @needs-netns
    Scenario: A client in another network namespace is refused
      Given server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called bind(L, "\0meeting")
      And server has called listen(L)
      And client has called unshare(CLONE_NEWNET)
      And client has called C = socket(AF_UNIX, SOCK_STREAM)
      When client calls connect(C, "\0meeting")
      Then it fails with ECONNREFUSED

    @UNIX-030 @linux @needs-netns
    Scenario: When its owner was killed the name is free at once
      Given server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called bind(L, "\0meeting")
      And client has called C = socket(AF_UNIX, SOCK_STREAM)
      And client was refused bind(C, "\0meeting") with EADDRINUSE
      When server is killed by SIGKILL
      And client calls bind(C, "\0meeting")
      Then it returns 0
