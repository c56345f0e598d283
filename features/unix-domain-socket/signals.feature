@unix-domain-socket
Feature: A socket sends a signal when data arrive
  A process that works instead of waiting can ask for a signal: O_ASYNC switches
  it on, F_SETOWN names who gets it. SIGIO tells no more than that something
  happened; a signal chosen with F_SETSIG tells which descriptor and what.

  Background:
    Given a UNIX stream socket pair S
    And the processes sender, owner and other

  Rule: The owner gets SIGIO

    @UNIX-223 @linux
    Scenario: Data send SIGIO to the owner, and to nobody else
      Given owner and other have called sigaction(SIGIO, RECORD)
      And owner has called fcntl(S.right, F_SETOWN, pid=owner)
      And owner has called fcntl(S.right, F_SETFL, O_ASYNC)
      When sender calls send(S.left, "x")
      Then owner has received SIGIO with
        | code | SI_KERNEL |
      And other has received SIGIO 0 times
      When owner calls fcntl(S.right, F_GETFL)
      Then it returns any with flags=O_ASYNC

    @UNIX-223 @linux
    Scenario: An owner that waits for the signal is released by what another process sends
      Given owner has called sigprocmask(SIG_BLOCK, [SIGIO])
      And owner has called fcntl(S.right, F_SETOWN, pid=owner)
      And owner has called fcntl(S.right, F_SETFL, O_ASYNC)
      And owner is blocked in sigwaitinfo([SIGIO])
      When sender calls send(S.left, "x")
      Then it returns 1
      And owner is released with any with signal=SIGIO

    @UNIX-223 @linux
    Scenario: Without O_ASYNC, and after it was taken away, no signal is sent
      Given owner has called sigaction(SIGIO, RECORD)
      And owner has called fcntl(S.right, F_SETOWN, pid=owner)
      When sender calls send(S.left, "x")
      Then owner has received SIGIO 0 times
      Given owner has called fcntl(S.right, F_SETFL, O_ASYNC)
      And owner has called fcntl(S.right, F_SETFL, 0)
      When sender calls send(S.left, "x")
      Then owner has received SIGIO 0 times

    @UNIX-223 @linux
    Scenario: Every process of an owning group gets the signal
      Given owner has called setpgid()
      And other has called setpgid(0, owner)
      And owner, other and sender have called sigaction(SIGIO, RECORD)
      And owner has called fcntl(S.right, F_SETOWN_EX, F_OWNER_PGRP, pid=owner)
      And owner has called fcntl(S.right, F_SETFL, O_ASYNC)
      When sender calls send(S.left, "x")
      Then owner has received SIGIO
      And other has received SIGIO
      And sender has received SIGIO 0 times

    @UNIX-223 @linux
    Scenario: A thread that owns the socket gets the signal, and its sister does not
      Given owner has called sigprocmask(SIG_BLOCK, [SIGIO])
      And owner has called pthread_create(helper)
      And owner/helper has called T = gettid()
      And owner has called fcntl(S.right, F_SETOWN_EX, F_OWNER_TID, pid=T)
      And owner has called fcntl(S.right, F_SETFL, O_ASYNC)
      And owner is blocked in sigwaitinfo([SIGIO])
      And owner/helper is blocked in sigwaitinfo([SIGIO])
      When sender calls send(S.left, "x")
      Then owner/helper is released with any with signal=SIGIO
      And owner stays blocked

  Rule: F_SETSIG chooses the signal, and it tells more

    @UNIX-223 @linux
    Scenario: The chosen signal names the descriptor and what happened
      Given owner has called sigaction(SIGRTMIN+1, RECORD)
      And owner has called fcntl(S.right, F_SETOWN, pid=owner)
      And owner has called fcntl(S.right, F_SETSIG, signal=SIGRTMIN+1)
      And owner has called fcntl(S.right, F_SETFL, O_ASYNC)
      When sender calls send(S.left, "x")
      Then owner has received SIGRTMIN+1 with
        | code | POLL_IN |
        | fd   | S.right |

    @UNIX-223 @linux
    Scenario: F_SETSIG with 0 goes back to plain SIGIO
      Given owner has called sigaction(SIGRTMIN+1, RECORD)
      And owner has called sigaction(SIGIO, RECORD)
      And owner has called fcntl(S.right, F_SETOWN, pid=owner)
      And owner has called fcntl(S.right, F_SETSIG, signal=SIGRTMIN+1)
      And owner has called fcntl(S.right, F_SETFL, O_ASYNC)
      And owner has called fcntl(S.right, F_SETSIG, value=0)
      When sender calls send(S.left, "x")
      Then owner has received SIGIO with
        | code | SI_KERNEL |
      And owner has received SIGRTMIN+1 0 times

    @UNIX-223 @linux
    Scenario: The number told is that of the descriptor that was registered, also when it is closed and a duplicate lives
      Given owner has called sigaction(SIGRTMIN+1, RECORD)
      And owner has called fcntl(S.right, F_SETOWN, pid=owner)
      And owner has called fcntl(S.right, F_SETSIG, signal=SIGRTMIN+1)
      And owner has called fcntl(S.right, F_SETFL, O_ASYNC)
      And owner has called N = dup(S.right)
      And owner has called close(S.right)
      When sender calls send(S.left, "x")
      Then owner has received SIGRTMIN+1 with
        | fd | S.right |

  Rule: What is no owner, no signal and no socket is refused or ignored

    @UNIX-223 @linux
    Scenario Outline: Setting <what> fails with <error>
      When owner calls fcntl(S.right, <request>)
      Then it fails with <error>

      Examples:
        | what                           | request                                | error  |
        | a process that does not exist  | F_SETOWN, pid=99999999                 | ESRCH  |
        | a group that does not exist    | F_SETOWN_EX, F_OWNER_PGRP, pid=99999999 | ESRCH |
        | an owner of no known kind      | F_SETOWN_EX, value=9, pid=owner        | EINVAL |
        | a signal that does not exist   | F_SETSIG, value=999                    | EINVAL |

    @UNIX-223 @linux
    Scenario: A regular file does not take O_ASYNC
      Given owner has called F = open("F", O_RDWR|O_CREAT)
      When owner calls fcntl(F, F_SETFL, O_ASYNC)
      Then it returns 0
      When owner calls fcntl(F, F_GETFL)
      Then it returns any with flags=0
