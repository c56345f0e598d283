@fifo
Feature: Opening a FIFO waits for the other side
  A process that opens a FIFO for one direction sleeps in open until another
  one opens it for the other direction. With O_NONBLOCK a reader need not wait,
  and a writer without a reader is refused.

  Background:
    Given a FIFO F
    And the processes writer and reader

  Rule: Each side waits for the other

    @FIFO-020 @posix
    Scenario: A writer sleeps in open until a reader opens the FIFO
      Given writer is blocked in W = open("F", O_WRONLY)
      When reader calls R = open("F", O_RDONLY)
      Then it returns any
      And writer is released with any
      When writer calls write(W, "met")
      Then it returns 3
      When reader calls read(R)
      Then it returns "met"

    @FIFO-021 @posix
    Scenario: A reader sleeps in open until a writer opens the FIFO
      Given reader is blocked in R = open("F", O_RDONLY)
      When writer calls W = open("F", O_WRONLY)
      Then it returns any
      And reader is released with any
      When writer calls write(W, "met")
      Then it returns 3
      When reader calls read(R)
      Then it returns "met"

    @FIFO-021 @posix
    Scenario: A second reader does not end the wait of the first
      Given the process second
      And reader is blocked in open("F", O_RDONLY)
      When second calls open("F", O_RDONLY)
      Then second is blocked
      And reader stays blocked
      When writer calls open("F", O_WRONLY)
      Then it returns any
      And reader and second are released with any

  Rule: With O_NONBLOCK nobody waits

    @FIFO-022 @posix
    Scenario: A reader opens a FIFO without writer and reads end-of-file
      When reader calls R = open("F", O_RDONLY|O_NONBLOCK)
      Then it returns any
      When reader calls read(R)
      Then it returns 0
      When reader calls read(R)
      Then it returns 0

    @FIFO-023 @posix
    Scenario: A writer without a reader gets ENXIO, and no error once there is one
      When writer calls open("F", O_WRONLY|O_NONBLOCK)
      Then it fails with ENXIO
      Given reader has called R = open("F", O_RDONLY|O_NONBLOCK)
      When writer calls W = open("F", O_WRONLY|O_NONBLOCK)
      Then it returns any
      When writer calls write(W, "now")
      Then it returns 3
      When reader calls read(R)
      Then it returns "now"

  Rule: The mode of the FIFO decides who may open it

    @FIFO-016 @posix @needs-second-uid
    Scenario Outline: Of a FIFO of mode <mode> a stranger gets for reading <read> and for writing <write>
      Given a FIFO G with
        | mode | 0600 |
      And reader has called chmod("G", <mode>)
      And reader has called D = open("G", O_RDWR)
      And writer has called setgroups([])
      And writer has called setgid(SECOND_UID)
      And writer has called setuid(SECOND_UID)
      When writer calls open("G", O_RDONLY|O_NONBLOCK)
      Then it returns <read>
      When writer calls open("G", O_WRONLY|O_NONBLOCK)
      Then it returns <write>

      Examples:
        | mode | read   | write  |
        | 0600 | EACCES | EACCES |
        | 0604 | any    | EACCES |
        | 0602 | EACCES | any    |
        | 0606 | any    | any    |
        | 0660 | EACCES | EACCES |
