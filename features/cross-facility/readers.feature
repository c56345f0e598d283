@cross-facility
Feature: A transferred item goes to one reader, shared memory to all
  Reading from a pipe, a socket or a queue takes the item out: several readers
  share the work. Memory and files keep what was read: every reader sees
  everything, and again. Only UDP carries one message to many receivers.

  Rule: Reading takes the item out

    @XCMP-060 @posix
    Scenario Outline: Three readers of <a channel> receive each of sixty items exactly once
      Given <a channel> C
      And an anonymous shared mapping M
      And the processes sender, first, second and third
      And first, second and third are blocked in receive_records(<out>, count=20, seen=M)
      When sender calls send_records(<in>, count=60)
      Then sender is released with 60
      And first, second and third are released with 20 with torn=0
      When sender calls tally(M, 60)
      Then it returns 60 with missing=0, repeated=0

      Examples:
        | a channel                    | in                 | out                |
        | a pipe                       | C.write            | C.read             |
        | an opened FIFO               | CWrite             | CRead              |
        | a UNIX stream socket pair    | C.left             | C.right            |
        | a UNIX datagram socket pair  | C.left             | C.right            |
        | a UNIX seqpacket socket pair | C.left             | C.right            |
        | a TCP connection             | C.left             | C.right            |
        | a UDP socket pair            | C.left             | C.right            |
        | a System V message queue     | C, via=SYSV_QUEUE  | C, via=SYSV_QUEUE  |
        | a POSIX message queue        | C, via=POSIX_QUEUE | C, via=POSIX_QUEUE |

  Rule: Memory and files show everything to everybody

    @XCMP-061 @posix
    Scenario Outline: In <memory> three readers see what was stored, see it again, and see the change
      Given <memory> F
      And the processes writer, first, second and third
      And writer, first, second and third have called M = <map>
      And writer has called store(M, "first edition")
      When first, second and third call load(M, 13)
      Then each returns "first edition"
      When first, second and third call load(M, 13)
      Then each returns "first edition"
      Given writer has called store(M, "second edition")
      When first, second and third call load(M, 14)
      Then each returns "second edition"

      Examples:
        | memory                       | map                                |
        | a System V segment           | shmat(F)                           |
        | a POSIX shared memory object | mmap(4096, MAP_SHARED, fd=F)       |
        | an open file                 | mmap(4096, MAP_SHARED, fd=F)       |
        | an anonymous shared mapping  | mremap(F, 0, 4096, MREMAP_MAYMOVE) |

    @XCMP-061 @posix
    Scenario: In a file three readers see what was written, see it again, and see the change
      Given an open file F
      And the processes writer, first, second and third
      And writer has called pwrite(F, "first edition")
      When first, second and third call pread(F, 13)
      Then each returns "first edition"
      When first, second and third call pread(F, 13)
      Then each returns "first edition"
      Given writer has called pwrite(F, "second edition")
      When first, second and third call pread(F, 14)
      Then each returns "second edition"

  Rule: UDP carries one datagram to many receivers

    @XCMP-063 @posix @needs-netns
    Scenario Outline: One <cast> datagram releases all three receivers, each with the whole of it
      Given the processes sender, first, second and third
      And first, second and third have called R = socket(AF_INET, SOCK_DGRAM)
      And first, second and third have called setsockopt(R, SO_REUSEADDR)
      And first, second and third have called bind(R, "0.0.0.0:5000")
      And first, second and third have called <prepare receiver>
      And sender has called S = socket(AF_INET, SOCK_DGRAM)
      And sender has called <prepare sender>
      And first, second and third are blocked in recv(R)
      When sender calls sendto(S, "to all", "<address>:5000")
      Then it returns 6
      And first, second and third are released with "to all"

      Examples:
        | cast      | prepare receiver                             | prepare sender              | address         |
        | broadcast | setsockopt(R, SO_KEEPALIVE, 0)               | setsockopt(S, SO_BROADCAST) | 127.255.255.255 |
        | multicast | membership(R, "239.1.2.3:0", interface="lo") | bind(S, "127.0.0.1:0")       | 239.1.2.3       |
