@posix-message-queue
Feature: Processes work together through POSIX message queues
  A message can be a token that only one process holds, a word that it is the
  other's turn, or a request to whoever serves. The processes know the queue;
  they need not know each other.

  Background:
    Given an anonymous shared mapping M
    And a POSIX message queue Q

  Rule: A queue that holds one message is a lock

    @PXMQ-233 @posix
    Scenario: A second process waits for the token while it is out
      Given the processes holder and waiter
      And Q holds
        | text  |
        | token |
      And holder has called mq_receive(Q)
      And waiter is blocked in mq_receive(Q)
      When holder calls mq_send(Q, "token")
      Then it returns 0
      And waiter is released with "token"
      And Q has
        | curmsgs | 0 |

    @PXMQ-233 @posix
    Scenario: Processes that count only while they hold the token lose no count
      Given the processes first, second, third and fourth
      And Q holds
        | text  |
        | token |
      When first, second, third and fourth call add(M, rounds=500, POSIX_QUEUE, take=[Q])
      Then first, second, third and fourth are released with 500 with collisions=0
      When first calls load_int(M)
      Then it returns 2000
      And Q has
        | curmsgs | 1 |

  Rule: Two queues make writer and reader take turns

    @PXMQ-234 @posix
    Scenario: The reader waits for the word that the data are ready, and the writer for the word that they were read
      Given a POSIX message queue Ready
      And a POSIX message queue Ok
      And the processes writer and reader
      And reader is blocked in mq_receive(Ready)
      And writer has called store(M, "round one")
      When writer calls mq_send(Ready, "ready")
      Then reader is released with "ready"
      When writer calls mq_receive(Ok)
      Then writer is blocked
      When reader calls load(M)
      Then it returns "round one"
      When reader calls mq_send(Ok, "ok")
      Then writer is released with "ok"

    @PXMQ-234 @posix
    Scenario: Over many rounds the reader sees every buffer whole
      Given a POSIX message queue Ready
      And a POSIX message queue Ok
      And the processes writer and reader
      And reader is blocked in read_rounds(M, rounds=200, POSIX_QUEUE, take=[Ready], give=[Ok], size=4096)
      And Ok holds
        | text |
        | ok   |
      When writer calls write_rounds(M, rounds=200, POSIX_QUEUE, take=[Ok], give=[Ready], size=4096)
      Then writer is released with 200
      And reader is released with 200 with torn=0, lost=0, repeated=0

  Rule: Any number of servers share the requests of any number of clients

    @PXMQ-236 @posix
    Scenario: Each of sixty requests from three clients is served by exactly one of two servers
      Given the processes one, two, three, server-a and server-b
      And server-a and server-b are blocked in receive_records(Q, seen=M, POSIX_QUEUE)
      When one calls send_records(Q, sender=1, first=0, count=20, POSIX_QUEUE)
      And two calls send_records(Q, sender=2, first=20, count=20, POSIX_QUEUE)
      And three calls send_records(Q, sender=3, first=40, count=20, POSIX_QUEUE)
      Then one, two and three are released with 20
      When one calls mq_send(Q, "")
      And one calls mq_send(Q, "")
      Then server-a and server-b are released with any with torn=0, disordered=0
      When one calls tally(M, items=60)
      Then it returns 60 with missing=0, repeated=0
