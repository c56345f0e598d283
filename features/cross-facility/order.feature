@cross-facility
Feature: What was written first arrives first, unless the facility sorts
  Pipes and sockets hand on in the order of writing. The two kinds of message
  queues sort: a POSIX queue by priority, a System V queue by what the
  receiver asks for.

  Rule: Pipes and connected sockets keep the order of writing

    @XCMP-053 @posix
    Scenario Outline: Through <a channel> three items arrive in the order in which they were written
      Given <a channel> C
      And the processes sender and receiver
      And sender has called write(<in>, "1")
      And sender has called write(<in>, "2")
      And sender has called write(<in>, "3")
      When receiver calls read(<out>, 1)
      Then it returns "1"
      When receiver calls read(<out>, 1)
      Then it returns "2"
      When receiver calls read(<out>, 1)
      Then it returns "3"

      Examples:
        | a channel                    | in      | out     |
        | a pipe                       | C.write | C.read  |
        | an opened FIFO               | CWrite  | CRead   |
        | a UNIX stream socket pair    | C.left  | C.right |
        | a UNIX datagram socket pair  | C.left  | C.right |
        | a UNIX seqpacket socket pair | C.left  | C.right |
        | a TCP connection             | C.left  | C.right |
        | a UDP socket pair            | C.left  | C.right |

  Rule: Message queues sort

    @XCMP-053 @posix
    Scenario: From a POSIX queue the highest priority comes first
      Given a POSIX message queue Q
      And the processes sender and receiver
      And sender has called mq_send(Q, "first", priority=1)
      And sender has called mq_send(Q, "second", priority=3)
      And sender has called mq_send(Q, "third", priority=2)
      When receiver calls mq_receive(Q)
      Then it returns "second" with priority=3
      When receiver calls mq_receive(Q)
      Then it returns "third" with priority=2
      When receiver calls mq_receive(Q)
      Then it returns "first" with priority=1

    @XCMP-053 @xsi
    Scenario: From a System V queue comes the type that the receiver asks for
      Given a System V message queue Q
      And the processes sender and receiver
      And sender has called msgsnd(Q, "first", type=1)
      And sender has called msgsnd(Q, "second", type=3)
      And sender has called msgsnd(Q, "third", type=2)
      When receiver calls msgrcv(Q, type=2)
      Then it returns "third" with type=2
      When receiver calls msgrcv(Q, type=3)
      Then it returns "second" with type=3
      When receiver calls msgrcv(Q, type=1)
      Then it returns "first" with type=1
