@sysv-shared-memory
Feature: shmget finds a System V segment or makes it
  A key names at most one segment. Two flags say what the caller wants:
  IPC_CREAT makes the segment when there is none, and IPC_EXCL on top of it
  insists on being the one who makes it.

  Background:
    Given the processes creator and other

  Rule: A key without a segment is an error unless IPC_CREAT is given

    @SVSHM-013 @xsi
    Scenario Outline: An absent key and the flags <flags> give ENOENT and make nothing
      When other calls shmget(0x4711, 4096, <flags>|0600)
      Then it fails with ENOENT
      When creator calls shmget(0x4711)
      Then it fails with ENOENT

      Examples:
        | flags    |
        | 0        |
        | IPC_EXCL |

    @SVSHM-013 @xsi
    Scenario Outline: An absent key and the flags <flags> make a segment of the size asked for
      When other calls A = shmget(0x4711, 5000, <flags>|0640)
      And creator calls B = shmget(0x4711)
      Then A equals B
      When creator calls shmctl(B, IPC_STAT)
      Then it returns 0 with segsz=5000, cpid=other, nattch=0, mode=0640

      Examples:
        | flags               |
        | IPC_CREAT           |
        | IPC_CREAT\|IPC_EXCL |

  Rule: A key with a segment leads to it, whatever the flags, except that both flags together are refused

    @SVSHM-013 @xsi
    Scenario Outline: A present key and the flags <flags> lead to the segment and leave its contents alone
      Given creator has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And creator has called M = shmat(A)
      And creator has called store(M, "kept")
      When other calls B = shmget(0x4711, 4096, <flags>|0600)
      Then A equals B
      When creator calls load(M)
      Then it returns "kept"

      Examples:
        | flags     |
        | 0         |
        | IPC_CREAT |
        | IPC_EXCL  |

    @SVSHM-013 @xsi
    Scenario: A present key with IPC_CREAT and IPC_EXCL gives EEXIST, to the creator as well
      Given creator has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      When other calls shmget(0x4711, 4096, IPC_CREAT|IPC_EXCL|0600)
      Then it fails with EEXIST
      When creator calls shmget(0x4711, 4096, IPC_CREAT|IPC_EXCL|0600)
      Then it fails with EEXIST
      When other calls B = shmget(0x4711)
      Then A equals B
