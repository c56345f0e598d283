@epoll
Feature: epoll remembers which descriptors a process waits for
  Descriptors are registered once, each with the events wanted and 64 bits of
  the program's own. epoll_wait returns those that are ready, with these bits.

  Background:
    Given a pipe P
    And a FIFO F
    And a UNIX stream socket pair S
    And the processes waiter and other
    And waiter and other have called R = open("F", O_RDWR)
    And waiter and other have called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=2, msgsize=64)
    And waiter has called L = epoll_create()

  Rule: A registered descriptor is reported with its data

    @IOMX-051 @linux
    Scenario Outline: A process that sleeps in epoll_wait is released by <act> with the data of <fd>
      Given waiter has called epoll_ctl(L, EPOLL_CTL_ADD, P.read, EPOLLIN, data=1)
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, R, EPOLLIN, data=2)
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, S.left, EPOLLIN, data=0x7fffffffffffffff)
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, Q, EPOLLIN, data=4)
      And waiter is blocked in epoll_wait(L)
      When other calls <act>
      Then it returns any
      And waiter is released with 1 with ready=[<data>:EPOLLIN]

      Examples:
        | act                    | fd     | data                |
        | write(P.write, "data") | P.read | 1                   |
        | write(R, "data")       | R      | 2                   |
        | send(S.right, "data")  | S.left | 9223372036854775807 |
        | mq_send(Q, "data")     | Q      | 4                   |

  Rule: MOD changes events and data, DEL ends the reports

    @IOMX-051 @linux
    Scenario: After MOD the new events are reported with the new data, after DEL nothing
      Given other has called write(S.right, "data")
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, S.left, EPOLLIN, data=11)
      When waiter calls epoll_wait(L, timeout=0ms)
      Then it returns 1 with ready=[11:EPOLLIN]
      Given waiter has called epoll_ctl(L, EPOLL_CTL_MOD, S.left, EPOLLOUT, data=22)
      When waiter calls epoll_wait(L, timeout=0ms)
      Then it returns 1 with ready=[22:EPOLLOUT]
      Given waiter has called epoll_ctl(L, EPOLL_CTL_DEL, S.left)
      When waiter calls epoll_wait(L, timeout=0ms)
      Then it returns 0

  Rule: Any combination of events is accepted

    @IOMX-051 @linux
    Scenario Outline: Registered for <events>, a socket with data and room reports <reported>
      Given other has called write(S.right, "data")
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, S.left, <events>, data=7)
      When waiter calls epoll_wait(L, timeout=0ms)
      Then it returns 1 with ready=[7:<reported>]

      Examples:
        | events                                        | reported             |
        | EPOLLIN                                       | EPOLLIN              |
        | EPOLLOUT                                      | EPOLLOUT             |
        | EPOLLIN\|EPOLLOUT                             | EPOLLIN\|EPOLLOUT    |
        | EPOLLIN\|EPOLLPRI\|EPOLLRDHUP\|EPOLLERR       | EPOLLIN              |
        | EPOLLRDNORM\|EPOLLWRNORM\|EPOLLET             | EPOLLRDNORM\|EPOLLWRNORM |
        | EPOLLOUT\|EPOLLONESHOT                        | EPOLLOUT             |

    @IOMX-051 @linux
    Scenario: A descriptor that is registered for nothing reports nothing
      Given other has called write(S.right, "data")
      And waiter has called epoll_ctl(L, EPOLL_CTL_ADD, S.left, 0, data=7)
      When waiter calls epoll_wait(L, timeout=0ms)
      Then it returns 0
