@posix-named-semaphore
Feature: A named POSIX semaphore lives until its name is removed
  Closing a semaphore only takes it out of one process, and the end of a
  process does the same. The name keeps it alive; sem_unlink takes the name
  away.

  Background:
    Given the processes creator and other
    And creator has called A = sem_open("/S", O_CREAT, mode=0600, value=0)

  Rule: sem_close takes the semaphore out of one process and leaves it to the others

    @PXSEM-032 @posix
    Scenario: After sem_close the name leads to the same semaphore again
      Given creator has called sem_post(A)
      When creator calls sem_close(A)
      Then it returns 0
      When creator calls B = sem_open("/S")
      And creator calls sem_getvalue(B)
      Then it returns 1

    @PXSEM-032 @posix
    Scenario: Another process goes on with the semaphore that one has closed
      Given other has called B = sem_open("/S")
      When creator calls sem_close(A)
      Then it returns 0
      When other calls sem_post(B)
      Then it returns 0
      When creator calls C = sem_open("/S")
      And creator calls sem_getvalue(C)
      Then it returns 1

  Rule: sem_unlink removes the name at once

    @PXSEM-036 @posix
    Scenario: No process finds the name any more
      When other calls sem_unlink("/S")
      Then it returns 0
      When creator calls sem_open("/S")
      Then it fails with ENOENT
      When other calls sem_open("/S")
      Then it fails with ENOENT

    @PXSEM-036 @posix
    Scenario: The next semaphore of that name is another one
      When other calls sem_unlink("/S")
      Then it returns 0
      When other calls B = sem_open("/S", O_CREAT|O_EXCL, mode=0600, value=4)
      And creator calls sem_getvalue(A)
      Then it returns 0
      When other calls sem_getvalue(B)
      Then it returns 4

  Rule: A named semaphore and its value outlive every process that used it

    @PXSEM-043 @posix
    Scenario: A process that starts later finds what the creator's posts have left
      Given creator has called sem_post(A)
      And creator has called sem_post(A)
      When creator exits
      And other exits
      Given the process latecomer
      When latecomer calls B = sem_open("/S")
      And latecomer calls sem_getvalue(B)
      Then it returns 2
