@sysv-semaphore
Feature: semget makes sets of System V semaphores
  A semaphore is a number that the kernel keeps for processes which have to
  agree on something. System V makes semaphores in sets: a set is found by a
  key and used by the identifier that semget returns, and semctl stores and
  reads the values of its members.

  Rule: semget makes a set of as many semaphores as it is asked for

    @SVSEM-010 @xsi
    Scenario Outline: A set made with <count> as its size has <count> values
      Given the processes creator and reader
      When creator calls S = semget(0x4711, <count>, IPC_CREAT|IPC_EXCL|0600)
      And reader calls found = semget(0x4711)
      Then found equals S
      When reader calls semctl(found, IPC_STAT)
      Then it returns 0 with nsems=<count>
      When reader calls semctl(found, GETALL)
      Then it returns 0 with count=<count>

      Examples:
        | count |
        | 1     |
        | 3     |
        | 250   |

  Rule: Linux starts the semaphores of a new set at zero, the standard leaves their values open

    @SVSEM-011 @linux
    Scenario: Every member of a set that nobody has set yet is zero
      Given the processes creator and reader
      And creator has called S = semget(0x4711, 4, IPC_CREAT|0600)
      When reader calls semctl(S, GETALL)
      Then it returns 0 with values=[0, 0, 0, 0]
      When reader calls semctl(S, GETVAL, member=3)
      Then it returns 0

  Rule: SETVAL stores and GETVAL reads one member

    @SVSEM-110 @xsi
    Scenario Outline: Setting one member to <value> leaves the others alone
      Given the processes setter and reader
      And a System V semaphore set S with
        | count  | 3         |
        | values | [9, 9, 9] |
      When setter calls semctl(S, SETVAL, <value>, member=1)
      Then it returns 0
      When reader calls semctl(S, GETVAL, member=1)
      Then it returns <value>
      When reader calls semctl(S, GETALL)
      Then it returns 0 with values=[9, <value>, 9]

      Examples:
        | value |
        | 0     |
        | 1     |
        | 32767 |
  Rule: The key IPC_PRIVATE names no set and makes a new one each time

    @SVSEM-018 @xsi
    Scenario: Two calls with IPC_PRIVATE make two sets that share nothing, even without IPC_CREAT
      Given the processes creator, other and reader
      When creator calls A = semget(IPC_PRIVATE, 1, 0600)
      And creator calls B = semget(IPC_PRIVATE, 1, 0600)
      And other calls D = semget(IPC_PRIVATE, 1, 0600)
      Then A differs from B
      And A differs from D
      And B differs from D
      When reader calls semctl(A, IPC_STAT)
      Then it returns 0 with key=0, nsems=1
      When reader calls semctl(D, IPC_STAT)
      Then it returns 0 with key=0, nsems=1
      When creator calls semctl(A, SETVAL, 5)
      And reader calls semctl(B, GETVAL)
      Then it returns 0
