@posix-message-queue
Feature: A POSIX message queue carries whole messages
  A message is a number of bytes and a priority. The kernel copies it in and
  copies it out, and whoever receives gets one message, whole.

  Background:
    Given a POSIX message queue Q
    And the processes sender and receiver

  Rule: What one process sends another receives whole, once

    @PXMQ-060 @posix
    Scenario Outline: A message of <size> bytes sent with <send> arrives through <receive> with its length, priority and bytes
      When sender calls <send>(Q, pattern(7, <size>), priority=<priority>)
      Then it returns 0
      When receiver calls <receive>(Q)
      Then it returns pattern(7, <size>) with priority=<priority>
      And Q has
        | curmsgs | 0 |

      Examples:
        | send         | receive         | size | priority |
        | mq_send      | mq_receive      | 0    | 0        |
        | mq_send      | mq_receive      | 1    | 1        |
        | mq_send      | mq_receive      | 64   | 32767    |
        | mq_timedsend | mq_timedreceive | 0    | 5        |
        | mq_timedsend | mq_timedreceive | 1    | 0        |
        | mq_timedsend | mq_timedreceive | 64   | 9        |

    @PXMQ-060 @posix
    Scenario Outline: A receiver that does not ask for the priority gets the message all the same through <receive>
      Given sender has called mq_send(Q, "no priority wanted", priority=3)
      When receiver calls <receive>(Q, priority_at=NULL)
      Then it returns "no priority wanted"
      And Q has
        | curmsgs | 0 |

      Examples:
        | receive         |
        | mq_receive      |
        | mq_timedreceive |

    @PXMQ-068 @posix
    Scenario: The queue keeps a copy that later changes of the sender's buffer do not reach
      Given sender has called M = mmap(4096, flags=MAP_PRIVATE|MAP_ANONYMOUS)
      And sender has called store(M, "original")
      And sender has called mq_send(Q, from=M, size=8)
      And sender has called store(M, "changed!")
      When receiver calls mq_receive(Q)
      Then it returns "original"

  Rule: A receive takes exactly one whole message

    @PXMQ-067 @posix
    Scenario: A buffer with room for all messages gets the first only
      Given Q holds
        | text |
        | a    |
        | bb   |
        | ccc  |
      When receiver calls mq_receive(Q, size=8192)
      Then it returns "a"
      And Q has
        | curmsgs | 2 |
      When receiver calls mq_receive(Q, size=8192)
      Then it returns "bb"
      And Q has
        | curmsgs | 1 |

    @PXMQ-066 @posix
    Scenario Outline: <receive> with a buffer shorter than the queue's longest message fails with EMSGSIZE, though a short message waits
      Given Q holds
        | text  |
        | short |
      When receiver calls <receive>(Q, size=63)
      Then it fails with EMSGSIZE
      And Q has
        | curmsgs | 1 |
      When receiver calls <receive>(Q, size=64)
      Then it returns "short"

      Examples:
        | receive         |
        | mq_receive      |
        | mq_timedreceive |
