@descriptor-passing
Feature: A process passes an open descriptor to another
  Beside the bytes of a message a UNIX socket carries descriptors (SCM_RIGHTS).
  The receiver gets a new descriptor of its own for the same open file. It may
  use it although it never opened the file, and could not have.

  Rule: The received descriptor leads to the sender's open file

    @UNIX-160 @posix
    Scenario Outline: Over a <socket> a pipe end arrives that its receiver reads from
      Given a <socket> S
      And the processes sender and receiver
      And sender has called P = pipe()
      When sender calls sendmsg(S.left, "x", fds=[P.read])
      Then it returns 1
      When receiver calls R = recvmsg(S.right)
      Then it returns "x" with count=1
      Given sender has called write(P.write, "through the pipe")
      When receiver calls read(R.fd)
      Then it returns "through the pipe"

      Examples:
        | socket                     |
        | UNIX stream socket pair    |
        | UNIX datagram socket pair  |
        | UNIX seqpacket socket pair |

    @UNIX-160 @posix
    Scenario: Through a named socket a pipe end arrives that its receiver writes to
      Given the processes sender and receiver
      And receiver has called L = socket(AF_UNIX, SOCK_DGRAM)
      And receiver has called bind(L, "mailbox")
      And sender has called S = socket(AF_UNIX, SOCK_DGRAM)
      And sender has called connect(S, "mailbox")
      And sender has called P = pipe()
      And sender has called sendmsg(S, "x", fds=[P.write])
      When receiver calls R = recvmsg(L)
      Then it returns "x" with count=1
      When receiver calls write(R.fd, "into the pipe")
      Then it returns 13
      When sender calls read(P.read)
      Then it returns "into the pipe"

    @UNIX-160 @posix
    Scenario: Sender and receiver share the file offset
      Given a UNIX stream socket pair S
      And the processes sender and receiver
      And sender has called F = open("F", O_RDWR|O_CREAT)
      And sender has called write(F, "abcdef")
      And sender has called lseek(F, 0)
      And sender has called sendmsg(S.left, "x", fds=[F])
      And receiver has called R = recvmsg(S.right)
      When receiver calls read(R.fd, 3)
      Then it returns "abc"
      When sender calls read(F, 3)
      Then it returns "def"

    @UNIX-160 @posix
    Scenario: The received descriptor stays open when its sender is killed
      Given a UNIX stream socket pair S
      And the processes sender, receiver and other
      And sender has called P = pipe()
      And sender has called write(P.write, "legacy")
      And sender has called sendmsg(S.left, "x", fds=[P.read])
      When sender is killed by SIGKILL
      Given receiver has called R = recvmsg(S.right)
      When receiver calls read(R.fd)
      Then it returns "legacy"
      When receiver calls read(R.fd)
      Then it returns 0

  Rule: Passing a descriptor passes the access

    @UNIX-161 @posix @needs-root @needs-second-uid
    Scenario: A process reads a file that it may not open, by a descriptor that it was given
      Given a UNIX stream socket pair S
      And the processes owner and stranger
      And owner has called F = open("secret", O_RDWR|O_CREAT, 0600)
      And owner has called write(F, "contents")
      And owner has called lseek(F, 0)
      And stranger has called setgroups([])
      And stranger has called setgid(SECOND_UID)
      And stranger has called setuid(SECOND_UID)
      When stranger calls open("secret", O_RDONLY)
      Then it fails with EACCES
      Given owner has called sendmsg(S.left, "x", fds=[F])
      When stranger calls R = recvmsg(S.right)
      Then it returns "x" with count=1
      When stranger calls read(R.fd)
      Then it returns "contents"
