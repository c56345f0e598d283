@record-lock
Feature: The search for deadlocks has limits
  On Linux not every circle is found, and not everything that is found is a
  deadlock: the search gives up after a number of steps, and it knows processes
  only, no threads.

  Background:
    Given a file F
    And the processes a, b, c and d
    And a, b, c and d have called D = open("F", O_RDWR)
    And a has called fcntl(D, F_SETLK, F_WRLCK, bytes=1-1)
    And b has called fcntl(D, F_SETLK, F_WRLCK, bytes=2-2)
    And c has called fcntl(D, F_SETLK, F_WRLCK, bytes=3-3)

  Rule: Threads of one process are taken for one

    @FCNTL-047 @linux
    Scenario: A lock that another thread could give back counts as a deadlock all the same
      Given a has called pthread_create(worker)
      And a/worker is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=2-2)
      When b calls fcntl(D, F_SETLKW, F_WRLCK, bytes=1-1)
      Then it fails with EDEADLK
      And a/worker stays blocked
      When b calls fcntl(D, F_SETLK, F_UNLCK, bytes=2-2)
      Then it returns 0
      And a/worker is released with 0

  Rule: Long circles are not found

    @FCNTL-045 @linux
    Scenario: A circle of 12 processes is refused, one of 13 sleeps until a member is killed
      Given the processes e, f, g, h, i, j, k, l and m
      And e, f, g, h, i, j, k, l and m have called D = open("F", O_RDWR)
      And d has called fcntl(D, F_SETLK, F_WRLCK, bytes=4-4)
      And e has called fcntl(D, F_SETLK, F_WRLCK, bytes=5-5)
      And f has called fcntl(D, F_SETLK, F_WRLCK, bytes=6-6)
      And g has called fcntl(D, F_SETLK, F_WRLCK, bytes=7-7)
      And h has called fcntl(D, F_SETLK, F_WRLCK, bytes=8-8)
      And i has called fcntl(D, F_SETLK, F_WRLCK, bytes=9-9)
      And j has called fcntl(D, F_SETLK, F_WRLCK, bytes=10-10)
      And k has called fcntl(D, F_SETLK, F_WRLCK, bytes=11-11)
      And l has called fcntl(D, F_SETLK, F_WRLCK, bytes=12-12)
      And m has called fcntl(D, F_SETLK, F_WRLCK, bytes=13-13)
      And a is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=2-2)
      And b is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=3-3)
      And c is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=4-4)
      And d is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=5-5)
      And e is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=6-6)
      And f is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=7-7)
      And g is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=8-8)
      And h is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=9-9)
      And i is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=10-10)
      And j is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=11-11)
      And k is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=12-12)
      When l calls fcntl(D, F_SETLKW, F_WRLCK, bytes=1-1)
      Then it fails with EDEADLK
      Given l is blocked in fcntl(D, F_SETLKW, F_WRLCK, bytes=13-13)
      When m calls fcntl(D, F_SETLKW, F_WRLCK, bytes=1-1)
      Then m is blocked
      And a, b, f, k and l stay blocked
      When m is killed by SIGKILL
      Then l is released with 0
      And a, b, f and k stay blocked
      When l is killed by SIGKILL
      Then k is released with 0
