@cross-facility
Feature: Some facilities carry bytes, others messages
  Pipes, FIFOs and stream sockets carry bytes and forget where one write ended
  and the next began. Queues and the other sockets carry messages: what was
  written at once is received at once, or not at all.

  Rule: A stream keeps the bytes and their order, not the bounds of writes

    @XCMP-050 @posix
    Scenario Outline: Of <a channel> one read returns two writes, and two reads return one write
      Given <a channel> C
      And the processes sender and receiver
      And sender has called write(<in>, "abc")
      And sender has called write(<in>, "def")
      When receiver calls <read both>
      Then it returns "abcdef"
      Given sender has called write(<in>, "uvwxyz")
      When receiver calls read(<out>, 3)
      Then it returns "uvw"
      When receiver calls read(<out>, 3)
      Then it returns "xyz"

      Examples:
        | a channel                 | in      | out     | read both                     |
        | a pipe                    | C.write | C.read  | read(C.read, 6)               |
        | an opened FIFO            | CWrite  | CRead   | read(CRead, 6)                |
        | a UNIX stream socket pair | C.left  | C.right | read(C.right, 6)              |
        | a TCP connection          | C.left  | C.right | recv(C.right, 6, MSG_WAITALL) |

  Rule: A message is received alone and whole

    @XCMP-051 @posix
    Scenario Outline: Of <a channel> a receive of 6 bytes returns one of two messages of 3 bytes
      Given <a channel> C
      And the processes sender and receiver
      And sender has called <send abc>
      And sender has called <send def>
      When receiver calls <receive>
      Then it returns "abc"
      When receiver calls <receive>
      Then it returns "def"

      Examples:
        | a channel                    | send abc             | send def             | receive          |
        | a System V message queue     | msgsnd(C, "abc")     | msgsnd(C, "def")     | msgrcv(C, 6)     |
        | a POSIX message queue        | mq_send(C, "abc")    | mq_send(C, "def")    | mq_receive(C)    |
        | a UNIX datagram socket pair  | send(C.left, "abc")  | send(C.left, "def")  | recv(C.right, 6) |
        | a UNIX seqpacket socket pair | send(C.left, "abc")  | send(C.left, "def")  | recv(C.right, 6) |
        | a UDP socket pair            | send(C.left, "abc")  | send(C.left, "def")  | recv(C.right, 6) |

  Rule: Each facility has its own answer to a buffer that is too small

    @XCMP-052 @posix
    Scenario Outline: Of <a channel> a buffer of 3 bytes gets from a message of 6 bytes <first>, and the next one <second>
      Given <a channel> C
      And the processes sender and receiver
      And sender has called <send>
      When receiver calls <receive 3>
      Then it <first>
      When receiver calls <receive more>
      Then it <second>

      Examples:
        | a channel                    | send                   | receive 3                  | first               | receive more                | second             |
        | a System V message queue     | msgsnd(C, "abcdef")    | msgrcv(C, 3)               | fails with E2BIG    | msgrcv(C, 6, IPC_NOWAIT)    | returns "abcdef"   |
        | a System V message queue     | msgsnd(C, "abcdef")    | msgrcv(C, 3, MSG_NOERROR)  | returns "abc"       | msgrcv(C, 6, IPC_NOWAIT)    | fails with ENOMSG  |
        | a POSIX message queue        | mq_send(C, "abcdef")   | mq_receive(C, 3)           | fails with EMSGSIZE | mq_receive(C, 64)           | returns "abcdef"   |
        | a UNIX datagram socket pair  | send(C.left, "abcdef") | recv(C.right, 3)           | returns "abc"       | recv(C.right, MSG_DONTWAIT) | fails with EAGAIN  |
        | a UNIX seqpacket socket pair | send(C.left, "abcdef") | recv(C.right, 3)           | returns "abc"       | recv(C.right, MSG_DONTWAIT) | fails with EAGAIN  |
        | a UDP socket pair            | send(C.left, "abcdef") | recv(C.right, 3)           | returns "abc"       | recv(C.right, MSG_DONTWAIT) | fails with EAGAIN  |
        | a UNIX stream socket pair    | send(C.left, "abcdef") | recv(C.right, 3)           | returns "abc"       | recv(C.right, MSG_DONTWAIT) | returns "def"      |
        | a TCP connection             | send(C.left, "abcdef") | recv(C.right, 3)           | returns "abc"       | recv(C.right, 3)            | returns "def"      |
        | a pipe                       | write(C.write, "abcdef") | read(C.read, 3)          | returns "abc"       | read(C.read, 3)             | returns "def"      |
