@cross-facility
Feature: Data are copied or shared
  What is sent through a pipe, a socket or a queue is copied: the sender may
  use its buffer again. Shared memory is the same bytes for everybody, at every
  moment; it neither copies nor makes anybody wait.

  Rule: Sending copies

    @XCMP-074 @posix
    Scenario Outline: What was sent through <a channel> does not change with the buffer of the sender
      Given <a channel> C
      And the processes sender and receiver
      And sender has called B = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And sender has called store(B, "old words")
      And sender has called <send>
      And sender has called store(B, "new words")
      When receiver calls <receive>
      Then it returns "old words"

      Examples:
        | a channel                    | send                             | receive       |
        | a pipe                       | write(C.write, size=9, from=B)   | read(C.read)  |
        | an opened FIFO               | write(CWrite, size=9, from=B)    | read(CRead)   |
        | a UNIX stream socket pair    | send(C.left, size=9, from=B)     | recv(C.right) |
        | a UNIX datagram socket pair  | send(C.left, size=9, from=B)     | recv(C.right) |
        | a UNIX seqpacket socket pair | send(C.left, size=9, from=B)     | recv(C.right) |
        | a TCP connection             | send(C.left, size=9, from=B)     | recv(C.right) |
        | a UDP socket pair            | send(C.left, size=9, from=B)     | recv(C.right) |
        | a POSIX message queue        | mq_send(C, size=9, from=B)       | mq_receive(C) |

    @XCMP-074 @xsi
    Scenario: What was sent through a System V queue does not change with the buffer of the sender
      Given a System V message queue Q
      And the processes sender and receiver
      And sender has called B = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And sender has called store_int(B, 1)
      And sender has called store(B, "old words", offset=8)
      And sender has called msgsnd(Q, size=9, from=B)
      And sender has called store(B, "new words", offset=8)
      When receiver calls msgrcv(Q)
      Then it returns "old words" with type=1

  Rule: Shared memory shows every change

    @XCMP-074 @posix
    Scenario Outline: In <memory> the receiver sees what the sender stored after it had announced its data
      Given <memory> F
      And a pipe P
      And the processes sender and receiver
      And sender and receiver have called M = <map>
      And sender has called store(M, "old words")
      And sender has called write(P.write, "!")
      And sender has called store(M, "new words")
      When receiver calls read(P.read)
      Then it returns "!"
      When receiver calls load(M, 9)
      Then it returns "new words"

      Examples:
        | memory                       | map                                |
        | a System V segment           | shmat(F)                           |
        | a POSIX shared memory object | mmap(4096, MAP_SHARED, fd=F)       |
        | an open file                 | mmap(4096, MAP_SHARED, fd=F)       |
        | an anonymous shared mapping  | mremap(F, 0, 4096, MREMAP_MAYMOVE) |

    @XCMP-074 @posix
    Scenario: Other memory of the partner stays out of sight
      Given an anonymous shared mapping M
      And the process parent
      And parent has called B = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And parent has called store(B, "before")
      When parent forks child
      Given parent has called store(B, "mine  ")
      And child has called store(M, "shared")
      When child calls load(B, 6)
      Then it returns "before"
      When parent calls load(M, 6)
      Then it returns "shared"

  Rule: Shared memory lets nobody wait

    @XCMP-073 @posix
    Scenario: A reader sees a half-written record
      Given an anonymous shared mapping M
      And the processes writer and reader
      And writer has called store(M, "old old ")
      And writer has called store(M, "new ")
      When reader calls load(M, 8)
      Then it returns "new old "

    @XCMP-073 @posix
    Scenario Outline: With <a guard> around the update the reader waits and sees the whole record
      Given an anonymous shared mapping M
      And <a guard> S with
        | <attribute> | <free> |
      And the processes writer and reader
      And writer has called store(M, "old old ")
      And writer has called <enter>
      And writer has called store(M, "new ")
      And reader is blocked in <enter>
      And writer has called store(M, "new ", offset=4)
      When writer calls <leave>
      Then reader is released with 0
      When reader calls load(M, 8)
      Then it returns "new new "

      Examples:
        | a guard                   | attribute | free | enter           | leave           |
        | a POSIX named semaphore   | value     | 1    | sem_wait(S)     | sem_post(S)     |
        | a POSIX unnamed semaphore | value     | 1    | sem_wait(S)     | sem_post(S)     |
        | a System V semaphore set  | values    | [1]  | semop(S, [0:-1]) | semop(S, [0:+1]) |

    @XCMP-073 @xsi
    Scenario: With the messages "ready" and "ok" reader and writer take turns
      Given an anonymous shared mapping M
      And a System V message queue Q
      And the processes writer and reader
      And reader is blocked in msgrcv(Q, type=1)
      And writer has called store(M, "new ")
      And writer has called store(M, "new ", offset=4)
      When writer calls msgsnd(Q, "ready", type=1)
      Then reader is released with "ready"
      When writer calls msgrcv(Q, type=2)
      Then writer is blocked
      When reader calls load(M, 8)
      Then it returns "new new "
      When reader calls msgsnd(Q, "ok", type=2)
      Then writer is released with "ok"
