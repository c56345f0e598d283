@posix-message-queue
Feature: On Linux a POSIX message queue is a file descriptor
  What mq_open returns is a descriptor like any other: it can be looked at,
  duplicated, closed, and waited for together with pipes and sockets. The
  standard leaves this open.

  Background:
    Given the processes owner and other
    And owner has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=2, msgsize=64)
    And other has called P = mq_open("/Q", O_WRONLY)

  Rule: File calls work on it

    @PXMQ-054 @linux
    Scenario: fstat shows a regular file of 80 bytes
      When owner calls fstat(Q)
      Then it returns 0 with type="file", size=80

    @PXMQ-054 @linux
    Scenario Outline: A duplicate made by <call> sends to the same queue
      Given owner has called D = <call>
      When owner calls mq_send(D, "through the duplicate")
      Then it returns 0
      When owner calls mq_receive(Q)
      Then it returns "through the duplicate"
      And D differs from Q

      Examples:
        | call                   |
        | dup(Q)                 |
        | fcntl(Q, F_DUPFD, 100) |

    @PXMQ-054 @linux
    Scenario: close ends the descriptor as mq_close does
      When owner calls close(Q)
      Then it returns 0
      When owner calls mq_getattr(Q)
      Then it fails with EBADF

    @PXMQ-054 @linux @needs-proc @needs-ipcns
    Scenario: The link in /proc names the queue
      When owner calls descriptor_link(Q)
      Then it returns "/Q"

  Rule: Messages make it readable and room makes it writable

    @PXMQ-170 @linux
    Scenario Outline: poll on a descriptor for <use> shows an empty queue writable, a full one readable, one between as both
      Given owner has called D = mq_open("/Q", <flags>)
      When owner calls poll([D:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[D:POLLOUT]
      Given other has called mq_send(P, "message 1")
      When owner calls poll([D:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[D:POLLIN|POLLOUT]
      Given other has called mq_send(P, "message 2")
      When owner calls poll([D:POLLIN|POLLOUT], timeout=0ms)
      Then it returns 1 with ready=[D:POLLIN]

      Examples:
        | use     | flags    |
        | both    | O_RDWR   |
        | sending | O_WRONLY |

    @PXMQ-170 @linux
    Scenario Outline: select on a descriptor for <use> shows an empty queue writable, a full one readable, one between as both
      Given owner has called D = mq_open("/Q", <flags>)
      When owner calls select(read=[D], write=[D], timeout=0ms)
      Then it returns 1 with read=[], write=[D]
      Given other has called mq_send(P, "message 1")
      When owner calls select(read=[D], write=[D], timeout=0ms)
      Then it returns 2 with read=[D], write=[D]
      Given other has called mq_send(P, "message 2")
      When owner calls select(read=[D], write=[D], timeout=0ms)
      Then it returns 1 with read=[D], write=[]

      Examples:
        | use     | flags    |
        | both    | O_RDWR   |
        | sending | O_WRONLY |

    @PXMQ-170 @linux
    Scenario Outline: epoll on a descriptor for <use> shows an empty queue writable, a full one readable, one between as both
      Given owner has called D = mq_open("/Q", <flags>)
      And owner has called E = epoll_create()
      And owner has called epoll_ctl(E, EPOLL_CTL_ADD, D, EPOLLIN|EPOLLOUT)
      When owner calls epoll_wait(E, timeout=0ms)
      Then it returns 1 with ready=[D:EPOLLOUT]
      Given other has called mq_send(P, "message 1")
      When owner calls epoll_wait(E, timeout=0ms)
      Then it returns 1 with ready=[D:EPOLLIN|EPOLLOUT]
      Given other has called mq_send(P, "message 2")
      When owner calls epoll_wait(E, timeout=0ms)
      Then it returns 1 with ready=[D:EPOLLIN]

      Examples:
        | use     | flags    |
        | both    | O_RDWR   |
        | sending | O_WRONLY |
