@pipe
Feature: A pipe carries a stream of bytes
  The kernel keeps what was written in the order in which it came, and forgets
  how it was cut. A reader takes as much as is there up to what it asked for;
  what it took is gone. Whoever wants messages has to frame them.

  Background:
    Given the process parent
    And parent has called P = pipe()
    When parent forks writer, reader and other

  Rule: The stream knows no boundaries of messages

    @PIPE-020 @posix
    Scenario: Two writes are returned by one read
      Given writer has called write(P.write, "ab")
      And writer has called write(P.write, "cde")
      When reader calls read(P.read, 99)
      Then it returns "abcde"

    @PIPE-020 @posix
    Scenario: One write is returned by two reads
      Given writer has called write(P.write, "abcdef")
      When reader calls read(P.read, 2)
      Then it returns "ab"
      When reader calls read(P.read, 4)
      Then it returns "cdef"

  Rule: A read returns what is there

    @PIPE-021 @posix
    Scenario: A reader that asks for 100 bytes gets 3 although more may come
      Given writer has called write(P.write, "abc")
      When reader calls read(P.read, 100)
      Then it returns "abc"
      When reader calls read(P.read, 100)
      Then reader is blocked

  Rule: What one process read no other can read

    @PIPE-023 @posix
    Scenario: The next reader gets the next byte, and the one after it nothing
      Given parent has called write(P.write, "AB")
      And parent has called fcntl(P.read, F_SETFL, O_NONBLOCK)
      When reader calls read(P.read, 1)
      Then it returns "A"
      When other calls read(P.read, 1)
      Then it returns "B"
      When writer calls read(P.read, 1)
      Then it fails with EAGAIN

  Rule: A write takes a copy

    @PIPE-024 @posix
    Scenario: What the writer changes in its memory afterwards does not reach the reader
      Given writer has called M = mmap(4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS)
      And writer has called store(M, "original")
      When writer calls write(P.write, from=M, size=8)
      Then it returns 8
      Given writer has called store(M, "changed!")
      When reader calls read(P.read)
      Then it returns "original"

  Rule: A length in front of each record keeps records apart

    @PIPE-025 @posix
    Scenario: A reader that reads each length first recovers three records that had run together
      Given writer has called write(P.write, "5hello")
      And writer has called write(P.write, "1-")
      And writer has called write(P.write, "7records")
      When reader calls read_fully(P.read, 1)
      Then it returns "5"
      When reader calls read_fully(P.read, 5)
      Then it returns "hello"
      When reader calls read_fully(P.read, 1)
      Then it returns "1"
      When reader calls read_fully(P.read, 1)
      Then it returns "-"
      When reader calls read_fully(P.read, 1)
      Then it returns "7"
      When reader calls read_fully(P.read, 7)
      Then it returns "records"

  Rule: Two directions take two channels

    @PIPE-014 @posix
    Scenario: On one pipe a process that writes and then reads gets its own bytes back
      Given parent has called fcntl(P.read, F_SETFL, O_NONBLOCK)
      And writer has called write(P.write, "question")
      When writer calls read(P.read)
      Then it returns "question"
      When reader calls read(P.read)
      Then it fails with EAGAIN

    @PIPE-014 @posix
    Scenario: On a socket pair each side reads only what the other one wrote
      Given a UNIX stream socket pair S
      And the processes asker and answerer
      And asker has called fcntl(S.left, F_SETFL, O_NONBLOCK)
      And asker has called write(S.left, "question")
      When asker calls read(S.left)
      Then it fails with EAGAIN
      When answerer calls read(S.right)
      Then it returns "question"
      When answerer calls write(S.right, "answer")
      Then it returns 6
      When asker calls read(S.left)
      Then it returns "answer"
