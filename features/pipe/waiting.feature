@pipe
Feature: A pipe makes its readers and writers wait for each other
  A reader of an empty pipe sleeps until there is something to read, a writer
  into a full one until there is room. So the slower of the two sets the pace.
  With O_NONBLOCK both get EAGAIN instead.

  Background:
    Given a pipe P
    And the processes writer, reader and other

  Rule: A reader waits for data

    @PIPE-060 @posix
    Scenario: A reader of an empty pipe is released by a write, with its bytes
      Given reader is blocked in read(P.read, 99)
      When writer calls write(P.write, "at last")
      Then it returns 7
      And reader is released with "at last"

    @PIPE-063 @posix
    Scenario: A non-blocking reader gets EAGAIN before and after the data
      Given reader has called fcntl(P.read, F_SETFL, O_NONBLOCK)
      When reader calls read(P.read)
      Then it fails with EAGAIN
      Given writer has called write(P.write, "data")
      When reader calls read(P.read)
      Then it returns "data"
      When reader calls read(P.read)
      Then it fails with EAGAIN

  Rule: A writer waits for room

    @PIPE-062 @linux
    Scenario: A writer that has filled the pipe sleeps until the reader takes a page
      Given writer has called K = fcntl(P.write, F_GETPIPE_SZ)
      And writer has called G = getpagesize()
      When writer calls write(P.write, size=K)
      Then it returns K
      When writer calls write(P.write, "more")
      Then writer is blocked
      When reader calls read(P.read, size=G)
      Then it returns G
      And writer is released with 4

    @PIPE-062 @linux
    Scenario: A new pipe holds 16 pages and no byte more
      Given writer has called G = getpagesize()
      And writer has called write(P.write, size=G) 16 times
      When writer calls write(P.write, "x")
      Then writer is blocked
      When other calls ioctl(P.read, FIONREAD)
      Then it returns 0
      And writer stays blocked

    @PIPE-064 @posix
    Scenario: A non-blocking writer gets EAGAIN where a blocking one waits
      Given P is full
      And writer has called fcntl(P.write, F_SETFL, O_NONBLOCK)
      When writer calls write(P.write, "x")
      Then it fails with EAGAIN
      Given writer has called fcntl(P.write, F_SETFL, 0)
      When other calls write(P.write, "x")
      Then other is blocked
      When reader calls read(P.read, 65536)
      Then it returns 65536
      And other is released with 1

    @PIPE-065 @posix
    Scenario: A non-blocking write that is larger than the pipe is accepted in part
      Given writer has called fcntl(P.write, F_SETFL, O_NONBLOCK)
      And writer has called K = fcntl(P.write, F_GETPIPE_SZ)
      When writer calls write(P.write, size=K+4096)
      Then it returns K
      When reader calls ioctl(P.read, FIONREAD)
      Then it returns 0 with result=K

  Rule: Who waits can be killed

    @PIPE-069 @posix
    Scenario: Two writers that sleep in one write are ended by SIGKILL
      Given writer and other are blocked in write(P.write, pattern(1, 300000))
      When writer and other are killed by SIGKILL
      Then writer and other died of SIGKILL
