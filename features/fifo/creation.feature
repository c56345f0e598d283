@fifo
Feature: A FIFO is a pipe with a name in the file system
  mkfifo makes a name of type FIFO and nothing else: no descriptor, no
  contents. The name is only the place where processes meet; the data go
  through a pipe in the kernel.

  Background:
    Given the processes maker and observer

  Rule: mkfifo makes a name and opens nothing

    @FIFO-010 @posix
    Scenario: The name is of type FIFO and stays of size 0 while data are queued
      When maker calls mkfifo("F", 0600)
      Then it returns 0
      When observer calls stat("F")
      Then it returns 0 with type=FIFO, size=0, blocks=0, mode="0600"
      Given maker has called D = open("F", O_RDWR)
      And maker has called write(D, pattern(1, 5000))
      When observer calls stat("F")
      Then it returns 0 with type=FIFO, size=0, blocks=0

    @FIFO-010 @posix @needs-proc
    Scenario: The process that makes it has as many descriptors afterwards as before
      Given observer has called A = descriptors(process=maker)
      And maker has called mkfifo("F", 0600)
      When observer calls descriptors(process=maker)
      Then it returns A

    @FIFO-011 @posix @needs-tool-mkfifo
    Scenario: The command mkfifo makes several with a given mode, and fails for a name that exists
      When maker calls run("mkfifo -m 600 A B")
      Then it returns 0
      When observer calls stat("A")
      Then it returns 0 with type=FIFO, mode="0600"
      When observer calls stat("B")
      Then it returns 0 with type=FIFO, mode="0600"
      When maker calls run("mkfifo A")
      Then it returns 1

  Rule: The umask takes bits away from the mode

    @FIFO-014 @posix
    Scenario Outline: Mode <mode> under umask <umask> gives <result>
      Given maker has called umask(<umask>)
      When maker calls mkfifo("F", <mode>)
      Then it returns 0
      When observer calls stat("F")
      Then it returns 0 with type=FIFO, mode="<result>"

      Examples:
        | umask | mode | result |
        | 0     | 0666 | 0666   |
        | 027   | 0666 | 0640   |
        | 077   | 0777 | 0700   |
        | 0777  | 0666 | 0000   |

    @FIFO-014 @linux
    Scenario: Linux keeps the set-user-ID bit
      Given maker has called umask(0)
      And maker has called mkfifo("F", 04711)
      When observer calls stat("F")
      Then it returns 0 with mode="4711"
