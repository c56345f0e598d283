@posix-message-queue
Feature: A POSIX message queue outlives its descriptors and its processes
  Closing ends a descriptor, unlinking ends a name, and the queue itself lives
  in the kernel until it has neither. A process that ends takes nothing along
  and brings nothing back.

  Rule: Closing ends one descriptor and nothing else

    @PXMQ-040 @posix
    Scenario Outline: After mq_close the call <call> fails with EBADF, and another descriptor goes on working
      Given the processes closer and other
      And closer has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=3, msgsize=64)
      And closer has called R = mq_open("/Q", O_RDWR)
      And other has called P = mq_open("/Q", O_RDWR)
      When closer calls mq_close(Q)
      Then it returns 0
      When closer calls <call>
      Then it fails with EBADF
      When other calls mq_send(P, "still here")
      And closer calls mq_receive(R)
      Then it returns "still here"

      Examples:
        | call                             |
        | mq_send(Q, "refused")            |
        | mq_timedsend(Q, "x", timeout=1s) |
        | mq_receive(Q)                    |
        | mq_timedreceive(Q, timeout=1s)   |
        | mq_getattr(Q)                    |
        | mq_notify(Q, SIGUSR1)            |
        | mq_close(Q)                      |

    @PXMQ-040 @posix
    Scenario Outline: Closing <what> fails with EBADF
      Given the process closer
      When closer calls mq_close(<number>)
      Then it fails with EBADF

      Examples:
        | what             | number |
        | -1               | -1     |
        | an unused number | 1000   |

  Rule: Unlinking ends the name at once

    @PXMQ-042 @posix
    Scenario: A name is gone as soon as it is unlinked, while the queue stays open in a process
      Given the processes holder and other
      And holder has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=3, msgsize=64)
      When other calls mq_unlink("/Q")
      Then it returns 0
      When other calls mq_open("/Q", O_RDWR)
      Then it fails with ENOENT
      When holder calls mq_send(Q, "still open")
      And holder calls mq_receive(Q)
      Then it returns "still open"

  Rule: The queue lives on without processes

    @PXMQ-049 @posix
    Scenario Outline: What a sender that <ends> has left is received in order by a process started later
      Given the process sender
      And sender has called Q = mq_open("/Q", O_WRONLY|O_CREAT, maxmsg=3, msgsize=64)
      And sender has called mq_send(Q, "first")
      And sender has called mq_send(Q, "second")
      When sender <ends>
      Given the process latecomer
      And latecomer has called R = mq_open("/Q", O_RDONLY)
      When latecomer calls mq_receive(R)
      Then it returns "first"
      When latecomer calls mq_receive(R)
      Then it returns "second"

      Examples:
        | ends                 |
        | exits                |
        | is killed by SIGKILL |

  Rule: The death of a process undoes nothing

    @PXMQ-235 @posix
    Scenario: The messages of a killed sender stay, and one that a killed receiver took does not come back
      Given a POSIX message queue Q
      And the processes sender and receiver
      And sender has called mq_send(Q, "taken")
      And sender has called mq_send(Q, "left")
      When sender is killed by SIGKILL
      Then Q has
        | curmsgs | 2 |
      When receiver calls mq_receive(Q)
      Then it returns "taken"
      When receiver is killed by SIGKILL
      Then Q has
        | curmsgs | 1 |
      Given the process latecomer
      When latecomer calls mq_receive(Q)
      Then it returns "left"
