@posix-named-semaphore
Feature: A named POSIX semaphore is found by its name
  sem_open makes a semaphore under a name like "/ready" or finds the one that
  has it, and returns a pointer to use in every other call. The semaphore
  stays, with its value, until the name is removed and the last process that
  has it open lets go of it.

  Background:
    Given the processes creator and other

  Rule: sem_open with O_CREAT makes a semaphore with the value it is given

    @PXSEM-010 @posix
    Scenario Outline: A semaphore made with the value <value> shows it to everyone who opens the name
      When creator calls A = sem_open("/S", O_CREAT, mode=0600, value=<value>)
      And creator calls sem_getvalue(A)
      Then it returns <value>
      When other calls B = sem_open("/S")
      And other calls sem_getvalue(B)
      Then it returns <value>

      Examples:
        | value         |
        | 0             |
        | 1             |
        | 5             |
        | SEM_VALUE_MAX |

    @PXSEM-010 @posix
    Scenario: The pointer that sem_open returns works in every call on semaphores
      Given creator has called A = sem_open("/S", O_CREAT, mode=0600, value=2)
      When creator calls sem_wait(A)
      Then it returns 0
      When creator calls sem_trywait(A)
      Then it returns 0
      When creator calls sem_trywait(A)
      Then it fails with EAGAIN
      When creator calls sem_post(A)
      Then it returns 0
      When creator calls sem_getvalue(A)
      Then it returns 1
      When creator calls sem_close(A)
      Then it returns 0

    @PXSEM-013 @posix
    Scenario: With O_EXCL an existing name is refused and its semaphore left alone
      Given creator has called A = sem_open("/S", O_CREAT, mode=0600, value=3)
      When other calls sem_open("/S", O_CREAT|O_EXCL, mode=0600, value=7)
      Then it fails with EEXIST
      When creator calls sem_getvalue(A)
      Then it returns 3

    @PXSEM-013 @posix
    Scenario: With O_EXCL a missing name is made
      When creator calls A = sem_open("/S", O_CREAT|O_EXCL, mode=0600, value=7)
      And creator calls sem_getvalue(A)
      Then it returns 7

  Rule: Without O_CREAT a missing name is an error

    @PXSEM-011 @posix
    Scenario: sem_open of a name that does not exist fails with ENOENT
      When other calls sem_open("/S")
      Then it fails with ENOENT

    @PXSEM-011 @glibc
    Scenario: The pointer that tells of the failure is null with glibc, not -1
      When other calls sem_open("/S")
      Then it returns ENOENT with pointer=0

  Rule: The same name means the same semaphore to all processes

    @PXSEM-017 @posix
    Scenario: The working folder of a process plays no part
      Given creator has called A = sem_open("/S", O_CREAT, mode=0600, value=0)
      And other has called mkdir("elsewhere")
      And other has called chdir("elsewhere")
      And other has called B = sem_open("/S")
      When other calls sem_post(B)
      Then it returns 0
      When creator calls sem_getvalue(A)
      Then it returns 1

    @PXSEM-018 @glibc
    Scenario Outline: glibc takes the name "<spelling>" for "/S"
      Given creator has called A = sem_open("/S", O_CREAT, mode=0600, value=0)
      When other calls B = sem_open("<spelling>")
      And other calls sem_post(B)
      Then it returns 0
      When creator calls sem_trywait(A)
      Then it returns 0
      When other calls sem_getvalue(B)
      Then it returns 0

      Examples:
        | spelling |
        | S        |
        | //S      |
