@posix-semaphore
Feature: A POSIX semaphore belongs to nobody
  Whoever can reach a semaphore may wait for it and post it, in any order. The
  kernel does not remember who took a unit, so a process that dies takes it
  along.

  Rule: Any process may post

    @PXSEM-090 @posix
    Scenario: What one process took, a second one gives back, and a third one takes
      Given a POSIX unnamed semaphore S with
        | value | 1 |
      And the processes holder, poster and taker
      And holder has called sem_wait(S)
      And taker was refused sem_trywait(S) with EAGAIN
      When poster calls sem_post(S)
      Then it returns 0
      When taker calls sem_wait(S)
      Then it returns 0
      And S has
        | value | 0 |

    @PXSEM-090 @posix
    Scenario: A process may post more often than anybody waited
      Given a POSIX unnamed semaphore S with
        | value | 1 |
      And the process poster
      And poster has called sem_post(S) 3 times
      When poster calls sem_getvalue(S)
      Then it returns 4

  Rule: Wait and post let processes pass one after the other

    @PXSEM-110 @posix
    Scenario Outline: The second process that waits on <a semaphore> with one unit passes when the first one posts
      Given <a semaphore> S with
        | value | 1 |
      And the processes first and second
      When first calls sem_wait(S)
      Then it returns 0
      When second calls sem_wait(S)
      Then second is blocked
      When first calls sem_post(S)
      Then it returns 0
      And second is released with 0
      And S has
        | value | 0 |

      Examples:
        | a semaphore               |
        | a POSIX named semaphore   |
        | a POSIX unnamed semaphore |

  Rule: The death of a process gives nothing back

    @PXSEM-091 @posix
    Scenario Outline: The unit of <a semaphore> that a killed process had taken stays away until somebody posts
      Given <a semaphore> S with
        | value | 1 |
      And the processes holder, waiter and helper
      And holder has called sem_wait(S)
      When holder is killed by SIGKILL
      And waiter calls sem_trywait(S)
      Then it fails with EAGAIN
      When waiter calls sem_wait(S)
      Then waiter is blocked
      And S has
        | value | 0 |
      When helper calls sem_post(S)
      Then waiter is released with 0

      Examples:
        | a semaphore               |
        | a POSIX named semaphore   |
        | a POSIX unnamed semaphore |
