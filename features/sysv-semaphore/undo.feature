@sysv-semaphore
Feature: SEM_UNDO gives back what a dead process had taken
  A process that dies while it holds a semaphore leaves everybody else waiting.
  With SEM_UNDO the kernel keeps an account of what each process took from and
  added to each semaphore, and reverses it when that process ends, however it
  ends.

  Background:
    Given a System V semaphore set S with
      | count  | 2      |
      | values | [5, 0] |
    And the processes holder, other and waiter

  Rule: The end of a process reverses its operations

    @SVSEM-150 @xsi
    Scenario: What was taken comes back and what was added is taken away when the process exits
      Given holder has called semop(S, [0:-2:SEM_UNDO, 1:+3:SEM_UNDO])
      And S has
        | values | [3, 3] |
      When holder exits
      Then S has
        | values | [5, 0] |

    @SVSEM-150 @xsi
    Scenario: Several operations add up and are reversed as one
      Given holder has called semop(S, [0:-1:SEM_UNDO])
      And holder has called semop(S, [0:-3:SEM_UNDO])
      And holder has called semop(S, [0:+2:SEM_UNDO])
      And S has
        | values | [3, 0] |
      When holder exits
      Then S has
        | values | [5, 0] |

    @SVSEM-152 @xsi
    Scenario Outline: A process that <dies> loses its semaphores
      Given holder has called semop(S, [0:-5:SEM_UNDO])
      When holder <dies>
      Then S has
        | values | [5, 0] |

      Examples:
        | dies                 |
        | exits                |
        | is killed by SIGKILL |
        | is killed by SIGTERM |
        | is killed by SIGSEGV |

    @SVSEM-152 @xsi
    Scenario: A process that calls _exit loses its semaphores
      Given holder has called semop(S, [0:-5:SEM_UNDO])
      When holder calls _exit(3)
      Then holder exited with 3
      And S has
        | values | [5, 0] |

    @SVSEM-152 @xsi
    Scenario: A process that one of its threads ends with exit loses the semaphores of all threads
      Given holder has called semop(S, [0:-2:SEM_UNDO])
      And holder has called pthread_create(worker)
      And holder/worker has called semop(S, [0:-3:SEM_UNDO])
      When holder/worker calls exit(3)
      Then holder exited with 3
      And S has
        | values | [5, 0] |

    @SVSEM-169 @xsi
    Scenario: Only the operations with SEM_UNDO are reversed
      Given holder has called semop(S, [0:-2:SEM_UNDO, 1:+1])
      When holder exits
      Then S has
        | values | [5, 1] |

    @SVSEM-153 @xsi
    Scenario: A process that gave back what it took leaves nothing to reverse
      Given holder has called semop(S, [0:-4:SEM_UNDO])
      And holder has called semop(S, [0:+4:SEM_UNDO])
      And other has called semop(S, [0:-5])
      When holder exits
      Then S has
        | values | [0, 0] |

  Rule: What comes back releases those who wait for it

    @SVSEM-154 @xsi
    Scenario: The death of a holder lets a process that waits for the semaphore go on
      Given holder has called semop(S, [0:-5:SEM_UNDO])
      And waiter is blocked in semop(S, [0:-4])
      When holder is killed by SIGKILL
      Then waiter is released with 0
      And S has
        | values | [1, 0] |

    @SVSEM-154 @xsi
    Scenario: The death of a process that had added lets a process that waits for zero go on
      Given holder has called semop(S, [1:+2:SEM_UNDO])
      And waiter is blocked in semop(S, [1:0])
      When holder is killed by SIGKILL
      Then waiter is released with 0
      And S has
        | values | [5, 0] |

    @SVSEM-170 @linux
    Scenario: A process that waits for two semaphores of a dying holder gets both at once
      Given holder has called semop(S, [0:-5:SEM_UNDO, 1:+7])
      And holder has called semop(S, [1:-7:SEM_UNDO])
      And waiter is blocked in semop(S, [0:-5, 1:-7])
      When holder is killed by SIGKILL
      Then waiter is released with 0
      And S has
        | values | [0, 0] |
        | ncnt   | [0, 0] |
