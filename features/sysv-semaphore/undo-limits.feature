@sysv-semaphore
Feature: SEM_UNDO reverses what still can be reversed
  Between a process's operation and its death others use the semaphore too. The
  kernel does not make the dead wait until everything can be given back: it goes
  as far as the value allows. Setting a semaphore starts a new account for
  everybody, and what never happened is never reversed.

  Background:
    Given a System V semaphore set S with
      | count  | 2      |
      | values | [0, 0] |
    And the processes holder, other and owner

  Rule: The value stays between zero and its highest

    @SVSEM-163 @linux
    Scenario: What others have taken meanwhile is missing, the value ends at zero and the process does not wait
      Given holder has called semop(S, [0:+5:SEM_UNDO])
      And other has called semop(S, [0:-3])
      When holder exits
      Then S has
        | values | [0, 0] |
      When other calls semop(S, [0:+1])
      Then it returns 0
      And S has
        | values | [1, 0] |

    @SVSEM-164 @linux
    Scenario: What others have added meanwhile leaves no room, the value ends at its highest
      Given other has called semop(S, [0:+10])
      And holder has called semop(S, [0:-10:SEM_UNDO])
      And other has called semop(S, [0:+32767])
      When holder exits
      Then S has
        | values | [32767, 0] |

    @SVSEM-165 @xsi
    Scenario: An operation that the account has no room for fails with ERANGE and changes nothing
      Given holder has called semop(S, [0:+32767:SEM_UNDO])
      And other has called semop(S, [0:-32767])
      And holder has called semop(S, [0:+1:SEM_UNDO])
      When holder calls semop(S, [0:+1:SEM_UNDO])
      Then it fails with ERANGE
      And S has
        | values | [1, 0] |
      When holder calls semop(S, [0:+1])
      Then it returns 0

  Rule: Setting a value clears the accounts of all processes for it

    @SVSEM-166 @xsi
    Scenario: SETVAL keeps its value when the holder dies, and the other member is reversed
      Given holder has called semop(S, [0:+2:SEM_UNDO, 1:+3:SEM_UNDO])
      When owner calls semctl(S, SETVAL, 7, member=0)
      Then it returns 0
      When holder exits
      Then S has
        | values | [7, 0] |

    @SVSEM-166 @xsi
    Scenario: SETALL keeps all its values when the holder dies
      Given holder has called semop(S, [0:+2:SEM_UNDO, 1:+3:SEM_UNDO])
      When owner calls semctl(S, SETALL, values=[7, 8])
      Then it returns 0
      When holder exits
      Then S has
        | values | [7, 8] |

    @SVSEM-167 @xsi
    Scenario: Removing the set clears them too, a new set under the same key is left alone
      Given owner has called A = semget(0x4711, 1, IPC_CREAT|0600)
      And holder has called semop(A, [0:+2:SEM_UNDO])
      And owner has called semctl(A, IPC_RMID)
      And owner has called B = semget(0x4711, 1, IPC_CREAT|IPC_EXCL|0600)
      And owner has called semctl(B, SETVAL, 7)
      When holder exits
      And owner calls semctl(B, GETVAL)
      Then it returns 7

  Rule: What was not performed is not reversed

    @SVSEM-168 @xsi
    Scenario: A refused operation leaves nothing to reverse
      Given holder was refused semop(S, [0:-1:SEM_UNDO|IPC_NOWAIT]) with EAGAIN
      When holder exits
      Then S has
        | values | [0, 0] |

    @SVSEM-168 @linux
    Scenario: An operation whose time was over leaves nothing to reverse
      When holder calls semtimedop(S, [0:-1:SEM_UNDO], timeout=1ms)
      Then holder is released with EAGAIN
      When holder exits
      Then S has
        | values | [0, 0] |

    @SVSEM-168 @xsi
    Scenario: A process killed while it waits leaves nothing to reverse
      Given holder is blocked in semop(S, [0:-1:SEM_UNDO])
      When holder is killed by SIGKILL
      Then S has
        | values | [0, 0] |
        | ncnt   | [0, 0] |
