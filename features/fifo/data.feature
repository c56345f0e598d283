@fifo
Feature: A FIFO connects processes that inherited nothing from each other
  Whoever may open the name takes part in the same stream of bytes. Once it is
  open a FIFO is a pipe: it makes readers and writers wait, or answers EAGAIN.

  Background:
    Given a FIFO F
    And the processes reader, writer and other

  Rule: The bytes arrive in order, also more than the FIFO can hold

    @FIFO-040 @posix
    Scenario: A mebibyte goes through in the order in which it was written
      Given reader has called R = open("F", O_RDONLY|O_NONBLOCK)
      And writer has called W = open("F", O_WRONLY)
      And reader has called fcntl(R, F_SETFL, 0)
      And writer is blocked in write(W, pattern(3, 1MiB))
      When reader calls read_fully(R, 1MiB)
      Then reader is released with pattern(3, 1048576)
      And writer is released with 1048576

  Rule: O_NONBLOCK tells an empty FIFO from one without writers

    @FIFO-041 @posix
    Scenario: A reader gets 0 before and after the life of a writer, and EAGAIN between
      Given reader has called R = open("F", O_RDONLY|O_NONBLOCK)
      When reader calls read(R)
      Then it returns 0
      Given writer has called W = open("F", O_WRONLY)
      When reader calls read(R)
      Then it fails with EAGAIN
      When writer exits
      And reader calls read(R)
      Then it returns 0

    @FIFO-053 @posix
    Scenario: Without the flag the reader waits, and with it again it gets EAGAIN
      Given reader has called R = open("F", O_RDWR|O_NONBLOCK)
      When reader calls read(R)
      Then it fails with EAGAIN
      Given reader has called fcntl(R, F_SETFL, 0)
      When reader calls read(R)
      Then reader is blocked
      Given other has called W = open("F", O_WRONLY)
      When other calls write(W, "go on")
      Then it returns 5
      And reader is released with "go on"
      Given reader has called fcntl(R, F_SETFL, O_NONBLOCK)
      When reader calls read(R)
      Then it fails with EAGAIN

  Rule: A server serves many clients through one name, and each answers through its own

    @FIFO-050 @posix
    Scenario: Each of three clients that wait at once gets the answer to its own request
      Given a FIFO A
      And a FIFO B
      And a FIFO C
      And the processes server, anna, bert and carla
      And server has called S = open("F", O_RDWR)
      And anna, bert and carla have called W = open("F", O_WRONLY)
      And anna has called R = open("A", O_RDWR)
      And bert has called R = open("B", O_RDWR)
      And carla has called R = open("C", O_RDWR)
      And carla has called write(W, "C3")
      And anna has called write(W, "A1")
      And bert has called write(W, "B2")
      And anna, bert and carla are blocked in read(R)
      When server calls read_fully(S, 6)
      Then it returns "C3A1B2"
      Given server has called D = open("C", O_WRONLY)
      When server calls write(D, "three")
      Then carla is released with "three"
      And anna and bert stay blocked
      Given server has called D = open("A", O_WRONLY)
      When server calls write(D, "one")
      Then anna is released with "one"
      And bert stays blocked
      Given server has called D = open("B", O_WRONLY)
      When server calls write(D, "two")
      Then bert is released with "two"
