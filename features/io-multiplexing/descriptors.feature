@io-multiplexing
Feature: Facilities behind descriptors answer the ordinary descriptor calls
  Pipes, FIFOs, sockets and, on Linux, POSIX message queues are open files:
  what works on any descriptor works on theirs. System V objects are not; they
  have identifiers of their own.

  Background:
    Given a FIFO F
    And the process owner

  Rule: They can be duplicated, looked at, inherited and closed one by one

    @IOMX-005 @linux
    Scenario Outline: The descriptor <fd> of <call> is a <type> for its process and for a child
      Given owner has called X = <call>
      When owner calls D = dup(<fd>)
      Then it returns any
      When owner calls fcntl(D, F_GETFD)
      Then it returns 0
      When owner calls fcntl(D, F_GETFL)
      Then it returns any with access=<access>
      When owner calls fstat(D)
      Then it returns 0 with type=<type>
      When owner forks child
      And child calls fstat(D)
      Then it returns 0 with type=<type>
      When owner calls close(D)
      Then it returns 0
      When owner calls fcntl(D, F_GETFD)
      Then it fails with EBADF
      When child calls fcntl(D, F_GETFD)
      Then it returns 0

      Examples:
        | call                             | fd      | access   | type   |
        | pipe()                           | X.read  | O_RDONLY | FIFO   |
        | pipe()                           | X.write | O_WRONLY | FIFO   |
        | open("F", O_RDWR)                | X       | O_RDWR   | FIFO   |
        | socketpair(AF_UNIX, SOCK_STREAM) | X.left  | O_RDWR   | socket |
        | socketpair(AF_UNIX, SOCK_DGRAM)  | X.right | O_RDWR   | socket |
        | mq_open("/Q", O_RDWR\|O_CREAT)   | X       | O_RDWR   | file   |

    @IOMX-005 @linux @needs-proc
    Scenario Outline: Of <call> /proc lists <count> descriptors more
      Given owner has called A = descriptors()
      And owner has called X = <call>
      When owner calls descriptors()
      Then it returns A+<count>

      Examples:
        | call                             | count |
        | pipe()                           | 2     |
        | open("F", O_RDWR)                | 1     |
        | socketpair(AF_UNIX, SOCK_STREAM) | 2     |
        | mq_open("/Q", O_RDWR\|O_CREAT)   | 1     |

  Rule: System V objects have no descriptor

    @IOMX-005 @linux @needs-proc
    Scenario Outline: <call> leaves the descriptors of its process as they were
      Given owner has called A = descriptors()
      And owner has called X = <call>
      When owner calls descriptors()
      Then it returns A

      Examples:
        | call                                       |
        | msgget(IPC_PRIVATE, IPC_CREAT\|0600)       |
        | semget(IPC_PRIVATE, 1, IPC_CREAT\|0600)    |
        | shmget(IPC_PRIVATE, 4096, IPC_CREAT\|0600) |
