@pipe
Feature: A pipe reaches those who inherit it and lives as long as they hold it
  A pipe has no name that a stranger could open. It goes to children by fork
  and to new programs by exec, and it ends, with all that nobody has read, when
  the last descriptor is closed.

  Background:
    Given the processes owner and stranger
    And owner has called P = pipe()

  Rule: Without a descriptor there is only the way through /proc

    @PIPE-080 @linux @needs-proc
    Scenario: A process of the same user opens the write end through /proc
      When stranger calls D = open_descriptor(owner, P.write@owner, O_WRONLY)
      Then it returns any
      When stranger calls write(D, "through the back door")
      Then it returns 21
      When owner calls read(P.read)
      Then it returns "through the back door"

    @PIPE-080 @linux @needs-proc @needs-second-uid
    Scenario Outline: A process of another user is refused the <end> end
      Given stranger has called setgroups([])
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      When stranger calls open_descriptor(owner, P.<end>@owner, <flags>)
      Then it fails with EACCES

      Examples:
        | end   | flags    |
        | read  | O_RDONLY |
        | write | O_WRONLY |

    @PIPE-080 @posix
    Scenario: The number of a descriptor means nothing in a process that did not inherit it
      Given owner has called D = fcntl(P.write, F_DUPFD, 700)
      When stranger calls fcntl(D@owner, F_GETFD)
      Then it fails with EBADF

  Rule: The last descriptor takes the pipe and its data along

    @PIPE-085 @posix
    Scenario: Data outlive their writer as long as somebody holds the pipe
      When owner forks child
      Given owner has called write(P.write, "kept")
      When owner exits
      And child calls read(P.read)
      Then it returns "kept"

    @PIPE-085 @posix
    Scenario: A new pipe holds nothing of one whose last descriptors were closed
      Given owner has called write(P.write, "lost")
      And owner has called close(P.read)
      And owner has called close(P.write)
      When owner calls Q = pipe2(O_NONBLOCK)
      Then it returns 0 with read=P.read, write=P.write
      When owner calls read(Q.read)
      Then it fails with EAGAIN

    @PIPE-085 @linux @needs-proc
    Scenario: A closed end cannot be opened through /proc any more, an open one can
      When stranger calls open_descriptor(owner, P.read@owner, O_RDONLY)
      Then it returns any
      Given owner has called close(P.read)
      When stranger calls open_descriptor(owner, P.read@owner, O_RDONLY)
      Then it fails with ENOENT

  Rule: A pipeline is a pipe between two standard descriptors

    @PIPE-086 @posix @needs-tool-sh
    Scenario: The second program reads from descriptor 0 what the first wrote to descriptor 1, and ends after it
      When owner forks first and second
      Given first has called dup2(P.write, 1)
      And second has called dup2(P.read, 0)
      And owner, first and second have called close(P.read)
      And owner, first and second have called close(P.write)
      When first runs a new program
      And second runs a new program
      And first calls write(1, "from end to end")
      Then it returns 15
      When first exits
      And second calls read(0)
      Then it returns "from end to end"
      When second calls read(0)
      Then it returns 0
