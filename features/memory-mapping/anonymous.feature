@memory-mapping
Feature: Relatives share anonymous memory
  A mapping with MAP_SHARED and MAP_ANONYMOUS has no file and no name. Only
  fork hands it on: a process shares it with its children, and they with
  theirs.

  Rule: Parent, children and grandchildren have one memory

    @MMAP-100 @posix
    Scenario: What each of four relatives stores, all of them load
      Given the process parent
      And parent has called M = mmap(4096, MAP_SHARED|MAP_ANONYMOUS)
      When parent forks left and right
      And left forks grandchild
      Given parent has called store(M, "P")
      And left has called store(M, "L", offset=1)
      And right has called store(M, "R", offset=2)
      And grandchild has called store(M, "G", offset=3)
      When parent calls load(M)
      Then it returns "PLRG"
      When left calls load(M)
      Then it returns "PLRG"
      When right calls load(M)
      Then it returns "PLRG"
      When grandchild calls load(M)
      Then it returns "PLRG"

    @MMAP-100 @posix
    Scenario: What the parent stored before fork the child loads
      Given the process parent
      And parent has called M = mmap(4096, MAP_SHARED|MAP_ANONYMOUS)
      And parent has called store(M, "before fork")
      When parent forks child
      And child calls load(M)
      Then it returns "before fork"

  Rule: Nobody else can get at it

    @MMAP-101 @linux
    Scenario: A process that is no descendant and maps the same address gets memory of its own
      Given the processes owner and stranger
      And owner has called M = mmap(4096, MAP_SHARED|MAP_ANONYMOUS)
      And stranger has called N = mmap(4096, MAP_SHARED|MAP_ANONYMOUS|MAP_FIXED, address=M@owner)
      And owner has called store(M, "in the family")
      When stranger calls load(N, 4)
      Then it returns "\0\0\0\0"
      Given stranger has called store(N, "elsewhere")
      When owner calls load(M)
      Then it returns "in the family"
      When owner forks child
      And child calls load(M)
      Then it returns "in the family"

    @MMAP-101 @linux @needs-ipcns @needs-mntns @needs-proc
    Scenario: It adds no name to the places where shared memory is found
      Given the processes owner and stranger
      And stranger has called D = list_directory("/dev/shm")
      And stranger has called T = sysvipc("shm")
      And owner has called mmap(4096, MAP_SHARED|MAP_ANONYMOUS)
      When stranger calls list_directory("/dev/shm")
      Then it returns D with names=D.names
      When stranger calls sysvipc("shm")
      Then it returns T

  Rule: It begins as zeros and lives as long as somebody has it mapped

    @MMAP-102 @linux
    Scenario: Every byte of a new mapping is zero
      Given the process owner
      And owner has called M = mmap(65536, MAP_SHARED|MAP_ANONYMOUS)
      And owner has called Z = mmap(65536, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS)
      And owner has called A = load(Z, 65536)
      When owner calls load(M, 65536)
      Then it returns 65536 with text=A.text

    @MMAP-102 @linux
    Scenario Outline: A grandchild finds what its parent stored before it <died>
      Given the process grandparent
      And grandparent has called M = mmap(4096, MAP_SHARED|MAP_ANONYMOUS)
      When grandparent forks parent
      And parent calls store(M, "from the parent")
      And parent forks grandchild
      And parent <dies>
      And grandchild calls load(M)
      Then it returns "from the parent"
      Given grandchild has called store(M, "from the grandchild")
      When grandparent calls load(M)
      Then it returns "from the grandchild"

      Examples:
        | died       | dies                 |
        | exited     | exits                |
        | was killed | is killed by SIGKILL |

    @MMAP-102 @linux
    Scenario: The death of the process that made the mapping leaves it to the children
      Given the process parent
      And parent has called M = mmap(4096, MAP_SHARED|MAP_ANONYMOUS)
      When parent forks left and right
      And parent is killed by SIGKILL
      And left calls store(M, "among orphans")
      And right calls load(M)
      Then it returns "among orphans"
