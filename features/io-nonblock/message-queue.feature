@io-nonblock
Feature: A POSIX message queue obeys the flags of its descriptor
  On Linux fcntl and the calls of the queue set and show the same O_NONBLOCK.

  Background:
    Given the process owner
    And owner has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=2, msgsize=64)

  Rule: fcntl and mq_setattr change the same flag

    @IOMX-014 @linux
    Scenario: What fcntl sets mq_getattr shows, and both ways of waiting turn into EAGAIN
      Given owner has called fcntl(Q, F_SETFL, O_NONBLOCK)
      When owner calls mq_getattr(Q)
      Then it returns 0 with flags=O_NONBLOCK
      When owner calls mq_receive(Q)
      Then it fails with EAGAIN
      Given owner has called mq_send(Q, "message") 2 times
      When owner calls mq_send(Q, "one too many")
      Then it fails with EAGAIN

    @IOMX-014 @linux
    Scenario: What mq_setattr sets and clears fcntl shows
      Given owner has called mq_setattr(Q, O_NONBLOCK)
      When owner calls fcntl(Q, F_GETFL)
      Then it returns any with flags=O_NONBLOCK, access=O_RDWR
      Given owner has called mq_setattr(Q, 0)
      When owner calls fcntl(Q, F_GETFL)
      Then it returns any with flags=0, access=O_RDWR
      When owner calls mq_receive(Q)
      Then owner is blocked

  Rule: It is duplicated and closed at exec like other descriptors

    @IOMX-014 @linux
    Scenario: A duplicate shares the flag and the messages
      Given owner has called D = dup(Q)
      And owner has called fcntl(D, F_SETFL, O_NONBLOCK)
      When owner calls mq_receive(Q)
      Then it fails with EAGAIN
      Given owner has called mq_send(D, "through the duplicate")
      When owner calls mq_receive(Q)
      Then it returns "through the duplicate"

    @IOMX-014 @linux
    Scenario: A new program has the duplicate and not the descriptor that mq_open marked
      Given owner has called D = dup(Q)
      When owner calls fcntl(Q, F_GETFD)
      Then it returns FD_CLOEXEC
      When owner runs a new program
      And owner calls mq_getattr(Q)
      Then it fails with EBADF
      When owner calls mq_getattr(D)
      Then it returns 0 with maxmsg=2
