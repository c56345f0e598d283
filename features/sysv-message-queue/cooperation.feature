@sysv-message-queue
Feature: Processes take turns by passing System V messages
  A message can be a token: who has received it may go on, who wants it waits
  for it. One message in a queue makes a lock, two types of messages make a
  conversation in which each side waits for the other.

  Background:
    Given an anonymous shared mapping M
    And a System V message queue Q

  Rule: A queue that holds one message is a lock

    @SVMQ-132 @xsi
    Scenario: A second process waits for the token while it is out
      Given the processes holder and waiter
      And Q holds
        | text  |
        | token |
      And holder has called msgrcv(Q)
      And waiter is blocked in msgrcv(Q)
      When holder calls msgsnd(Q, "token")
      Then it returns 0
      And waiter is released with "token"
      And Q has
        | qnum | 0 |

    @SVMQ-132 @xsi
    Scenario: Processes that count only while they hold the token lose no count
      Given the processes first, second, third and fourth
      And Q holds
        | text  |
        | token |
      When first, second, third and fourth call add(M, rounds=500, SYSV_QUEUE, take=[Q])
      Then first, second, third and fourth are released with 500 with collisions=0
      When first calls load_int(M)
      Then it returns 2000
      And Q has
        | qnum | 1 |

  Rule: Two types of messages make writer and reader take turns

    @SVMQ-133 @xsi
    Scenario: The reader waits for the word that the data are ready, and the writer for the word that they were read
      Given the processes writer and reader
      And reader is blocked in msgrcv(Q, type=1)
      And writer has called store(M, "round one")
      When writer calls msgsnd(Q, "ready", type=1)
      Then reader is released with "ready"
      When writer calls msgrcv(Q, type=2)
      Then writer is blocked
      When reader calls load(M)
      Then it returns "round one"
      When reader calls msgsnd(Q, "ok", type=2)
      Then writer is released with "ok"

    @SVMQ-133 @xsi
    Scenario: Over many rounds the reader sees every buffer whole
      Given the processes writer and reader
      And reader is blocked in read_rounds(M, rounds=200, SYSV_QUEUE, take=[Q:1], give=[Q:2], size=4096)
      And Q holds
        | type | text |
        | 2    | ok   |
      When writer calls write_rounds(M, rounds=200, SYSV_QUEUE, take=[Q:2], give=[Q:1], size=4096)
      Then writer is released with 200
      And reader is released with 200 with torn=0, lost=0, repeated=0
      And Q has
        | qnum | 1 |
