@posix-message-queue
Feature: A descriptor of a POSIX message queue allows what it was opened for
  mq_open takes an access mode, as open does: receiving, sending or both. The
  kernel holds each descriptor to it, whoever has it.

  Rule: O_RDONLY is for receiving

    @PXMQ-023 @posix
    Scenario Outline: A descriptor that the <who> opened with O_RDONLY receives, and sending fails with EBADF
      Given the processes creator and other
      And creator has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=3, msgsize=64)
      And creator has called mq_send(Q, "hello")
      And <process> has called R = mq_open("/Q", O_RDONLY)
      When <process> calls mq_send(R, "refused")
      Then it fails with EBADF
      When <process> calls mq_receive(R)
      Then it returns "hello"
      When creator calls mq_getattr(Q)
      Then it returns 0 with curmsgs=0

      Examples:
        | who           | process |
        | creator       | creator |
        | other process | other   |

    @PXMQ-023 @posix
    Scenario: Several descriptors for receiving in several processes share the messages of one queue
      Given the processes creator, first and second
      And creator has called Q = mq_open("/Q", O_WRONLY|O_CREAT, maxmsg=3, msgsize=64)
      And first has called A = mq_open("/Q", O_RDONLY)
      And first has called B = mq_open("/Q", O_RDONLY)
      And second has called C = mq_open("/Q", O_RDONLY)
      And creator has called mq_send(Q, "one")
      And creator has called mq_send(Q, "two")
      And creator has called mq_send(Q, "three")
      When first calls mq_receive(A)
      Then it returns "one"
      When second calls mq_receive(C)
      Then it returns "two"
      When first calls mq_receive(B)
      Then it returns "three"

  Rule: O_WRONLY is for sending

    @PXMQ-024 @posix
    Scenario Outline: A descriptor that the <who> opened with O_WRONLY sends, and receiving fails with EBADF
      Given the processes creator and other
      And creator has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=3, msgsize=64)
      And <process> has called W = mq_open("/Q", O_WRONLY)
      When <process> calls mq_send(W, "hello")
      Then it returns 0
      When <process> calls mq_receive(W)
      Then it fails with EBADF
      When creator calls mq_receive(Q)
      Then it returns "hello"

      Examples:
        | who           | process |
        | creator       | creator |
        | other process | other   |

    @PXMQ-024 @posix
    Scenario: Several descriptors for sending in several processes fill one queue
      Given the processes creator, first and second
      And creator has called Q = mq_open("/Q", O_RDONLY|O_CREAT, maxmsg=3, msgsize=64)
      And first has called A = mq_open("/Q", O_WRONLY)
      And first has called B = mq_open("/Q", O_WRONLY)
      And second has called C = mq_open("/Q", O_WRONLY)
      And first has called mq_send(A, "one")
      And second has called mq_send(C, "two")
      And first has called mq_send(B, "three")
      When creator calls mq_receive(Q)
      Then it returns "one"
      When creator calls mq_receive(Q)
      Then it returns "two"
      When creator calls mq_receive(Q)
      Then it returns "three"

  Rule: O_RDWR is for both

    @PXMQ-025 @posix
    Scenario Outline: A descriptor that the <who> opened with O_RDWR sends and receives
      Given the processes creator and other
      And creator has called Q = mq_open("/Q", O_RDONLY|O_CREAT, maxmsg=3, msgsize=64)
      And <process> has called B = mq_open("/Q", O_RDWR)
      When <process> calls mq_send(B, "hello")
      Then it returns 0
      When <process> calls mq_receive(B)
      Then it returns "hello"

      Examples:
        | who           | process |
        | creator       | creator |
        | other process | other   |
