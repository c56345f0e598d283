@shared-memory-patterns
Feature: A ring in shared memory carries items from a producer to a consumer
  A few slots, a counter of what was put in and a counter of what was taken
  out: each side writes its own counter and reads the other's. No system call
  moves the data, and neither side can overtake the other.

  Rule: Every item arrives once, in order and unchanged

    @SHPAT-010 @posix
    Scenario Outline: A ring in <memory> carries many more items than it has slots
      Given a <memory> M
      And the processes producer and consumer
      When producer calls produce(M, slots=8, items=10000)
      And consumer calls consume(M, slots=8, items=10000)
      Then producer is released with 10000
      And consumer is released with 10000 with disordered=0, last=9999, sum=49995000

      Examples:
        | memory                   |
        | mapped System V segment  |
        | mapped POSIX object      |
        | mapped file              |
        | anonymous shared mapping |
        | mapped memfd             |

  Rule: Neither side overtakes the other

    @SHPAT-011 @posix
    Scenario: A producer without consumer fills the slots and takes no further one
      Given a mapped memfd M
      And the processes producer, consumer and witness
      When producer calls produce(M, slots=8, items=20)
      Then producer is blocked
      When witness calls load_int(M, size=4)
      Then it returns 8
      When witness calls load_int(M+64, size=4)
      Then it returns 0
      And producer stays blocked
      When consumer calls consume(M, slots=8, items=20)
      Then producer is released with 20
      And consumer is released with 20 with disordered=0, last=19, sum=190

    @SHPAT-012 @posix
    Scenario: A consumer takes what is there and nothing that is not there yet
      Given a mapped memfd M
      And the processes producer, consumer and witness
      And producer has called Made = produce(M, slots=8, items=5)
      When consumer calls consume(M, slots=8, items=8)
      Then consumer is blocked
      When witness calls load_int(M+64, size=4)
      Then it returns 5
      And consumer stays blocked
      When producer calls produce(M, slots=8, items=3, first=5)
      Then it returns 3
      And consumer is released with 8 with disordered=0, last=7, sum=28
