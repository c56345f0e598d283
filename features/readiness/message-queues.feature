@readiness
Feature: A POSIX message queue is ready for what mq_receive and mq_send could do
  On Linux a queue's descriptor is watched as any other: a message makes it
  readable, room makes it writable. How the descriptor was opened plays no
  part.

  Background:
    Given the process waiter
    And waiter has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=2, msgsize=16)
    And waiter has called R = mq_open("/Q", O_RDONLY)
    And waiter has called W = mq_open("/Q", O_WRONLY)

  Rule: Readiness follows the number of messages

    @IOMX-045 @linux
    Scenario: An empty queue has room, a full one has messages, and one between has both
      When waiter calls poll([Q:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[Q:POLLOUT]
      Given waiter has called mq_send(Q, "first")
      When waiter calls poll([Q:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[Q:POLLIN|POLLOUT]
      Given waiter has called mq_send(Q, "second")
      When waiter calls poll([Q:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[Q:POLLIN]

    @IOMX-045 @linux
    Scenario: A descriptor for sending only is told of messages, and one for receiving only of room
      When waiter calls poll([R:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[R:POLLOUT]
      Given waiter has called mq_send(W, "first")
      And waiter has called mq_send(W, "second")
      When waiter calls poll([W:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[W:POLLIN]

  Rule: A message releases who waits for one

    @IOMX-045 @linux
    Scenario Outline: A process that waits in <call> is released by mq_send
      When waiter forks other
      Given waiter is blocked in <call>
      When other calls mq_send(Q, "hello")
      Then it returns 0
      And waiter is released with <outcome>
      When waiter calls mq_receive(Q)
      Then it returns "hello"

      Examples:
        | call             | outcome                 |
        | poll([Q:POLLIN]) | 1 with ready=[Q:POLLIN] |
        | select(read=[Q]) | 1 with read=[Q]         |

    @IOMX-045 @linux
    Scenario: A process that waits in epoll_wait is released by mq_send
      Given waiter has called L = epoll_create()
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, Q, EPOLLIN, data=5)
      When waiter forks other
      Given waiter is blocked in epoll_wait(L)
      When other calls mq_send(Q, "hello")
      Then it returns 0
      And waiter is released with 1 with ready=[5:EPOLLIN]

  Rule: A receiver releases who waits for room

    @IOMX-045 @linux
    Scenario Outline: A process that waits in <call> at a full queue is released by mq_receive
      Given waiter has called mq_send(Q, "first")
      And waiter has called mq_send(Q, "second")
      When waiter forks other
      Given waiter is blocked in <call>
      When other calls mq_receive(Q)
      Then it returns "first"
      And waiter is released with <outcome>

      Examples:
        | call              | outcome                  |
        | poll([Q:POLLOUT]) | 1 with ready=[Q:POLLOUT] |
        | select(write=[Q]) | 1 with write=[Q]         |

    @IOMX-045 @linux
    Scenario: A process that waits in epoll_wait at a full queue is released by mq_receive
      Given waiter has called mq_send(Q, "first")
      And waiter has called mq_send(Q, "second")
      And waiter has called L = epoll_create()
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, Q, EPOLLOUT, data=5)
      When waiter forks other
      Given waiter is blocked in epoll_wait(L)
      When other calls mq_receive(Q)
      Then it returns "first"
      And waiter is released with 1 with ready=[5:EPOLLOUT]
