@sysv-semaphore
Feature: The account of SEM_UNDO belongs to one process from its start to its end
  A process begins with an empty account: a child does not inherit its
  parent's. A new program in the same process goes on with the account of the
  old one, and all threads of a process share one.

  Background:
    Given a System V semaphore set S with
      | values | [5] |
    And the process holder

  Rule: fork leaves the account with the parent

    @SVSEM-155 @linux
    Scenario: The death of a child reverses nothing of its parent, and that of the parent does
      Given holder has called semop(S, [0:-5:SEM_UNDO])
      When holder forks child
      And child exits
      Then S has
        | values | [0] |
      When holder exits
      Then S has
        | values | [5] |

    @SVSEM-155 @linux
    Scenario: The death of the parent reverses nothing that its child did
      Given holder has called semop(S, [0:-1:SEM_UNDO])
      When holder forks child
      And child calls semop(S, [0:-2:SEM_UNDO])
      Then it returns 0
      When holder exits
      Then S has
        | values | [3] |
      When child exits
      Then S has
        | values | [5] |

  Rule: exec keeps the account

    @SVSEM-156 @linux
    Scenario: A new program holds what the old one had taken, and gives it back when it ends
      Given holder has called semop(S, [0:-5:SEM_UNDO])
      When holder runs a new program
      And holder calls semctl(S, GETVAL)
      Then it returns 0
      When holder exits
      Then S has
        | values | [5] |

  Rule: The threads of a process share one account

    @SVSEM-157 @xsi
    Scenario: The end of a thread reverses nothing, the end of its process does
      Given holder has called pthread_create(worker)
      And holder/worker has called semop(S, [0:-5:SEM_UNDO])
      When holder/worker calls pthread_exit()
      And holder calls pthread_join(worker)
      Then holder is released with 0
      And S has
        | values | [0] |
      When holder exits
      Then S has
        | values | [5] |

  Rule: A process can settle its account before it ends

    @SVSEM-160 @linux
    Scenario: unshare with CLONE_SYSVSEM reverses at once, and the end of the process reverses nothing more
      Given holder has called semop(S, [0:-2:SEM_UNDO])
      When holder calls unshare(CLONE_SYSVSEM)
      Then it returns 0
      And S has
        | values | [5] |
      When holder exits
      Then S has
        | values | [5] |
