@pipe
Feature: A pipe is a channel with an end for reading and an end for writing
  A call of pipe makes two descriptors and nothing that has a name. What is
  written into one of them can be read from the other, by the process itself or
  by a child that inherited them.

  Background:
    Given the processes parent and observer
    And parent has called P = pipe()

  Rule: The read end comes first, the write end second

    @PIPE-010 @posix
    Scenario: One end is open for reading only, the other for writing only
      When parent calls fcntl(P.read, F_GETFL)
      Then it returns any with access=O_RDONLY
      When parent calls fcntl(P.write, F_GETFL)
      Then it returns any with access=O_WRONLY

    @PIPE-010 @posix
    Scenario: The ends take the two lowest free descriptors in this order
      Given parent has called Q = pipe()
      And parent has called close(P.write)
      And parent has called close(Q.read)
      When parent calls R = pipe()
      Then it returns 0 with read=P.write, write=Q.read

    @PIPE-010 @posix
    Scenario Outline: <size> bytes written into the one are read from the other
      When parent calls write(P.write, pattern(1, <size>))
      Then it returns <size>
      When parent calls read(P.read)
      Then it returns pattern(1, <size>)

      Examples:
        | size |
        | 1    |
        | 11   |
        | 4096 |

  Rule: Data go one way

    @PIPE-013 @posix
    Scenario Outline: <call> is refused
      When parent calls <call>
      Then it fails with EBADF

      Examples:
        | call                  |
        | write(P.read, "back") |
        | read(P.write)         |

  Rule: A forked child inherits both ends

    @PIPE-011 @posix
    Scenario Outline: What the <writer> writes the <reader> reads
      When parent forks child
      When <writer> calls write(P.write, "family news")
      Then it returns 11
      When <reader> calls read(P.read)
      Then it returns "family news"

      Examples:
        | writer | reader |
        | parent | child  |
        | child  | parent |

  Rule: Both ends are one object without a name

    @PIPE-012 @linux
    Scenario: They share one inode of type FIFO that has no size
      When parent calls A = fstat(P.read)
      Then it returns 0 with type=FIFO, size=0, mode="0600"
      When parent calls B = fstat(P.write)
      Then it returns 0 with type=FIFO, size=0, ino=A.ino, dev=A.dev

    @PIPE-012 @linux
    Scenario Outline: The <end> end belongs to the file system of pipes
      Given parent has called G = getpagesize()
      When parent calls fstatfs(P.<end>)
      Then it returns 0 with type=PIPEFS_MAGIC, bsize=G

      Examples:
        | end   |
        | read  |
        | write |

    @PIPE-012 @linux @needs-proc
    Scenario Outline: An observer sees an inode in place of a path behind the <end> end
      Given parent has called A = fstat(P.read)
      When observer calls descriptor_link(P.<end>@parent, process=parent)
      Then it returns any with kind=pipe, ino=A.ino

      Examples:
        | end   |
        | read  |
        | write |
