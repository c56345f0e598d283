@filesystem-ipc
Feature: A name in the file system serves as a lock and a file as a channel
  Before there were locks in the kernel, programs agreed by names: to make one
  that must not exist yet is an atomic test. And a file is the simplest channel
  of all, only that nobody waits and nobody takes anything away.

  Background:
    Given an anonymous shared mapping M
    And the processes first, second, third and fourth

  Rule: Of several processes that make the same name exactly one wins

    @FSTRICK-010 @posix
    Scenario: In each of 60 rounds one of four processes creates the file and the others get EEXIST
      When first, second, third and fourth call contend("lock", M, of=4, rounds=60, CREATE)
      Then first, second, third and fourth are released with 60 with single=60

    @FSTRICK-010 @posix
    Scenario: The second of two is refused until the name is removed
      Given first has called open("lock", O_CREAT|O_EXCL|O_WRONLY)
      When second calls open("lock", O_CREAT|O_EXCL|O_WRONLY)
      Then it fails with EEXIST
      Given first has called unlink("lock")
      When second calls open("lock", O_CREAT|O_EXCL|O_WRONLY)
      Then it returns any

    @FSTRICK-020 @posix
    Scenario: In each of 60 rounds one of four processes links its file to the name
      When first, second, third and fourth call contend("lock", M, of=4, rounds=60, LINK)
      Then first, second, third and fourth are released with 60 with single=60

    @FSTRICK-020 @posix
    Scenario: The winner sees a second link on its file, the loser does not
      Given first has called A = open("a", O_CREAT|O_RDWR)
      And second has called B = open("b", O_CREAT|O_RDWR)
      When first calls link("a", "lock")
      Then it returns 0
      When second calls link("b", "lock")
      Then it fails with EEXIST
      When first calls fstat(A)
      Then it returns 0 with nlink=2
      When second calls fstat(B)
      Then it returns 0 with nlink=1

  Rule: Nobody removes the name of a dead process

    @FSTRICK-013 @posix
    Scenario: A lock file outlives its killed owner until somebody removes it
      Given first has called open("lock", O_CREAT|O_EXCL|O_WRONLY)
      When first is killed by SIGKILL
      And second calls open("lock", O_CREAT|O_EXCL|O_WRONLY)
      Then it fails with EEXIST
      When third calls open("lock", O_CREAT|O_EXCL|O_WRONLY)
      Then it fails with EEXIST
      When second calls unlink("lock")
      Then it returns 0
      When third calls open("lock", O_CREAT|O_EXCL|O_WRONLY)
      Then it returns any

  Rule: A file is a channel that keeps what was read

    @FSTRICK-061 @posix
    Scenario: Three readers read the same bytes, get 0 at the end, and do so after the writer is gone
      Given first has called W = open("F", O_CREAT|O_WRONLY)
      And second, third and fourth have called R = open("F", O_RDONLY)
      When first calls write(W, "for all")
      Then it returns 7
      When second calls read(R)
      Then it returns "for all"
      When second calls read(R)
      Then it returns 0
      When third calls read(R)
      Then it returns "for all"
      When first exits
      And fourth calls read(R)
      Then it returns "for all"
      When fourth calls read(R)
      Then it returns 0
