@signal
Feature: A signal tells another process that something happened
  A plain signal carries its number and who sent it. A queued one, sent with
  sigqueue, carries a number or a pointer too; the real-time signals among them
  are never merged and come in the order in which they were sent.

  Background:
    Given the processes sender and receiver

  Rule: kill tells the number and the sender

    @SIG-010 @posix
    Scenario Outline: A handler for <signal> learns who sent it
      Given receiver has called sigaction(<signal>, RECORD)
      And sender has called U = getuid()
      When sender calls kill(receiver, <signal>)
      Then it returns 0
      And receiver has received <signal> with
        | code | SI_USER |
        | pid  | sender  |
        | uid  | U       |
      And receiver has received <signal> 1 time

      Examples:
        | signal     |
        | SIGUSR1    |
        | SIGUSR2    |
        | SIGTERM    |
        | SIGRTMIN+1 |

    @SIG-010 @posix
    Scenario: A signal interrupts a process that sleeps
      Given receiver has called sigaction(SIGUSR1, RECORD)
      And receiver is blocked in pause()
      When sender calls kill(receiver, SIGUSR1)
      Then receiver is released with EINTR
      And receiver has received SIGUSR1

  Rule: Real-time signals queue and keep their order

    @SIG-031 @posix
    Scenario: Three signals of one number bring their three values in the order of sending
      Given receiver has called sigprocmask(SIG_BLOCK, [SIGRTMIN+1])
      And sender has called sigqueue(receiver, SIGRTMIN+1, 1)
      And sender has called sigqueue(receiver, SIGRTMIN+1, 2)
      And sender has called sigqueue(receiver, SIGRTMIN+1, 3)
      When receiver calls sigpending()
      Then it returns 0 with signals=[SIGRTMIN+1]
      When receiver calls sigwaitinfo([SIGRTMIN+1])
      Then it returns SIGRTMIN+1 with value=1, pid=sender
      When receiver calls sigwaitinfo([SIGRTMIN+1])
      Then it returns SIGRTMIN+1 with value=2, pid=sender
      When receiver calls sigpending()
      Then it returns 0 with signals=[SIGRTMIN+1]
      When receiver calls sigwaitinfo([SIGRTMIN+1])
      Then it returns SIGRTMIN+1 with value=3, pid=sender
      When receiver calls sigpending()
      Then it returns 0 with signals=[]

  Rule: sigqueue sends a value along

    @SIG-032 @posix
    Scenario Outline: A handler for <signal> gets the value, the sender and SI_QUEUE
      Given receiver has called sigaction(<signal>, RECORD, SA_SIGINFO)
      And sender has called U = getuid()
      When sender calls sigqueue(receiver, <signal>, <value>)
      Then it returns 0
      And receiver has received <signal> with
        | code  | SI_QUEUE |
        | value | <value>  |
        | pid   | sender   |
        | uid   | U        |

      Examples:
        | signal     | value      |
        | SIGUSR1    | 4711       |
        | SIGRTMIN+1 | 2147483647 |
        | SIGRTMIN+1 | -5         |

    @SIG-032 @posix
    Scenario Outline: A handler without SA_SIGINFO still gets <signal>
      Given receiver has called sigaction(<signal>, RECORD, flags=0)
      When sender calls sigqueue(receiver, <signal>, 4711)
      Then it returns 0
      And receiver has received <signal>

      Examples:
        | signal     |
        | SIGUSR1    |
        | SIGRTMIN+1 |
