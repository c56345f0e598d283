@io-multiplexing
Feature: What has a descriptor obeys the calls for descriptors
  The ends of pipes, FIFOs and sockets are descriptors everywhere, POSIX
  message queues on Linux. They are duplicated, inherited, examined and closed
  like open files. System V objects are not: a process has no descriptor of
  them, only a number that everybody may know.

  Background:
    Given a FIFO F
    And the process parent

  Rule: Copies of a descriptor lead to the same object

    @IOMX-005 @linux
    Scenario Outline: A duplicate of <what> delivers what came in, and is a <type> as the original
      Given parent has called X = <made>
      And parent has called Copy = dup(<fd>)
      And parent has called Original = fstat(<fd>)
      When parent calls fstat(Copy)
      Then it returns 0 with type=<type>, ino=Original.ino
      Given parent has called <send>
      And parent has called close(<fd>)
      When parent calls <receive>
      Then it returns "hello"
      When parent calls fstat(<fd>)
      Then it fails with EBADF

      Examples:
        | what                     | made                             | fd      | type   | send                    | receive          |
        | a pipe's read end        | pipe()                           | X.read  | FIFO   | write(X.write, "hello") | read(Copy)       |
        | a FIFO                   | open("F", O_RDWR)                | X       | FIFO   | write(X, "hello")       | read(Copy)       |
        | a stream socket          | socketpair(AF_UNIX, SOCK_STREAM) | X.right | socket | send(X.left, "hello")   | recv(Copy)       |
        | a datagram socket        | socketpair(AF_UNIX, SOCK_DGRAM)  | X.right | socket | send(X.left, "hello")   | recv(Copy)       |
        | a message queue          | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16) | X | file   | mq_send(X, "hello") | mq_receive(Copy) |

    @IOMX-005 @linux
    Scenario Outline: A child inherits <what> and may close it without harm to its parent
      Given parent has called X = <made>
      And parent has called Original = fstat(<fd>)
      When parent forks child
      And child calls fstat(<fd>)
      Then it returns 0 with type=<type>, ino=Original.ino
      Given child has called <send>
      And child has called close(<fd>)
      And child was refused fstat(<fd>) with EBADF
      When parent calls <receive>
      Then it returns "hello"

      Examples:
        | what                     | made                             | fd      | type   | send                    | receive       |
        | a pipe's read end        | pipe()                           | X.read  | FIFO   | write(X.write, "hello") | read(X.read)  |
        | a FIFO                   | open("F", O_RDWR)                | X       | FIFO   | write(X, "hello")       | read(X)       |
        | a stream socket          | socketpair(AF_UNIX, SOCK_STREAM) | X.right | socket | send(X.left, "hello")   | recv(X.right) |
        | a datagram socket        | socketpair(AF_UNIX, SOCK_DGRAM)  | X.right | socket | send(X.left, "hello")   | recv(X.right) |
        | a message queue          | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16) | X | file   | mq_send(X, "hello") | mq_receive(X) |

  Rule: A descriptor has flags of its own and shares those of its open

    @IOMX-005 @linux
    Scenario Outline: Of two descriptors of <what> one alone is close-on-exec, and both are non-blocking
      Given parent has called X = <made>
      And parent has called Copy = dup(<fd>)
      And parent has called fcntl(Copy, F_SETFD, 0)
      And parent has called fcntl(<fd>, F_SETFD, FD_CLOEXEC)
      When parent calls fcntl(<fd>, F_GETFD)
      Then it returns any with flags=FD_CLOEXEC
      When parent calls fcntl(Copy, F_GETFD)
      Then it returns 0
      Given parent has called fcntl(<fd>, F_SETFL, O_NONBLOCK)
      When parent calls fcntl(Copy, F_GETFL)
      Then it returns any with flags=O_NONBLOCK, access=<access>

      Examples:
        | what                     | made                             | fd      | access   |
        | a pipe's read end        | pipe()                           | X.read  | O_RDONLY |
        | a pipe's write end       | pipe()                           | X.write | O_WRONLY |
        | a FIFO                   | open("F", O_RDWR)                | X       | O_RDWR   |
        | a stream socket          | socketpair(AF_UNIX, SOCK_STREAM) | X.right | O_RDWR   |
        | a datagram socket        | socketpair(AF_UNIX, SOCK_DGRAM)  | X.right | O_RDWR   |
        | a message queue          | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=2, msgsize=16) | X | O_RDWR |

  Rule: A message queue's descriptor is not a way around mq_receive

    @IOMX-005 @linux
    Scenario: read on the descriptor returns a text on the queue's state, and leaves the message
      Given parent has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=2, msgsize=16)
      And parent has called mq_send(Q, "hello")
      When parent calls read(Q, 7)
      Then it returns "QSIZE:5"
      When parent calls mq_receive(Q)
      Then it returns "hello"

  Rule: Open descriptors are listed in /proc

    @IOMX-005 @linux @needs-proc
    Scenario Outline: <call> adds <count> to the list, and closing one takes one off
      Given parent has called Before = descriptors()
      And parent has called X = <call>
      When parent calls descriptors()
      Then it returns Before+<count>
      Given parent has called close(<first>)
      When parent calls descriptors()
      Then it returns <left>

      Examples:
        | call                             | count | first   | left     |
        | pipe()                           | 2     | X.write | Before+1 |
        | open("F", O_RDWR)                | 1     | X       | Before   |
        | socketpair(AF_UNIX, SOCK_STREAM) | 2     | X.left  | Before+1 |
        | mq_open("/Q", O_RDWR\|O_CREAT)   | 1     | X       | Before   |

  Rule: System V objects have no descriptors

    @IOMX-005 @linux @needs-proc
    Scenario: Making and using a queue, a semaphore set and a segment leaves the process' descriptors as they were
      Given parent has called Before = descriptors()
      And parent has called Queue = msgget(IPC_PRIVATE, IPC_CREAT|0600)
      And parent has called Semaphores = semget(IPC_PRIVATE, 1, IPC_CREAT|0600)
      And parent has called Segment = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      And parent has called msgsnd(Queue, "hello", type=1)
      And parent has called semop(Semaphores, [0:+1])
      And parent has called shmat(Segment)
      When parent calls descriptors()
      Then it returns Before with fds=Before.fds
