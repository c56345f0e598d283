@popen
Feature: popen runs a shell command at the other end of a pipe
  popen starts a command and returns a stream: the command's output to read, or
  its input to write. pclose closes the stream, waits for the command, and
  tells how it ended.

  Background:
    Given the process caller

  Rule: With mode "r" the stream delivers what the command writes

    @POPEN-010 @posix @needs-tool-sh
    Scenario: Two lines of the command arrive, then the end
      Given caller has called S = popen("echo first line; echo second line", "r")
      When caller calls fread(S)
      Then caller is released with "first line\nsecond line\n"
      When caller calls fread(S)
      Then caller is released with 0
      When caller calls pclose(S)
      Then caller is released with 0 with how=exited, status=0

  Rule: With mode "w" the stream feeds the input of the command

    @POPEN-011 @posix @needs-tool-sh
    Scenario: What was written waits for the flush, and pclose ends the input
      Given caller has called P = pipe()
      And caller has called Nine = fcntl(P.write, F_DUPFD, 9)
      And caller has called S = popen("while read line; do echo got $line >&9; done; echo end >&9", "w")
      And caller has called fwrite(S, "alpha\n")
      And caller has called fcntl(P.read, F_SETFL, O_NONBLOCK)
      And caller was refused read(P.read) with EAGAIN
      And caller has called fcntl(P.read, F_SETFL, 0)
      When caller calls fflush(S)
      Then it returns 0
      When caller calls read_fully(P.read, 10)
      Then caller is released with "got alpha\n"
      When caller calls pclose(S)
      Then caller is released with 0 with how=exited, status=0
      When caller calls read_fully(P.read, 4)
      Then caller is released with "end\n"

  Rule: The command runs in a child, through the shell

    @POPEN-012 @posix @needs-tool-sh
    Scenario: The caller gets the signal that the command sends to its parent
      Given caller has called sigaction(SIGUSR1, RECORD, SA_RESTART)
      And caller has called S = popen("kill -USR1 $PPID", "r")
      When caller calls pclose(S)
      Then caller is released with any with how=exited, status=0
      And caller has received SIGUSR1 1 time

    @POPEN-012 @posix @needs-tool-sh
    Scenario: Arithmetic, variables and pipes of the shell work
      Given caller has called S = popen("n=20; echo $((n * 2 + 2)) | while read x; do echo answer $x; done", "r")
      When caller calls fread(S)
      Then caller is released with "answer 42\n"

  Rule: pclose returns the wait status of the command

    @POPEN-015 @posix @needs-tool-sh
    Scenario Outline: The command "<command>" has <how> with <what>
      Given caller has called S = popen("<command>", "w")
      When caller calls pclose(S)
      Then caller is released with any with how=<how>, <what>

      Examples:
        | command           | how    | what           |
        | exit 0            | exited | status=0       |
        | exit 7            | exited | status=7       |
        | kill -9 $$        | killed | signal=SIGKILL |
        | kill -15 $$       | killed | signal=SIGTERM |
        | exec /no/such/one | exited | status=127     |
