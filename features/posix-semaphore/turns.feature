@posix-semaphore
Feature: POSIX semaphores decide whose turn it is
  Semaphores also carry news: a post tells another process that there is
  something to read, or room to write. Two of them make two processes take
  turns, and counts above one pace a buffer with several slots.

  Rule: Two semaphores make producer and consumer alternate

    @PXSEM-112 @posix
    Scenario Outline: Through one slot between two of <a semaphore> every item arrives once and in order
      Given <a semaphore> Put with
        | value | 1 |
      And <a semaphore> Get with
        | value | 0 |
      And an anonymous shared mapping M
      And the processes producer and consumer
      When producer calls write_rounds(M, 1000, POSIX_SEMAPHORE, take=[Put], give=[Get])
      And consumer calls read_rounds(M, 1000, POSIX_SEMAPHORE, take=[Get], give=[Put])
      Then producer is released with 1000
      And consumer is released with 1000 with torn=0, lost=0, repeated=0, last=1000

      Examples:
        | a semaphore               |
        | a POSIX named semaphore   |
        | a POSIX unnamed semaphore |

    @PXSEM-113 @posix
    Scenario: A consumer that comes first waits for an item, and a producer that is one ahead waits for the slot
      Given a POSIX unnamed semaphore Put with
        | value | 1 |
      And a POSIX unnamed semaphore Get
      And the processes producer and consumer
      And consumer is blocked in sem_wait(Get)
      And producer has called sem_wait(Put)
      When producer calls sem_post(Get)
      Then consumer is released with 0
      When producer calls sem_wait(Put)
      Then producer is blocked
      And Put has
        | value | 0 |
      And Get has
        | value | 0 |
      When consumer calls sem_post(Put)
      Then producer is released with 0

    @PXSEM-117 @posix
    Scenario: A process that waits for an acknowledgement goes on only when the other has read
      Given a POSIX unnamed semaphore Ready
      And a POSIX unnamed semaphore Ok
      And an anonymous shared mapping M
      And the processes p1 and p2
      And p2 is blocked in sem_wait(Ready)
      And p1 has called store(M, "round 1")
      When p1 calls sem_post(Ready)
      Then p2 is released with 0
      When p1 calls sem_wait(Ok)
      Then p1 is blocked
      When p2 calls load(M)
      Then it returns "round 1"
      When p2 calls sem_post(Ok)
      Then p1 is released with 0

    @PXSEM-117 @posix
    Scenario: In a thousand rounds of ready and acknowledge the second process always reads the value of the round
      Given a POSIX unnamed semaphore Ready
      And a POSIX unnamed semaphore Ok with
        | value | 1 |
      And an anonymous shared mapping M
      And the processes p1 and p2
      When p1 calls write_rounds(M, 1000, POSIX_SEMAPHORE, take=[Ok], give=[Ready], size=8)
      And p2 calls read_rounds(M, 1000, POSIX_SEMAPHORE, take=[Ready], give=[Ok], size=8)
      Then p1 is released with 1000
      And p2 is released with 1000 with lost=0, repeated=0, last=1000

  Rule: A buffer of several slots is paced by a count of items and a count of free slots

    @PXSEM-114 @posix
    Scenario: A producer runs as many items ahead as there are slots and then waits
      Given a POSIX unnamed semaphore Free with
        | value | 4 |
      And a POSIX unnamed semaphore Items
      And an anonymous shared mapping M
      And the processes producer and consumer
      When producer calls produce(M, 4, 6, POSIX_SEMAPHORE, room=[Free], stock=[Items])
      Then producer is blocked
      And Free has
        | value | 0 |
      And Items has
        | value | 4 |
      When consumer calls consume(M, 4, 2, POSIX_SEMAPHORE, room=[Free], stock=[Items])
      Then it returns 2 with disordered=0, last=1
      And producer is released with 6

    @PXSEM-114 @posix
    Scenario: Three producers and three consumers pass every item exactly once
      Given a POSIX unnamed semaphore Free with
        | value | 4 |
      And a POSIX unnamed semaphore Items
      And a POSIX unnamed semaphore Lock with
        | value | 1 |
      And an anonymous shared mapping M
      And an anonymous shared mapping Seen
      And the processes p1, p2, p3, c1, c2 and c3
      When p1 calls produce(M, 4, 1000, POSIX_SEMAPHORE, room=[Free], stock=[Items], lock=[Lock], first=0)
      And p2 calls produce(M, 4, 1000, POSIX_SEMAPHORE, room=[Free], stock=[Items], lock=[Lock], first=1000)
      And p3 calls produce(M, 4, 1000, POSIX_SEMAPHORE, room=[Free], stock=[Items], lock=[Lock], first=2000)
      And c1, c2 and c3 call consume(M, 4, 1000, POSIX_SEMAPHORE, room=[Free], stock=[Items], lock=[Lock], seen=Seen)
      Then p1, p2 and p3 are released with 1000
      And c1, c2 and c3 are released with 1000
      When c1 calls tally(Seen, 3000)
      Then it returns 3000 with missing=0, repeated=0
