@fifo
Feature: The name of a FIFO outlives its data
  The name stays in the file system until somebody removes it. The data live
  in the kernel only as long as some process holds the FIFO open.

  Background:
    Given the processes maker, writer, reader and holder
    And maker has called mkfifo("F", 0600)

  Rule: Data end with the last process that has the FIFO open

    @FIFO-045 @posix
    Scenario: What the last process left behind is lost
      Given writer has called W = open("F", O_RDWR)
      And writer has called write(W, "unread")
      When writer calls close(W)
      And reader calls R = open("F", O_RDONLY|O_NONBLOCK)
      Then it returns any
      When reader calls read(R)
      Then it returns 0

    @FIFO-045 @posix
    Scenario: What was left while a process holds the FIFO open is kept
      Given holder has called open("F", O_RDONLY|O_NONBLOCK)
      And writer has called W = open("F", O_WRONLY)
      And writer has called write(W, "unread")
      When writer exits
      And reader calls R = open("F", O_RDONLY|O_NONBLOCK)
      Then it returns any
      When reader calls read(R)
      Then it returns "unread"

  Rule: The name stays until it is removed

    @FIFO-046 @posix
    Scenario: Others use and remove the FIFO of a process that is gone
      When maker exits
      And reader calls R = open("F", O_RDONLY|O_NONBLOCK)
      Then it returns any
      Given writer has called W = open("F", O_WRONLY)
      And writer has called write(W, "used")
      When reader calls read(R)
      Then it returns "used"
      When reader calls unlink("F")
      Then it returns 0
      When holder calls open("F", O_RDONLY|O_NONBLOCK)
      Then it fails with ENOENT

    @FIFO-047 @posix
    Scenario: A FIFO without a name goes on for those who have it open
      Given reader has called R = open("F", O_RDONLY|O_NONBLOCK)
      And writer has called W = open("F", O_WRONLY)
      When maker calls unlink("F")
      Then it returns 0
      When reader calls fstat(R)
      Then it returns 0 with type=FIFO, nlink=0
      When writer calls write(W, "nameless")
      Then it returns 8
      When reader calls read(R)
      Then it returns "nameless"

    @FIFO-047 @posix
    Scenario: A new FIFO of the same name is another one
      Given reader has called R = open("F", O_RDONLY|O_NONBLOCK)
      And writer has called W = open("F", O_WRONLY|O_NONBLOCK)
      And maker has called unlink("F")
      And maker has called mkfifo("F", 0600)
      When writer calls open("F", O_WRONLY|O_NONBLOCK)
      Then it fails with ENXIO
      When writer calls write(W, "old")
      Then it returns 3
      When reader calls read(R)
      Then it returns "old"
