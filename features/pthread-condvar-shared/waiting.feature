@pthread-condvar-shared
Feature: A condition variable makes a process wait until another one tells it
  A process that finds the shared data not yet as it needs them waits on a
  condition variable. Waiting lets go of the mutex and sleeps in one step, and
  it ends with the mutex locked again, so the data can be looked at anew.

  Rule: Waiting releases the mutex and takes it back before it returns

    @PTSYNC-090 @posix
    Scenario: Others can lock the mutex while a process waits, and after a signal it returns as the holder
      Given a process-shared mutex M
      And a process-shared condition variable C
      And the processes waiter, teller and third
      And waiter has called pthread_mutex_lock(M)
      And waiter is blocked in pthread_cond_wait(C, M)
      When teller calls pthread_mutex_trylock(M)
      Then it returns 0
      When teller calls pthread_cond_signal(C)
      Then it returns 0
      And waiter stays blocked
      When teller calls pthread_mutex_unlock(M)
      Then waiter is released with 0
      When third calls pthread_mutex_trylock(M)
      Then it fails with EBUSY
      When waiter calls pthread_mutex_unlock(M)
      Then it returns 0

  Rule: Mutex and condition variables pace producers and consumers

    @PTSYNC-091 @posix
    Scenario: A consumer waits while the ring is empty and a producer while it is full
      Given a process-shared mutex M
      And a process-shared condition variable Room
      And a process-shared condition variable Stock
      And an anonymous shared mapping R
      And the processes producer and consumer
      When consumer calls consume(R, 8, 4, CONDITION, room=[Room], stock=[Stock], lock=[M])
      Then consumer is blocked
      When producer calls produce(R, 8, 14, CONDITION, room=[Room], stock=[Stock], lock=[M])
      Then consumer is released with 4 with disordered=0, last=3
      And producer is blocked
      When consumer calls consume(R, 8, 10, CONDITION, room=[Room], stock=[Stock], lock=[M])
      Then producer is released with 14
      And consumer is released with 10 with disordered=0, last=13

    @PTSYNC-091 @posix
    Scenario: Two producers and two consumers pass every item exactly once
      Given a process-shared mutex M
      And a process-shared condition variable Room
      And a process-shared condition variable Stock
      And an anonymous shared mapping R
      And an anonymous shared mapping Seen
      And the processes p1, p2, c1 and c2
      When p1 calls produce(R, 8, 2000, CONDITION, room=[Room], stock=[Stock], lock=[M], first=0)
      And p2 calls produce(R, 8, 2000, CONDITION, room=[Room], stock=[Stock], lock=[M], first=2000)
      And c1 and c2 call consume(R, 8, 2000, CONDITION, room=[Room], stock=[Stock], lock=[M], seen=Seen)
      Then p1 and p2 are released with 2000
      And c1 and c2 are released with 2000
      When c1 calls tally(Seen, 4000)
      Then it returns 4000 with missing=0, repeated=0

  Rule: With default attributes they serve the threads of one process

    @PTSYNC-092 @posix
    Scenario: Two threads hand a token to and fro
      Given the process worker
      And worker has called M = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And worker has called C = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And worker has called Turn = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And worker has called pthread_mutex_init(M, default=1)
      And worker has called pthread_cond_init(C, default=1)
      And worker has called pthread_create(ping)
      And worker has called pthread_create(pong)
      When worker/pong calls pass_turn(Turn, M, C, side=1, rounds=1000)
      Then worker/pong is blocked
      When worker/ping calls pass_turn(Turn, M, C, side=0, rounds=1000)
      Then worker/ping and worker/pong are released with 1000
      When worker calls load_int(Turn)
      Then it returns 2000
