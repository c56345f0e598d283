@readiness
Feature: A POSIX message queue shows messages and room
  On Linux the descriptor of a queue can be waited for: messages make it
  readable, room makes it writable. The direction in which it was opened is
  not looked at.

  Background:
    Given the processes waiter and other
    And waiter and other have called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=2, msgsize=64)

  Rule: Empty, between and full are three states

    @IOMX-045 @linux
    Scenario Outline: A descriptor for <use> reports room, then both, then messages
      Given waiter has called D = mq_open("/Q", <flags>)
      When waiter calls poll([D:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[D:POLLOUT]
      Given other has called mq_send(Q, "one")
      When waiter calls poll([D:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[D:POLLIN|POLLOUT]
      Given other has called mq_send(Q, "two")
      When waiter calls poll([D:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[D:POLLIN]

      Examples:
        | use       | flags    |
        | both      | O_RDWR   |
        | sending   | O_WRONLY |
        | receiving | O_RDONLY |

  Rule: A message or a receive releases who waits

    @IOMX-045 @linux
    Scenario Outline: A process that sleeps in <call> is released by a message
      Given waiter is blocked in <call>
      When other calls mq_send(Q, "wake up")
      Then it returns 0
      And waiter is released with <outcome>

      Examples:
        | call             | outcome                 |
        | poll([Q:POLLIN]) | 1 with ready=[Q:POLLIN] |
        | select(read=[Q]) | 1 with read=[Q]         |

    @IOMX-045 @linux
    Scenario Outline: A process that sleeps in <call> on a full queue is released by a receive
      Given other has called mq_send(Q, "filler") 2 times
      And waiter is blocked in <call>
      When other calls mq_receive(Q)
      Then it returns "filler"
      And waiter is released with <outcome>

      Examples:
        | call              | outcome                  |
        | poll([Q:POLLOUT]) | 1 with ready=[Q:POLLOUT] |
        | select(write=[Q]) | 1 with write=[Q]         |

    @IOMX-045 @linux
    Scenario: epoll releases a process for a message, and another for the room that its receipt makes
      Given waiter has called L = epoll_create()
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, Q, EPOLLIN, data=1)
      And waiter is blocked in epoll_wait(L)
      When other calls mq_send(Q, "wake up")
      Then it returns 0
      And waiter is released with 1 with ready=[1:EPOLLIN]
      Given other has called mq_send(Q, "filler")
      And waiter has called epoll_ctl(L, EPOLL_CTL_MOD, Q, EPOLLOUT, data=2)
      And waiter is blocked in epoll_wait(L)
      When other calls mq_receive(Q)
      Then it returns "wake up"
      And waiter is released with 1 with ready=[2:EPOLLOUT]
