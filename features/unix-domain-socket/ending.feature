@unix-domain-socket
Feature: What was sent before a UNIX socket closed is still received
  Closing one end, or dying, takes nothing back. The other end reads what is
  left, and then end-of-file as often as it asks.

  Rule: The last words come before end-of-file

    @UNIX-081 @posix
    Scenario Outline: A <type> peer that <goes> leaves its message, and then 0 for ever
      Given the process parent
      And parent has called S = socketpair(AF_UNIX, <type>)
      When parent forks peer
      Given parent has called close(S.left)
      And peer has called close(S.right)
      And peer has called send(S.left, "abc")
      When peer <goes>
      And parent calls recv(S.right)
      Then it returns "abc"
      When parent calls recv(S.right)
      Then it returns 0
      When parent calls recv(S.right, MSG_WAITALL)
      Then it returns 0
      When parent calls recvmsg(S.right)
      Then it returns 0

      Examples:
        | type           | goes                 |
        | SOCK_STREAM    | calls close(S.left)  |
        | SOCK_STREAM    | is killed by SIGKILL |
        | SOCK_SEQPACKET | calls close(S.left)  |
        | SOCK_SEQPACKET | is killed by SIGKILL |

    @UNIX-081 @posix
    Scenario Outline: A reader that sleeps on a <type> socket is released with 0 when its peer <goes>
      Given the process parent
      And parent has called S = socketpair(AF_UNIX, <type>)
      When parent forks peer
      Given parent has called close(S.left)
      And peer has called close(S.right)
      And parent is blocked in recv(S.right)
      When peer <goes>
      Then parent is released with 0

      Examples:
        | type           | goes                 |
        | SOCK_STREAM    | calls close(S.left)  |
        | SOCK_SEQPACKET | is killed by SIGKILL |
