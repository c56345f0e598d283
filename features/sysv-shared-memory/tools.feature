@sysv-shared-memory
Feature: ipcs shows System V segments and ipcrm removes them
  A segment without a process is easily forgotten, and no directory shows it.
  ipcs -m lists all segments, ipcrm removes one by identifier (-m) or by key
  (-M).

  Background:
    Given the processes creator, user and janitor

  Rule: ipcrm removes one segment

    @SVSHM-076 @linux @needs-tool-ipcrm
    Scenario Outline: After ipcrm <option> with the <operand> the key leads nowhere
      Given creator has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And creator has called S = shmctl(A, IPC_STAT)
      When janitor calls run("ipcrm <option>", words=[<word>])
      Then it returns 0
      When user calls shmget(0x4711)
      Then it fails with ENOENT
      When user calls shmat(A)
      Then it fails with EINVAL

      Examples:
        | option | operand    | word  |
        | -m     | identifier | A     |
        | -M     | key        | S.key |

    @SVSHM-076 @linux @needs-tool-ipcrm
    Scenario Outline: ipcrm <option> with the <operand> of a segment that is gone complains and ends with 1
      Given creator has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And creator has called S = shmctl(A, IPC_STAT)
      And creator has called shmctl(A, IPC_RMID)
      When janitor calls run("ipcrm <option>", words=[<word>])
      Then it returns 1 with lines=1

      Examples:
        | option | operand    | word  |
        | -m     | identifier | A     |
        | -M     | key        | S.key |

  Rule: ipcs shows what IPC_STAT knows

    @SVSHM-077 @linux @needs-ipcns @needs-proc @needs-tool-ipcs @needs-tool-sh
    Scenario: ipcs -m shows key, identifier, owner, mode, size and number of attaches
      Given janitor has called W = run("sh -c", words=["printf %s $(id -un)"])
      And creator has called A = shmget(0x4711, 393216, IPC_CREAT|0600)
      And creator has called M = shmat(A)
      And creator has called N = shmat(A)
      When janitor calls shmctl(A, IPC_STAT)
      Then it returns 0 with segsz=393216, nattch=2, mode=0600
      When janitor calls run("ipcs -m", having=["0x00004711"])
      Then it returns 0 with words=["0x00004711", A, W.text, 600, 393216, 2], matches=1

    @SVSHM-077 @linux @needs-ipcns @needs-proc @needs-tool-ipcs @needs-tool-sh
    Scenario: ipcs -mp shows who made the segment and who attached or detached it last
      Given janitor has called W = run("sh -c", words=["printf %s $(id -un)"])
      And creator has called A = shmget(0x4711, 4096, IPC_CREAT|0600)
      And creator has called C = getpid()
      And creator has called M = shmat(A)
      And user has called N = shmat(A)
      And user has called U = getpid()
      When janitor calls shmctl(A, IPC_STAT)
      Then it returns 0 with cpid=creator, lpid=user
      When janitor calls run("ipcs -mp", having=[A, C, U])
      Then it returns 0 with words=[A, W.text, C, U], matches=1
