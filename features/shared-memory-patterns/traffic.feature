@shared-memory-patterns
Feature: Processes talk through shared memory without the kernel
  Once the memory is mapped, a message is a store and its receipt a load. The
  kernel is asked once, at the start.

  Rule: After the set-up no system call is needed

    @SHPAT-060 @linux
    Scenario Outline: Two processes that may make no system call exchange a hundred messages each way through <memory>
      Given a <memory> M
      And the processes ping, pong and witness
      When ping and pong call bounce(M, rounds=100, sealed=1)
      Then ping and pong exited with 0
      When witness calls load_int(M+16)
      Then it returns 100
      When witness calls load_int(M+24)
      Then it returns 100

      Examples:
        | memory                   |
        | mapped System V segment  |
        | mapped POSIX object      |
        | mapped file              |
        | anonymous shared mapping |
        | mapped memfd             |

    @SHPAT-061 @linux @needs-proc
    Scenario: A hundred pages cross without a byte read or written
      Given an anonymous shared mapping M with
        | size | 512KiB |
      And the processes ping and pong
      When ping and pong call bounce(M, rounds=100, size=400KiB)
      Then ping and pong are released with 100 with torn=0, received=100, rchar=0, wchar=0

  Rule: Writing needs no reader, and reading no writer

    @SHPAT-105 @posix
    Scenario: A reader that starts later finds what a process left that has ended
      Given a POSIX shared memory object F
      And the process writer
      And writer has called A = mmap(4096, MAP_SHARED, fd=F)
      When writer calls store(A, "left behind")
      And writer exits
      Given the process reader
      When reader calls B = mmap(4096, MAP_SHARED, fd=F)
      And reader calls load(B, size=11)
      Then it returns "left behind"

    @SHPAT-105 @posix
    Scenario: A reader of memory that nobody has written loads zeros at once
      Given a POSIX shared memory object F
      And the process reader
      When reader calls B = mmap(4096, MAP_SHARED, fd=F)
      And reader calls load_int(B)
      Then it returns 0
      When reader calls load_int(B+4088)
      Then it returns 0
