@unix-domain-socket
Feature: A UNIX socket gets its name from bind
  A new socket has no name. bind gives it a pathname and makes a file of type
  socket there, which tells other processes where to connect. The file is only
  the name: it holds no data, and it stays when the socket is gone.

  Background:
    Given the processes server, client and observer

  Rule: The name is a file that everybody sees

    @UNIX-010 @posix
    Scenario Outline: A bound <type> socket shows as an empty file of type socket
      Given server has called L = socket(AF_UNIX, <type>)
      And observer was refused lstat("meeting-point") with ENOENT
      When server calls bind(L, "meeting-point")
      Then it returns 0
      When observer calls lstat("meeting-point")
      Then it returns 0 with type="socket", size=0
      When server calls getsockname(L)
      Then it returns "meeting-point" with family=AF_UNIX

      Examples:
        | type           |
        | SOCK_STREAM    |
        | SOCK_DGRAM     |
        | SOCK_SEQPACKET |

  Rule: The umask takes permissions away

    @UNIX-011 @linux
    Scenario Outline: A socket bound under the umask <mask> gets the mode <mode>
      Given server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called umask(<mask>)
      And server has called bind(L, "meeting-point")
      When observer calls stat("meeting-point")
      Then it returns 0 with mode="<mode>"

      Examples:
        | mask | mode |
        | 022  | 0755 |
        | 077  | 0700 |
        | 000  | 0777 |

    @UNIX-011 @linux
    Scenario: fchmod before bind chooses the mode that the umask is applied to
      Given server has called L = socket(AF_UNIX, SOCK_STREAM)
      When server calls fstat(L)
      Then it returns 0 with type="socket", mode="0777"
      When server calls fstatfs(L)
      Then it returns 0 with type=SOCKFS_MAGIC
      Given server has called fchmod(L, 0765)
      And server has called umask(0123)
      And server has called bind(L, "meeting-point")
      When observer calls stat("meeting-point")
      Then it returns 0 with mode="0644"

  Rule: A name is taken until it is unlinked

    @UNIX-013 @posix
    Scenario Outline: A second bind fails with EADDRINUSE when the first owner <state>
      Given server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called bind(L, "meeting-point")
      And client has called C = socket(AF_UNIX, SOCK_STREAM)
      When server <act>
      And client calls bind(C, "meeting-point")
      Then it fails with EADDRINUSE
      Given observer has called unlink("meeting-point")
      When client calls bind(C, "meeting-point")
      Then it returns 0

      Examples:
        | state           | act                  |
        | lives           | calls listen(L)      |
        | closed its socket | calls close(L)     |
        | was killed      | is killed by SIGKILL |

    @UNIX-015 @posix
    Scenario: The file of a killed server refuses connections until it is unlinked
      Given server has called L = socket(AF_UNIX, SOCK_STREAM)
      And server has called bind(L, "meeting-point")
      And server has called listen(L)
      And client has called C = socket(AF_UNIX, SOCK_STREAM)
      When server is killed by SIGKILL
      And observer calls lstat("meeting-point")
      Then it returns 0 with type="socket"
      When client calls connect(C, "meeting-point")
      Then it fails with ECONNREFUSED
      Given observer has called unlink("meeting-point")
      When client calls connect(C, "meeting-point")
      Then it fails with ENOENT
