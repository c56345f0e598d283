@flock
Feature: A flock belongs to an open of the file, not to a process
  The lock hangs on the open file description. Duplicates and children have
  the same one; opening the file once more makes another, even in the same
  process.

  Background:
    Given the processes holder, other and observer
    And holder, other and observer have called F = open("F", O_RDWR|O_CREAT)

  Rule: A second open is a stranger, a duplicate is not

    @FLOCK-030 @linux
    Scenario: A second open of the same process is refused with EAGAIN
      Given holder has called Second = open("F", O_RDWR)
      And holder has called flock(F, LOCK_EX)
      When holder calls flock(Second, LOCK_SH|LOCK_NB)
      Then it fails with EAGAIN

    @FLOCK-030 @linux
    Scenario: Closing a second open leaves the lock of the first, unlike a record lock
      Given holder has called Second = open("F", O_RDWR)
      And holder has called flock(F, LOCK_EX)
      When holder calls close(Second)
      Then it returns 0
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN

    @FLOCK-030 @linux
    Scenario: A duplicate converts the lock and takes it off
      Given holder has called Second = dup(F)
      And holder has called flock(F, LOCK_EX)
      When holder calls flock(Second, LOCK_SH|LOCK_NB)
      Then it returns 0
      When other calls flock(F, LOCK_SH|LOCK_NB)
      Then it returns 0
      When holder calls flock(Second, LOCK_UN)
      Then it returns 0
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it returns 0

  Rule: A child shares the lock

    @FLOCK-031 @linux
    Scenario: A child locks once more beside its parent, and its LOCK_UN takes the parent's lock off
      Given holder has called flock(F, LOCK_EX)
      When holder forks child
      And child calls flock(F, LOCK_EX|LOCK_NB)
      Then it returns 0
      When child calls flock(F, LOCK_UN)
      Then it returns 0
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it returns 0

  Rule: The lock stays until the last descriptor of the open is closed

    @FLOCK-032 @linux
    Scenario: Closing a duplicate leaves the lock
      Given holder has called Second = dup(F)
      And holder has called flock(F, LOCK_EX)
      And holder has called close(F)
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN
      Given holder has called close(Second)
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it returns 0

    @FLOCK-032 @linux
    Scenario: A child keeps the lock of its killed parent until it is killed as well
      Given holder has called flock(F, LOCK_EX)
      When holder forks child
      And holder is killed by SIGKILL
      And other calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN
      Given other is blocked in flock(F, LOCK_EX)
      When child is killed by SIGKILL
      Then other is released with 0

  Rule: A new program keeps the lock

    @FLOCK-033 @linux
    Scenario: After the holder runs a new program another process is still refused
      Given holder has called flock(F, LOCK_EX)
      When holder runs a new program
      And other calls flock(F, LOCK_SH|LOCK_NB)
      Then it fails with EAGAIN

    @FLOCK-033 @linux
    Scenario: With close-on-exec the new program has given the lock away
      Given holder has called C = open("F", O_RDWR|O_CLOEXEC)
      And holder has called flock(C, LOCK_EX)
      And other was refused flock(F, LOCK_SH|LOCK_NB) with EAGAIN
      When holder runs a new program
      And other calls flock(F, LOCK_SH|LOCK_NB)
      Then it returns 0

  Rule: A descriptor that is passed takes the lock along

    @FLOCK-034 @linux
    Scenario: The lock of a sender that exits is held while the descriptor is on its way, and then by the receiver until it closes it
      Given a UNIX stream socket pair S
      And the processes sender and receiver
      And sender has called G = open("F", O_RDWR)
      And sender has called flock(G, LOCK_EX)
      And sender has called sendmsg(S.left, "x", fds=[G])
      When sender exits
      And other calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN
      Given receiver has called Got = recvmsg(S.right)
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it fails with EAGAIN
      When receiver calls close(Got.fd)
      Then it returns 0
      When other calls flock(F, LOCK_EX|LOCK_NB)
      Then it returns 0
