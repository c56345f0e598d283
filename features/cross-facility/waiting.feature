@cross-facility
Feature: Facilities that transfer data make their users wait for each other
  Whoever reads from an empty facility sleeps until another process writes, and
  whoever writes to a full one sleeps until another process reads. Nobody has
  to ask; for this reason they also serve to synchronize processes. Only UDP
  throws away what finds no room.

  Rule: A reader of an empty facility sleeps until something is written

    @XCMP-070 @posix
    Scenario Outline: A process that waits in <read> of <a channel> is released with what another one writes
      Given <a channel> C
      And the processes sender and receiver
      And receiver is blocked in <read>
      When sender calls <write>
      Then receiver is released with <received>

      Examples:
        | a channel                    | read             | write                 | received    |
        | a pipe                       | read(C.read)     | write(C.write, "now") | "now"       |
        | an opened FIFO               | read(CRead)      | write(CWrite, "now")  | "now"       |
        | a UNIX stream socket pair    | read(C.right)    | write(C.left, "now")  | "now"       |
        | a UNIX datagram socket pair  | recv(C.right)    | send(C.left, "now")   | "now"       |
        | a UNIX seqpacket socket pair | recvmsg(C.right) | send(C.left, "now")   | "now"       |
        | a TCP connection             | recv(C.right)    | send(C.left, "now")   | "now"       |
        | a UDP socket pair            | recv(C.right)    | send(C.left, "now")   | "now"       |
        | a POSIX message queue        | mq_receive(C)    | mq_send(C, "now")     | "now"       |
        | a System V message queue     | msgrcv(C)        | msgsnd(C, "now")      | "now"       |
        | an eventfd                   | eventfd_read(C)  | eventfd_write(C, 7)   | 7           |

  Rule: A reader that must not wait gets an error from an empty facility

    @XCMP-071 @posix
    Scenario Outline: <try> on <a channel> that is empty fails with <errno>
      Given <a channel> C
      And the process receiver
      When receiver calls <try>
      Then it fails with <errno>

      Examples:
        | a channel                    | try                           | errno  |
        | a UNIX stream socket pair    | recv(C.right, MSG_DONTWAIT)   | EAGAIN |
        | a UNIX datagram socket pair  | recv(C.right, MSG_DONTWAIT)   | EAGAIN |
        | a UNIX seqpacket socket pair | recv(C.right, MSG_DONTWAIT)   | EAGAIN |
        | a TCP connection             | recv(C.right, MSG_DONTWAIT)   | EAGAIN |
        | a UDP socket pair            | recv(C.right, MSG_DONTWAIT)   | EAGAIN |
        | a System V message queue     | msgrcv(C, IPC_NOWAIT)         | ENOMSG |
        | a System V semaphore set     | semop(C, [0:-1:IPC_NOWAIT])   | EAGAIN |
        | a POSIX named semaphore      | sem_trywait(C)                | EAGAIN |
        | a POSIX unnamed semaphore    | sem_trywait(C)                | EAGAIN |

    @XCMP-071 @posix
    Scenario Outline: With O_NONBLOCK <read> of <a channel> that is empty fails with EAGAIN
      Given <a channel> C
      And the process receiver
      And receiver has called fcntl(<out>, F_SETFL, O_NONBLOCK)
      When receiver calls <read>
      Then it fails with EAGAIN

      Examples:
        | a channel                   | out     | read            |
        | a pipe                      | C.read  | read(C.read)    |
        | an opened FIFO              | CRead   | read(CRead)     |
        | a UNIX stream socket pair   | C.right | read(C.right)   |
        | a UNIX datagram socket pair | C.right | read(C.right)   |
        | a TCP connection            | C.right | read(C.right)   |
        | a UDP socket pair           | C.right | read(C.right)   |
        | a POSIX message queue       | C       | mq_receive(C)   |
        | an eventfd                  | C       | eventfd_read(C) |

  Rule: A writer to a full facility sleeps until something is read

    @XCMP-072 @posix
    Scenario Outline: A process that writes more than <a channel> has room for sleeps until another one reads, and all arrives
      Given <a channel> C
      And an anonymous shared mapping M with
        | size | 65536 |
      And the processes sender and receiver
      And sender is blocked in send_records(<in>, count=<count>, size=<size>)
      When receiver calls receive_records(<out>, count=<count>, size=<size>, seen=M)
      Then receiver is released with <count> with torn=0, disordered=0
      And sender is released with <count>
      When receiver calls tally(M, <count>)
      Then it returns <count> with missing=0, repeated=0

      Examples:
        | a channel                    | in                  | out                | count | size |
        | a pipe                       | C.write             | C.read             | 1000  | 4096 |
        | an opened FIFO               | CWrite              | CRead              | 1000  | 4096 |
        | a UNIX stream socket pair    | C.left              | C.right            | 2000  | 1024 |
        | a UNIX datagram socket pair  | C.left              | C.right            | 2000  | 1024 |
        | a UNIX seqpacket socket pair | C.left              | C.right            | 2000  | 1024 |
        | a POSIX message queue        | C, via=POSIX_QUEUE  | C, via=POSIX_QUEUE | 200   | 64   |
        | a System V message queue     | C, via=SYSV_QUEUE   | C, via=SYSV_QUEUE  | 1000  | 1024 |

    @XCMP-072 @posix
    Scenario: A TCP sender sleeps while its receiver does not read, and loses nothing
      Given a TCP connection C
      And the processes sender and receiver
      And sender has called setsockopt(C.left, SO_SNDBUF, 16384)
      And receiver has called setsockopt(C.right, SO_RCVBUF, 16384)
      And sender is blocked in send(C.left, pattern(1, 512KiB))
      When receiver calls read_fully(C.right, 512KiB)
      Then receiver is released with pattern(1, 512KiB)
      And sender is released with 512KiB

  Rule: UDP never lets its sender wait for the receiver

    @XCMP-072 @posix
    Scenario: A UDP sender is never stopped, and datagrams that find no room are lost
      Given a UDP socket pair C
      And the processes sender and receiver
      And receiver has called setsockopt(C.right, SO_RCVBUF, 16384)
      When sender calls send_records(C.left, count=2000, size=1024)
      Then sender is released with 2000
      Given receiver has called fcntl(C.right, F_SETFL, O_NONBLOCK)
      When receiver calls read(C.right, 16)
      Then it returns 16
      When receiver calls receive_records(C.right, count=1999, size=1024)
      Then it fails with EAGAIN
