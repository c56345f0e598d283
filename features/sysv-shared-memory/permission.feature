@sysv-shared-memory
Feature: The mode of a System V segment says who may attach it
  Three classes have rights of their own: the owner and the creator, members of
  the owner's or the creator's group, and all others. Attaching takes the read
  and the write bit of the caller's class, attaching with SHM_RDONLY the read
  bit alone. In these scenarios 65532 made the segment and 65534 owns it.

  Background:
    Given the processes root, creator and caller
    And creator has called setgroups([65532])
    And creator has called setgid(65532)
    And creator has called setuid(65532)
    And creator has called A = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)

  Rule: A class with both bits attaches for reading and writing

    @SVSHM-080 @xsi @needs-root @needs-second-uid
    Scenario Outline: <who> reads and writes a segment of mode <mode>
      Given creator has called shmctl(A, IPC_SET, uid=65534, gid=65534, mode=<mode>)
      And root has called M = shmat(A)
      And root has called store(M, "from root")
      And caller has called setgroups([<groups>])
      And caller has called setgid(<gid>)
      And caller has called setuid(<uid>)
      When caller calls N = shmat(A)
      Then it returns any
      When caller calls load(N)
      Then it returns "from root"
      Given caller has called store(N, "from the caller")
      When root calls load(M)
      Then it returns "from the caller"

      Examples:
        | who                                 | uid   | gid   | groups | mode |
        | The owner                           | 65534 | 60000 | 60000  | 0600 |
        | The creator                         | 65532 | 60000 | 60000  | 0600 |
        | A member of the owner's group       | 60000 | 65534 | 65534  | 0060 |
        | A member of the creator's group     | 60000 | 65532 | 65532  | 0060 |
        | Somebody with the group as an extra | 60000 | 60000 | 65534  | 0060 |
        | Somebody else                       | 60000 | 60000 | 60000  | 0006 |

  Rule: A class with the read bit alone attaches with SHM_RDONLY only

    @SVSHM-080 @xsi @needs-root @needs-second-uid
    Scenario Outline: <who> reads a segment of mode <mode> but cannot attach it for writing
      Given creator has called shmctl(A, IPC_SET, uid=65534, gid=65534, mode=<mode>)
      And root has called M = shmat(A)
      And root has called store(M, "from root")
      And caller has called setgroups([60000])
      And caller has called setgid(<gid>)
      And caller has called setuid(<uid>)
      When caller calls shmat(A)
      Then it fails with EACCES
      Given caller has called N = shmat(A, SHM_RDONLY)
      When caller calls load(N)
      Then it returns "from root"

      Examples:
        | who                           | uid   | gid   | mode |
        | The owner                     | 65534 | 60000 | 0400 |
        | A member of the owner's group | 60000 | 65534 | 0040 |
        | Somebody else                 | 60000 | 60000 | 0004 |

  Rule: The first class that the caller belongs to decides alone

    @SVSHM-080 @xsi @needs-root @needs-second-uid
    Scenario Outline: <who> can attach a segment of mode <mode> in neither way
      Given creator has called shmctl(A, IPC_SET, uid=65534, gid=65534, mode=<mode>)
      And caller has called setgroups([60000])
      And caller has called setgid(<gid>)
      And caller has called setuid(<uid>)
      When caller calls shmat(A)
      Then it fails with EACCES
      When caller calls shmat(A, SHM_RDONLY)
      Then it fails with EACCES

      Examples:
        | who                           | uid   | gid   | mode |
        | The owner                     | 65534 | 65534 | 0066 |
        | The creator                   | 65532 | 65532 | 0066 |
        | The owner                     | 65534 | 60000 | 0200 |
        | A member of the owner's group | 60000 | 65534 | 0606 |
        | A member of the owner's group | 60000 | 65534 | 0020 |
        | Somebody else                 | 60000 | 60000 | 0660 |
        | Somebody else                 | 60000 | 60000 | 0002 |
