@socketpair
Feature: A socket pair connects two processes in both directions
  socketpair makes two connected sockets without a name. A process that makes a
  pair and forks shares it with its child; each of the two keeps one end, and
  sends and receives through it.

  Background:
    Given the process parent

  Rule: Each end sends and receives

    @UNIX-150 @posix
    Scenario Outline: Over a <type> pair both processes send first and then each receives what the other sent
      Given parent has called S = socketpair(AF_UNIX, <type>)
      When parent forks child
      Given parent has called close(S.right)
      And child has called close(S.left)
      When parent calls write(S.left, "from the parent")
      Then it returns 15
      When child calls write(S.right, "from the child")
      Then it returns 14
      When parent calls read(S.left)
      Then it returns "from the child"
      When child calls read(S.right)
      Then it returns "from the parent"
      When parent calls recv(S.left, MSG_DONTWAIT)
      Then it fails with EAGAIN

      Examples:
        | type           |
        | SOCK_STREAM    |
        | SOCK_DGRAM     |
        | SOCK_SEQPACKET |

  Rule: Only who has a descriptor gets at a pair

    @UNIX-151 @linux
    Scenario: Neither end of a pair has a name, and no file stands for it
      Given parent has called B = list_directory(".")
      And parent has called S = socketpair(AF_UNIX, SOCK_STREAM)
      When parent calls getsockname(S.left)
      Then it returns 0 with family=AF_UNIX, address="", length=2
      When parent calls getpeername(S.left)
      Then it returns 0 with family=AF_UNIX, address="", length=2
      When parent calls list_directory(".")
      Then it returns B

    @UNIX-151 @linux @needs-proc
    Scenario: A process that did not inherit the pair cannot open it through /proc
      Given the process stranger
      And parent has called S = socketpair(AF_UNIX, SOCK_STREAM)
      When stranger calls open_descriptor(parent, S.left@parent, O_RDWR)
      Then it fails with ENXIO

    @UNIX-151 @linux
    Scenario: Children and grandchildren inherit the pair, also over exec
      Given parent has called S = socketpair(AF_UNIX, SOCK_STREAM)
      When parent forks child
      And child forks grandchild
      And grandchild runs a new program
      And grandchild calls send(S.right, "far descendant")
      Then it returns 14
      When parent calls recv(S.left)
      Then it returns "far descendant"
