@sysv-shared-memory
Feature: A System V segment stays until it is removed and nobody has it attached
  The kernel keeps segment and contents whether or not anybody is attached.
  IPC_RMID ends that: it only marks a segment that is still attached, and the
  last process that detaches takes it along.

  Rule: A segment that nobody has attached keeps its contents

    @SVSHM-052 @xsi
    Scenario Outline: What was stored before the last detach is there for <reader> at its next attach
      Given a System V segment A
      And the processes writer and other
      And writer has called M = shmat(A)
      And writer has called store(M, "left behind")
      And writer has called shmdt(M)
      And A has
        | nattch | 0 |
      And <reader> has called N = shmat(A)
      When <reader> calls load(N)
      Then it returns "left behind"

      Examples:
        | reader |
        | writer |
        | other  |

    @SVSHM-053 @xsi
    Scenario Outline: A process that starts after the creator <ended> finds the data by the key
      Given the process creator
      And creator has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And creator has called M = shmat(A)
      And creator has called store(M, "a legacy")
      When creator <ends>
      Given the process heir
      When heir calls B = shmget(0x4711)
      Then B equals A
      When heir calls shmctl(B, IPC_STAT)
      Then it returns 0 with nattch=0, cpid=creator
      Given heir has called N = shmat(B)
      When heir calls load(N)
      Then it returns "a legacy"

      Examples:
        | ended      | ends                 |
        | exited     | exits                |
        | was killed | is killed by SIGKILL |

  Rule: A removed segment lives on until the last process has detached it

    @SVSHM-070 @xsi
    Scenario: Those who have it attached go on, and with the last of them the identifier becomes invalid
      Given the processes first and second
      And first has called A = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      And first has called M = shmat(A)
      And second has called N = shmat(A)
      When first calls shmctl(A, IPC_RMID)
      Then it returns 0
      Given first has called store(M, "after the removal")
      When second calls load(N)
      Then it returns "after the removal"
      When first calls shmdt(M)
      Given second has called store(N, "alone")
      When second calls load(N, 5)
      Then it returns "alone"
      When second calls shmctl(A, IPC_STAT)
      Then it returns 0 with nattch=1
      When second calls shmdt(N)
      Then it returns 0
      When second calls shmctl(A, IPC_STAT)
      Then it fails with EINVAL

    @SVSHM-070 @xsi
    Scenario Outline: A last attacher that <dies> takes the removed segment along
      Given the processes owner and user
      And owner has called A = shmget(IPC_PRIVATE, 4096, IPC_CREAT|0600)
      And user has called M = shmat(A)
      And owner has called shmctl(A, IPC_RMID)
      When user <dies>
      And owner calls shmctl(A, IPC_STAT)
      Then it fails with EINVAL
      When owner calls shmat(A)
      Then it fails with EINVAL

      Examples:
        | dies                 |
        | exits                |
        | is killed by SIGKILL |

  Rule: While it is attached, a removed segment is marked and has no key

    @SVSHM-071 @linux
    Scenario: IPC_STAT shows the mark SHM_DEST and the key 0, and the key is free for another segment
      Given the processes owner and other
      And owner has called A = shmget(0x4711, 4096, IPC_CREAT|0604)
      And owner has called M = shmat(A)
      When owner calls shmctl(A, IPC_RMID)
      And other calls shmctl(A, IPC_STAT)
      Then it returns 0 with marks="SHM_DEST", key=0, nattch=1, mode="1604"
      When other calls shmget(0x4711)
      Then it fails with ENOENT
      When other calls B = shmget(0x4711, 4096, IPC_CREAT|IPC_EXCL|0600)
      Then B differs from A

    @SVSHM-071 @linux @needs-ipcns @needs-proc @needs-tool-ipcs @needs-tool-sh
    Scenario: The kernel's table lists it under key 0, and ipcs shows the word dest
      Given the processes owner and other
      And other has called W = run("sh -c", words=["printf %s $(id -un)"])
      And owner has called A = shmget(0x4711, 4096, IPC_CREAT|0604)
      And owner has called M = shmat(A)
      When owner calls shmctl(A, IPC_RMID)
      And other calls sysvipc("shm", id=A)
      Then it returns 1 with listed="yes", key=0
      When other calls run("ipcs -m", having=["0x00000000"])
      Then it returns 0 with words=["0x00000000", A, W.text, 604, 4096, 1, "dest"], matches=1
