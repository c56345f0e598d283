@cross-facility
Feature: Semaphore undo does not restore everything
  With SEM_UNDO the kernel books what a process has done to a System V
  semaphore and reverses it at the end of the process. Setting the value by
  hand cancels the booking, no value falls below zero, and children do not
  inherit what is booked.

  Background:
    Given a System V semaphore set S with
      | values | [1] |
    And the processes holder and other

  Rule: What is booked may be cancelled, cut off, or belong to somebody else

    @XCMP-043 @linux
    Scenario: A value that another process has set stays when the holder is killed
      Given holder has called semop(S, [0:-1:SEM_UNDO])
      And other has called semctl(S, SETVAL, 0)
      When holder is killed by SIGKILL
      And other calls semctl(S, GETVAL)
      Then it returns 0

    @XCMP-043 @linux
    Scenario: An undo that would make the value negative ends at zero
      Given holder has called semop(S, [0:+3:SEM_UNDO])
      And other has called semop(S, [0:-2])
      When holder is killed by SIGKILL
      And other calls semctl(S, GETVAL)
      Then it returns 0

    @XCMP-043 @linux
    Scenario: The end of a child reverses nothing that its parent has done
      Given holder has called semop(S, [0:+3:SEM_UNDO])
      When holder forks child
      When child is killed by SIGKILL
      And other calls semctl(S, GETVAL)
      Then it returns 4
      When holder is killed by SIGKILL
      And other calls semctl(S, GETVAL)
      Then it returns 1
