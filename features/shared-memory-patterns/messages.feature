@shared-memory-patterns
Feature: Messages tell when the data in shared memory are ready
  The memory carries the data, a queue or a pipe carries only the word that
  they are there: "ready" one way, "ok" the other. Whoever waits for a word
  sleeps.

  Rule: The reader sleeps until the data are ready

    @SHPAT-020 @posix
    Scenario: A reader blocked on a System V queue loads what was stored before the word came
      Given an anonymous shared mapping M
      And a System V message queue Q
      And the processes writer and reader
      And reader is blocked in read_rounds(M, rounds=200, SYSV_QUEUE, take=[Q:1], give=[Q:2])
      When writer calls msgsnd(Q, "ok", type=2)
      And writer calls write_rounds(M, rounds=200, SYSV_QUEUE, take=[Q:2], give=[Q:1])
      Then writer is released with 200
      And reader is released with 200 with torn=0, lost=0, repeated=0

    @SHPAT-020 @posix
    Scenario: A reader blocked on a POSIX queue loads what was stored before the word came
      Given an anonymous shared mapping M
      And a POSIX message queue Ready
      And a POSIX message queue Ok
      And the processes writer and reader
      And reader is blocked in read_rounds(M, rounds=200, POSIX_QUEUE, take=[Ready], give=[Ok])
      When writer calls mq_send(Ok, "ok")
      And writer calls write_rounds(M, rounds=200, POSIX_QUEUE, take=[Ok], give=[Ready])
      Then writer is released with 200
      And reader is released with 200 with torn=0, lost=0, repeated=0

    @SHPAT-020 @posix
    Scenario: A reader blocked on a pipe loads what was stored before the word came
      Given an anonymous shared mapping M
      And a pipe Ready
      And a pipe Ok
      And the processes writer and reader
      And reader is blocked in read(Ready.read, 5)
      And writer has called store(M, "round one")
      When writer calls write(Ready.write, "ready")
      Then reader is released with "ready"
      When writer calls read(Ok.read, 2)
      Then writer is blocked
      When reader calls load(M, size=9)
      Then it returns "round one"
      When reader calls write(Ok.write, "ok")
      Then writer is released with "ok"

  Rule: The writer leaves the data alone until they were read

    @SHPAT-021 @posix
    Scenario: Without an "ok" the writer sleeps and the data stay
      Given an anonymous shared mapping M
      And a System V message queue Q
      And the processes writer and reader
      And writer has called store(M, pattern(5, 4096))
      And writer has called msgsnd(Q, "ready", type=1)
      And reader has called msgrcv(Q, type=1)
      And writer is blocked in msgrcv(Q, type=2)
      When reader calls load(M, size=4096)
      Then it returns pattern(5, 4096)
      When reader calls load(M, size=4096)
      Then it returns pattern(5, 4096)
      And writer stays blocked
      When reader calls msgsnd(Q, "ok", type=2)
      Then writer is released with "ok"

    @SHPAT-022 @posix
    Scenario: A payload larger than any message is announced by a word of five bytes
      Given an anonymous shared mapping M with
        | size | 1MiB |
      And a System V message queue Q
      And the processes writer and reader
      And writer has called store(M, pattern(9, 1MiB))
      When writer calls msgsnd(Q, "ready")
      Then Q has
        | qnum   | 1 |
        | cbytes | 5 |
      When reader calls msgrcv(Q)
      Then it returns "ready"
      And Q has
        | qnum | 0 |
      When reader calls load(M, size=1MiB)
      Then it returns pattern(9, 1MiB)

  Rule: One token in a queue keeps all but one out of the memory

    @SHPAT-024 @posix
    Scenario: While one process is inside, the others sleep in msgrcv, and no count is lost
      Given an anonymous shared mapping M
      And a System V message queue Q
      And the processes first, second, third and fourth
      And first has called msgsnd(Q, "token")
      And first has called msgrcv(Q)
      And second, third and fourth are blocked in add(M, rounds=1000, SYSV_QUEUE, take=[Q])
      When first calls load_int(M)
      Then it returns 0
      When first calls msgsnd(Q, "token")
      Then second, third and fourth are released with 1000 with collisions=0
      When first calls load_int(M)
      Then it returns 3000

    @SHPAT-024 @posix
    Scenario: While one process is inside, the others sleep in mq_receive, and no count is lost
      Given an anonymous shared mapping M
      And a POSIX message queue Q
      And the processes first, second, third and fourth
      And first has called mq_send(Q, "token")
      And first has called mq_receive(Q)
      And second, third and fourth are blocked in add(M, rounds=1000, POSIX_QUEUE, take=[Q])
      When first calls mq_send(Q, "token")
      Then second, third and fourth are released with 1000 with collisions=0
      When first calls load_int(M)
      Then it returns 3000
