@signal
Feature: Two processes take turns by signals
  A signal that comes while nobody waits would be lost on a handler. Blocked
  beforehand it stays pending, and sigsuspend or sigwaitinfo finds it whichever
  of the two processes was first.

  Background:
    Given the process parent
    And parent has called sigaction(SIGUSR1, RECORD)
    And parent has called sigaction(SIGUSR2, RECORD)
    And parent has called sigprocmask(SIG_BLOCK, [SIGUSR1, SIGUSR2])

  Rule: The signal is found whoever comes first

    @SIG-005 @posix
    Scenario: Who waits first sleeps until the signal comes
      When parent forks child
      Given child is blocked in sigwaitinfo([SIGUSR1])
      When parent calls kill(child, SIGUSR1)
      Then child is released with SIGUSR1 with pid=parent
      When parent calls sigwaitinfo([SIGUSR2])
      Then parent is blocked
      When child calls kill(parent, SIGUSR2)
      Then parent is released with SIGUSR2 with pid=child

    @SIG-005 @posix
    Scenario: Who waits late finds the signal pending
      When parent forks child
      And parent calls kill(child, SIGUSR1)
      Then it returns 0
      When child calls sigpending()
      Then it returns 0 with signals=[SIGUSR1]
      When child calls sigwaitinfo([SIGUSR1])
      Then it returns SIGUSR1 with pid=parent
      When child calls sigpending()
      Then it returns 0 with signals=[]

    @SIG-005 @posix
    Scenario: sigsuspend lets the handler run, at once for a pending signal, later for one to come
      When parent forks child
      Given parent has called kill(child, SIGUSR1)
      When child calls sigsuspend()
      Then it fails with EINTR
      And child has received SIGUSR1
      When child calls sigsuspend()
      Then child is blocked
      When parent calls kill(child, SIGUSR2)
      Then child is released with EINTR
      And child has received SIGUSR2

    @SIG-005 @posix
    Scenario: Several rounds lose no signal
      When parent forks child
      Given child is blocked in sigwaitinfo([SIGUSR1])
      When parent calls kill(child, SIGUSR1)
      Then child is released with SIGUSR1
      When child calls kill(parent, SIGUSR2)
      And parent calls sigwaitinfo([SIGUSR2])
      Then it returns SIGUSR2
      When parent calls kill(child, SIGUSR1)
      And child calls sigwaitinfo([SIGUSR1])
      Then it returns SIGUSR1
      When parent calls sigwaitinfo([SIGUSR2])
      Then parent is blocked
      When child calls kill(parent, SIGUSR2)
      Then parent is released with SIGUSR2
