@record-lock
Feature: The kernel refuses the request that would close a circle of waiting processes
  Record locks have owners, so the kernel sees who waits for whom. A request
  that waits for a process which itself waits, over any number of steps, for
  the caller fails with EDEADLK; the others of the circle sleep on until the
  refused one gives something away.

  Background:
    Given the processes a, b, c and observer
    And a, b, c and observer have called F = open("F", O_RDWR|O_CREAT)

  Rule: Two processes that wait for each other are a deadlock

    @FCNTL-040 @posix
    Scenario: The request that closes the circle fails with EDEADLK, and the other goes on when its bytes are unlocked
      Given a has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-0)
      And b has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=1-1)
      And a is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=1-1)
      When b calls fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-0)
      Then it fails with EDEADLK
      And a stays blocked
      When b calls fcntl(F, F_SETLK, type=F_UNLCK, bytes=1-1)
      Then it returns 0
      And a is released with 0

    @FCNTL-041 @posix
    Scenario: Locks on two files make a circle as well
      Given a and b have called G = open("G", O_RDWR|O_CREAT)
      And a has called fcntl(F, F_SETLK, type=F_WRLCK)
      And b has called fcntl(G, F_SETLK, type=F_WRLCK)
      And a is blocked in fcntl(G, F_SETLKW, type=F_WRLCK)
      When b calls fcntl(F, F_SETLKW, type=F_WRLCK)
      Then it fails with EDEADLK
      And a stays blocked

    @FCNTL-041 @posix
    Scenario: Ranges that overlap by one byte make a circle as well
      Given a has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-9)
      And b has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=20-29)
      And a is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=29-39)
      When b calls fcntl(F, F_SETLKW, type=F_WRLCK, bytes=9-15)
      Then it fails with EDEADLK
      And a stays blocked

    @FCNTL-044 @posix
    Scenario: Of two readers that both want to write the second is refused, and its unlock lets the first write
      Given a and b have called fcntl(F, F_SETLK, type=F_RDLCK, bytes=0-0)
      And a is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-0)
      When b calls fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-0)
      Then it fails with EDEADLK
      And a stays blocked
      When b calls fcntl(F, F_SETLK, type=F_UNLCK, bytes=0-0)
      Then it returns 0
      And a is released with 0

  Rule: A circle of three processes is seen too

    @FCNTL-041 @posix
    Scenario: The third request fails with EDEADLK, and after the refused one unlocks all get their locks
      Given a has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-0)
      And b has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=1-1)
      And c has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=2-2)
      And a is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=1-1)
      And b is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=2-2)
      When c calls fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-0)
      Then it fails with EDEADLK
      And a and b stay blocked
      When c calls fcntl(F, F_SETLK, type=F_UNLCK, bytes=2-2)
      Then it returns 0
      And b is released with 0
      And a stays blocked
      When b calls fcntl(F, F_SETLK, type=F_UNLCK)
      Then it returns 0
      And a is released with 0

  Rule: The refused process keeps what it had

    @FCNTL-043 @posix
    Scenario: After EDEADLK the first lock of the refused process is still there
      Given a has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-0)
      And b has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=1-1)
      And a is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=1-1)
      When b calls fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-0)
      Then it fails with EDEADLK
      When observer calls fcntl(F, F_GETLK, type=F_WRLCK, bytes=1-1)
      Then it returns 0 with type=F_WRLCK, start=1, length=1, pid=b
      And a stays blocked
      When b is killed by SIGKILL
      Then a is released with 0

  Rule: A request that does not wait makes no deadlock

    @FCNTL-046 @posix
    Scenario: In the place of the request that closes the circle F_SETLK fails with EAGAIN
      Given a has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-0)
      And b has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=1-1)
      And a is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=1-1)
      When b calls fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-0)
      Then it fails with EAGAIN
      And a stays blocked

  Rule: A chain that ends at a running process is no deadlock

    @FCNTL-042 @posix
    Scenario: Processes that wait one for another all go on when the last of the chain unlocks
      Given a has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=0-0)
      And b has called fcntl(F, F_SETLK, type=F_WRLCK, bytes=1-1)
      And b is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=0-0)
      And c is blocked in fcntl(F, F_SETLKW, type=F_WRLCK, bytes=1-1)
      When a calls fcntl(F, F_SETLK, type=F_UNLCK)
      Then it returns 0
      And b is released with 0
      And c stays blocked
      When b calls fcntl(F, F_SETLK, type=F_UNLCK)
      Then it returns 0
      And c is released with 0
