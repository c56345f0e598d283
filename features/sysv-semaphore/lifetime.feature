@sysv-semaphore
Feature: A System V semaphore set belongs to no process
  A set is not opened and not closed. Whoever knows its identifier uses it, as
  far as its mode permits, and it stays with its values until somebody removes
  it, even if all who used it are gone.

  Rule: A set and its values outlive every process that used it

    @SVSEM-019 @xsi
    Scenario: A process that starts after the creator's death finds set and values by the key
      Given the process creator
      And creator has called S = semget(0x4711, 3, IPC_CREAT|0600)
      And creator has called semctl(S, SETALL, values=[4, 0, 7])
      When creator exits
      Given the process latecomer
      When latecomer calls found = semget(0x4711)
      Then found equals S
      When latecomer calls semctl(found, GETALL)
      Then it returns 0 with values=[4, 0, 7]

    @SVSEM-019 @xsi
    Scenario: The set of a creator that was killed stays as well
      Given the process creator
      And creator has called S = semget(0x4711, 2, IPC_CREAT|0600)
      And creator has called semop(S, [0:+6, 1:+1])
      When creator is killed by SIGKILL
      Given the process latecomer
      When latecomer calls found = semget(0x4711)
      And latecomer calls semctl(found, GETALL)
      Then it returns 0 with values=[6, 1]

  Rule: The identifier alone is enough to use a set, there is nothing to open

    @SVSEM-020 @xsi
    Scenario: A process that was only told the number operates on the set at once
      Given the processes creator and stranger
      And creator has called S = semget(0x4711, 1, IPC_CREAT|0666)
      When stranger calls semop(S, [0:+2])
      Then it returns 0
      When creator calls semctl(S, GETVAL)
      Then it returns 2

    @SVSEM-020 @xsi @needs-second-uid
    Scenario: A process of another user operates on the set as its mode allows
      Given the processes creator and stranger
      And creator has called S = semget(0x4711, 1, IPC_CREAT|0666)
      And stranger has called setuid(SECOND_UID)
      When stranger calls semop(S, [0:+2])
      Then it returns 0
      When creator calls semctl(S, GETVAL)
      Then it returns 2

    @SVSEM-020 @xsi @needs-proc
    Scenario: Neither making a set nor using it takes a descriptor
      Given the process creator
      And creator has called Before = descriptors()
      And creator has called S = semget(0x4711, 1, IPC_CREAT|0600)
      And creator has called semop(S, [0:+1])
      When creator calls descriptors()
      Then it returns Before with fds=Before.fds
