@eventfd
Feature: An eventfd is readable exactly when its counter is not zero
  poll, select and epoll wait for an eventfd as for any other descriptor.

  Background:
    Given an eventfd E
    And the processes waiter and writer

  Rule: At zero there is nothing to read, and there is room for a write

    @EVFD-014 @linux
    Scenario Outline: <call> reports the descriptor after a write and not after the read that follows
      When waiter calls <call>
      Then it returns <idle>
      Given writer has called eventfd_write(E, 3)
      When waiter calls <call>
      Then it returns <ready>
      Given writer has called Count = eventfd_read(E)
      When waiter calls <call>
      Then it returns <idle>

      Examples:
        | call                               | idle              | ready                          |
        | poll([E:POLLIN], timeout=0ms)      | 0 with ready=[]   | 1 with ready=[E:POLLIN]        |
        | poll([E:POLLIN\|POLLOUT], timeout=0ms) | 1 with ready=[E:POLLOUT] | 1 with ready=[E:POLLIN\|POLLOUT] |
        | select(read=[E], timeout=0ms)      | 0 with read=[]    | 1 with read=[E]                |

    @EVFD-014 @linux
    Scenario: epoll reports the descriptor after a write and not after the read that follows
      Given waiter has called L = epoll_create()
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, E, EPOLLIN, data=42)
      When waiter calls epoll_wait(L, timeout=0ms)
      Then it returns 0
      Given writer has called eventfd_write(E, 3)
      When waiter calls epoll_wait(L, timeout=0ms)
      Then it returns 1 with ready=[42:EPOLLIN]
      Given writer has called Count = eventfd_read(E)
      When waiter calls epoll_wait(L, timeout=0ms)
      Then it returns 0

  Rule: A write releases who waits for the descriptor

    @EVFD-014 @linux
    Scenario Outline: A process that sleeps in <call> is released by a write
      Given waiter is blocked in <call>
      When writer calls eventfd_write(E, 1)
      Then it returns 0
      And waiter is released with <outcome>

      Examples:
        | call             | outcome                 |
        | poll([E:POLLIN]) | 1 with ready=[E:POLLIN] |
        | select(read=[E]) | 1 with read=[E]         |

    @EVFD-014 @linux
    Scenario: A process that sleeps in epoll_wait is released by a write
      Given waiter has called L = epoll_create()
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, E, EPOLLIN, data=42)
      And waiter is blocked in epoll_wait(L)
      When writer calls eventfd_write(E, 1)
      Then it returns 0
      And waiter is released with 1 with ready=[42:EPOLLIN]
