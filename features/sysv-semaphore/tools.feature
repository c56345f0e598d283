@sysv-semaphore
Feature: ipcs shows System V semaphore sets and ipcrm removes them
  Nothing in the file system tells of a semaphore set, and it stays when its
  users are gone. Two tools stand in for ls and rm.

  Background:
    Given the processes creator, waiter and user
    And creator has called S = semget(0x4711, 3, IPC_CREAT|0640)

  Rule: ipcs prints a line for each set

    @SVSEM-140 @xsi @needs-tool-ipcs
    Scenario: The line has the identifier, the permissions in octal and the number of semaphores
      When user calls run("ipcs -s", having=[S, 640, 3])
      Then it returns 0 with matches=1

    @SVSEM-140 @xsi @needs-tool-ipcs @needs-shell
    Scenario: The line has the key in hexadecimal and the name of the owner
      Given user has called T = semctl(S, IPC_STAT)
      When user calls run("sh -c", words=["ipcs -s | grep $(printf 0x%08x $0) | grep -w $(id -un)", T.key], having=[S])
      Then it returns 0 with matches=1

  Rule: ipcrm removes a set and so wakes everybody who waits on it

    @SVSEM-141 @xsi @needs-tool-ipcrm
    Scenario: A set removed by its identifier is gone and its waiter gets EIDRM
      Given waiter is blocked in semop(S, [2:-1])
      When user calls run("ipcrm -s", words=[S])
      Then it returns 0
      And waiter is released with EIDRM
      When user calls semctl(S, IPC_STAT)
      Then it fails with EINVAL

    @SVSEM-141 @xsi @needs-tool-ipcrm
    Scenario: A set removed by its key is gone and its waiter gets EIDRM
      Given user has called T = semctl(S, IPC_STAT)
      And waiter is blocked in semop(S, [2:-1])
      When user calls run("ipcrm -S", words=[T.key])
      Then it returns 0
      And waiter is released with EIDRM
      When user calls semget(0x4711)
      Then it fails with ENOENT
