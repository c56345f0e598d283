@unix-domain-socket
Feature: Programs make messages on a stream by themselves
  A stream keeps no borders, so two programs that want messages agree on one: a
  header that tells the length, or a byte that ends each record. The receiver
  reads on until a record is complete, in whatever pieces it comes.

  Rule: A length in front of each record tells how much to read

    @UNIX-094 @posix
    Scenario Outline: Records sent byte by byte over a <socket> come out whole
      Given a <socket> S
      And the processes sender and receiver
      And sender has called send(S.left, "\0")
      And sender has called send(S.left, "\0")
      And sender has called send(S.left, "\0")
      And receiver is blocked in read_fully(S.right, 4)
      When sender calls send(S.left, "\x03")
      Then receiver is released with "\0\0\0\x03"
      Given sender has called send(S.left, "o")
      And sender has called send(S.left, "n")
      And receiver is blocked in read_fully(S.right, 3)
      When sender calls send(S.left, "e")
      Then receiver is released with "one"

      Examples:
        | socket                  |
        | UNIX stream socket pair |
        | TCP connection          |

    @UNIX-094 @posix
    Scenario Outline: Several records in one piece, and one in two, come out of a <socket> apart and in order
      Given a <socket> S
      And the processes sender and receiver
      And sender has called send(S.left, "\0\0\0\x03one\0\0\0\x05three\0\0")
      When receiver calls read_fully(S.right, 4)
      Then it returns "\0\0\0\x03"
      When receiver calls read_fully(S.right, 3)
      Then it returns "one"
      When receiver calls read_fully(S.right, 4)
      Then it returns "\0\0\0\x05"
      When receiver calls read_fully(S.right, 5)
      Then it returns "three"
      Given receiver is blocked in read_fully(S.right, 4)
      When sender calls send(S.left, "\0\x04last")
      Then receiver is released with "\0\0\0\x04"
      When receiver calls read_fully(S.right, 4)
      Then it returns "last"

      Examples:
        | socket                  |
        | UNIX stream socket pair |
        | TCP connection          |

  Rule: A newline ends each record

    @UNIX-094 @posix
    Scenario: The receiver looks for the end of a line before it takes the line
      Given a UNIX stream socket pair S
      And the processes sender and receiver
      And sender has called send(S.left, "alpha\nbe")
      When receiver calls recv(S.right, MSG_PEEK)
      Then it returns "alpha\nbe"
      When receiver calls recv(S.right, 6)
      Then it returns "alpha\n"
      When receiver calls recv(S.right, MSG_PEEK)
      Then it returns "be"
      Given sender has called send(S.left, "ta\n")
      When receiver calls recv(S.right, MSG_PEEK)
      Then it returns "beta\n"
      When receiver calls recv(S.right, 5)
      Then it returns "beta\n"
