@pipe
Feature: Several processes share one pipe
  Any number of processes may hold either end. The kernel mixes what they
  write, but never within a write of at most PIPE_BUF bytes (4096 on Linux),
  and gives each byte to one reader only.

  Background:
    Given a pipe P
    And an anonymous shared mapping M with
      | size | 65536 |
    And the processes reader, first, second, third and fourth

  Rule: Everything that several writers write arrives

    @PIPE-070 @posix
    Scenario: The reader gets all records of both writers, each writer's in its order
      Given reader is blocked in receive_records(P.read, count=1000, size=16, seen=M)
      When first calls send_records(P.write, count=500, sender=1, size=16)
      And second calls send_records(P.write, count=500, sender=2, first=500, size=16)
      Then first and second are released with 500 with bytes=8000
      And reader is released with 1000 with torn=0, disordered=0
      When reader calls tally(M, 1000)
      Then it returns 1000 with missing=0, repeated=0

    @PIPE-070 @posix
    Scenario: The bytes of two writers add up
      Given first has called write(P.write, "aaa")
      And second has called write(P.write, "bbbbb")
      And first has called write(P.write, "aa")
      When reader calls read(P.read)
      Then it returns "aaabbbbbaa"

  Rule: A write of at most PIPE_BUF bytes is never torn

    @PIPE-071 @posix
    Scenario Outline: Blocks of <size> bytes from four writers at once arrive whole
      Given P is full
      And first is blocked in send_records(P.write, count=200, sender=1, first=0, size=<size>)
      And second is blocked in send_records(P.write, count=200, sender=2, first=200, size=<size>)
      And third is blocked in send_records(P.write, count=200, sender=3, first=400, size=<size>)
      And fourth is blocked in send_records(P.write, count=200, sender=4, first=600, size=<size>)
      And reader has called read_fully(P.read, 65536)
      When reader calls receive_records(P.read, count=800, size=<size>, seen=M)
      Then reader is released with 800 with torn=0, disordered=0
      And first, second, third and fourth are released with 200
      When reader calls tally(M, 800)
      Then it returns 800 with missing=0, repeated=0

      Examples:
        | size |
        | 512  |
        | 3000 |
        | 4096 |

  Rule: A larger write may be mixed with others, but keeps its own order

    @PIPE-072 @posix
    Scenario: Of three writes of 300000 bytes at once all bytes arrive, those of each writer in order
      Given first is blocked in write_stream(P.write, 300000, writer=1)
      And second is blocked in write_stream(P.write, 300000, writer=2)
      And third is blocked in write_stream(P.write, 300000, writer=3)
      When reader calls read_streams(P.read, 900000)
      Then reader is released with 900000 with parts=[0, 300000, 300000, 300000], disordered=0
      And first, second and third are released with 300000

    @PIPE-076 @linux
    Scenario: Writers that sleep on a full pipe of one page write in the order in which they fell asleep
      Given reader has called K = fcntl(P.write, F_SETPIPE_SZ, 4096)
      And reader has called write(P.write, size=K)
      And first is blocked in write(P.write, pattern(1, 4096))
      And second is blocked in write(P.write, pattern(2, 4096))
      And third is blocked in write(P.write, pattern(3, 4096))
      And reader has called read_fully(P.read, K)
      When reader calls read_fully(P.read, 4096)
      Then reader is released with pattern(1, 4096)
      When reader calls read_fully(P.read, 4096)
      Then reader is released with pattern(2, 4096)
      When reader calls read_fully(P.read, 4096)
      Then reader is released with pattern(3, 4096)
      And first, second and third are released with 4096

  Rule: Each reader gets a part of its own

    @PIPE-073 @posix
    Scenario Outline: <count> readers get <count> equal parts, and nothing is left
      When reader forks <readers>
      Given <readers> are blocked in receive_records(P.read, count=1, size=4096, seen=M)
      When first calls send_records(P.write, count=<count>, size=4096)
      Then it returns <count>
      And <readers> are released with 1 with torn=0
      When reader calls tally(M, <count>)
      Then it returns <count> with missing=0, repeated=0
      When reader calls ioctl(P.read, FIONREAD)
      Then it returns 0 with result=0

      Examples:
        | count | readers                                          |
        | 1     | r1                                               |
        | 2     | r1 and r2                                        |
        | 3     | r1, r2 and r3                                    |
        | 4     | r1, r2, r3 and r4                                |
        | 10    | r1, r2, r3, r4, r5, r6, r7, r8, r9 and r10 |

    @PIPE-074 @linux
    Scenario: One byte releases the reader that has waited longest and no other
      Given first is blocked in read(P.read, 1)
      And second is blocked in read(P.read, 1)
      And third is blocked in read(P.read, 1)
      When reader calls write(P.write, "1")
      Then first is released with "1"
      And second and third stay blocked
      When reader calls write(P.write, "2")
      Then second is released with "2"
      And third stays blocked

    @PIPE-075 @posix
    Scenario: A reader that is killed while it waits does not take the data along
      Given first is blocked in read(P.read)
      And second is blocked in read(P.read)
      When first is killed by SIGKILL
      And reader calls write(P.write, "x")
      Then second is released with "x"
