@posix-message-queue
Feature: A POSIX message queue tells one process when it gets its first message
  mq_notify registers a process with a queue. The next message that comes into
  the empty queue sends it a signal or starts a function in a new thread, once;
  the message stays in the queue.

  Background:
    Given a POSIX message queue Q
    And the processes sender, receiver and other
    And receiver has called sigaction(SIGUSR1, RECORD)

  Rule: SIGEV_SIGNAL sends a signal

    @PXMQ-130 @posix
    Scenario: A message into the empty queue sends the signal to the registered process and stays in the queue
      Given receiver has called mq_notify(Q, SIGEV_SIGNAL, SIGUSR1, value=42)
      And receiver is blocked in sigsuspend()
      When sender calls mq_send(Q, "hello")
      Then it returns 0
      And receiver is released with EINTR
      And receiver has received SIGUSR1 with
        | code  | SI_MESGQ |
        | pid   | sender   |
        | value | 42       |
      And Q has
        | curmsgs | 1 |
      When receiver calls mq_receive(Q)
      Then it returns "hello"

  Rule: SIGEV_THREAD starts a function in a thread

    @PXMQ-132 @posix
    Scenario: A message into the empty queue runs the function in another thread, with its value, and it receives the message
      Given receiver has called mq_notify(Q, SIGEV_THREAD, value=42)
      And receiver is blocked in notification()
      When sender calls mq_send(Q, "hello")
      Then it returns 0
      And receiver is released with "hello" with value=42, thread="another"
      And Q has
        | curmsgs | 0 |

  Rule: Only a message into an empty queue counts

    @PXMQ-133 @posix
    Scenario: While messages wait nothing is told, and after the queue was emptied the next message is
      Given sender has called mq_send(Q, "first")
      And receiver has called mq_notify(Q, SIGEV_SIGNAL, SIGUSR1)
      When sender calls mq_send(Q, "second")
      Then receiver has received SIGUSR1 0 times
      Given receiver has called mq_receive(Q)
      And receiver has called mq_receive(Q)
      When sender calls mq_send(Q, "third")
      Then receiver has received SIGUSR1 1 time

  Rule: A registration may be taken back

    @PXMQ-136 @posix
    Scenario: After mq_notify with a null pointer a message tells nobody, and another process may register
      Given receiver has called mq_notify(Q, SIGEV_SIGNAL, SIGUSR1)
      And other was refused mq_notify(Q, SIGEV_SIGNAL, SIGUSR1) with EBUSY
      When receiver calls mq_notify(Q, at=NULL)
      Then it returns 0
      When sender calls mq_send(Q, "unnoticed")
      Then receiver has received SIGUSR1 0 times
      Given other has called sigaction(SIGUSR1, RECORD)
      When other calls mq_notify(Q, SIGEV_SIGNAL, SIGUSR1)
      Then it returns 0
      Given receiver has called mq_receive(Q)
      When sender calls mq_send(Q, "noticed")
      Then other has received SIGUSR1
      And receiver has received SIGUSR1 0 times
