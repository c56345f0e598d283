@posix-semaphore
Feature: A POSIX semaphore is waited for and posted
  A semaphore is a number that never falls below zero. sem_wait takes one, and
  sleeps while there is none; sem_post adds one and wakes a sleeper. Named and
  unnamed semaphores differ only in how a process gets at them.

  Rule: sem_wait takes one, and sleeps while there is none

    @PXSEM-080 @posix
    Scenario Outline: A wait on <a semaphore> with the value <value> returns and leaves <rest>
      Given <a semaphore> S with
        | value | <value> |
      And the process waiter
      When waiter calls sem_wait(S)
      Then it returns 0
      And S has
        | value | <rest> |

      Examples:
        | a semaphore               | value | rest |
        | a POSIX named semaphore   | 1     | 0    |
        | a POSIX named semaphore   | 3     | 2    |
        | a POSIX unnamed semaphore | 1     | 0    |
        | a POSIX unnamed semaphore | 3     | 2    |

    @PXSEM-081 @posix
    Scenario Outline: A wait on <a semaphore> without a unit sleeps until another process posts one
      Given <a semaphore> S
      And the processes waiter and poster
      And waiter is blocked in sem_wait(S)
      When poster calls sem_post(S)
      Then it returns 0
      And waiter is released with 0
      And S has
        | value | 0 |

      Examples:
        | a semaphore               |
        | a POSIX named semaphore   |
        | a POSIX unnamed semaphore |

  Rule: sem_post adds one

    @PXSEM-082 @posix
    Scenario Outline: A post to <a semaphore> with the value <value> leaves <sum>
      Given <a semaphore> S with
        | value | <value> |
      And the process poster
      When poster calls sem_post(S)
      Then it returns 0
      And S has
        | value | <sum> |

      Examples:
        | a semaphore               | value | sum |
        | a POSIX named semaphore   | 0     | 1   |
        | a POSIX named semaphore   | 2     | 3   |
        | a POSIX unnamed semaphore | 0     | 1   |
        | a POSIX unnamed semaphore | 2     | 3   |

  Rule: sem_trywait takes one or fails, and never sleeps

    @PXSEM-084 @posix
    Scenario Outline: A try on <a semaphore> with a unit takes it
      Given <a semaphore> S with
        | value | 2 |
      And the process waiter
      When waiter calls sem_trywait(S)
      Then it returns 0
      And S has
        | value | 1 |

      Examples:
        | a semaphore               |
        | a POSIX named semaphore   |
        | a POSIX unnamed semaphore |

    @PXSEM-085 @posix
    Scenario Outline: A try on <a semaphore> that another process has emptied fails with EAGAIN
      Given <a semaphore> S with
        | value | 1 |
      And the processes holder and waiter
      And holder has called sem_wait(S)
      When waiter calls sem_trywait(S)
      Then it fails with EAGAIN
      And S has
        | value | 0 |

      Examples:
        | a semaphore               |
        | a POSIX named semaphore   |
        | a POSIX unnamed semaphore |

  Rule: sem_getvalue tells the value and leaves it

    @PXSEM-086 @posix
    Scenario Outline: Asked again and by others, <a semaphore> shows the same value
      Given <a semaphore> S with
        | value | 3 |
      And the processes first and second
      When first calls sem_getvalue(S)
      Then it returns 3
      When first calls sem_getvalue(S)
      Then it returns 3
      When second calls sem_getvalue(S)
      Then it returns 3
      Given second has called sem_wait(S)
      When first calls sem_getvalue(S)
      Then it returns 2

      Examples:
        | a semaphore               |
        | a POSIX named semaphore   |
        | a POSIX unnamed semaphore |
