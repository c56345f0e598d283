@cross-facility
Feature: Only Internet sockets lead to another host
  Two processes with network, IPC and mount namespaces of their own stand for
  two hosts, a cable between them. An Internet address leads from one to the
  other; every other name means something on the own host only.

  Background:
    Given the processes near and far
    And far has called unshare(CLONE_NEWNET|CLONE_NEWIPC|CLONE_NEWNS)
    And far has called mount("/", "none", flags=MS_REC|MS_PRIVATE)

  Rule: TCP and UDP reach the other host

    @XCMP-090 @posix @needs-root @needs-netns @needs-ipcns @needs-mntns @needs-filesystem-tmpfs @needs-facility-veth
    Scenario: A TCP server answers a client on the other host
      Given near has called veth("near0", "far0", far)
      And near has called add_address("near0", "10.77.0.1/24")
      And near has called set_interface("near0")
      And far has called add_address("far0", "10.77.0.2/24")
      And far has called set_interface("far0")
      And near has called L = socket(AF_INET, SOCK_STREAM)
      And near has called bind(L, "10.77.0.1:5000")
      And near has called listen(L)
      And far has called C = socket(AF_INET, SOCK_STREAM)
      When far calls connect(C, "10.77.0.1:5000")
      Then far is released with 0
      Given near has called A = accept(L)
      And near has called send(A, "over the cable")
      When far calls recv(C)
      Then far is released with "over the cable"

    @XCMP-090 @posix @needs-root @needs-netns @needs-ipcns @needs-mntns @needs-filesystem-tmpfs @needs-facility-veth
    Scenario: A UDP socket receives from the other host
      Given near has called veth("near0", "far0", far)
      And near has called add_address("near0", "10.77.0.1/24")
      And near has called set_interface("near0")
      And far has called add_address("far0", "10.77.0.2/24")
      And far has called set_interface("far0")
      And near has called R = socket(AF_INET, SOCK_DGRAM)
      And near has called bind(R, "10.77.0.1:5000")
      And near is blocked in recv(R)
      And far has called S = socket(AF_INET, SOCK_DGRAM)
      When far calls sendto(S, "over the cable", "10.77.0.1:5000")
      Then it returns 14
      And near is released with "over the cable"

  Rule: Other names end at the host

    @XCMP-090 @posix @needs-root @needs-netns @needs-ipcns @needs-mntns @needs-filesystem-tmpfs
    Scenario Outline: On the other host the name of <object> is not found
      Given far has called mkdir("host")
      And far has called mount("host", "tmpfs")
      And far has called chdir("host")
      And near has called A = <make>
      When near calls <find>
      Then it returns any
      When far calls <find>
      Then it fails with ENOENT

      Examples:
        | object           | make                                                | find                         |
        | a FIFO           | mkfifo("F")                                         | open("F", O_RDONLY\|O_NONBLOCK) |
        | a POSIX queue    | mq_open("/Q", O_RDWR\|O_CREAT, maxmsg=1, msgsize=8)  | mq_open("/Q")                |
        | a System V queue | msgget(0x4711, IPC_CREAT\|0600)                      | msgget(0x4711)               |
        | a System V set   | semget(0x4711, 1, IPC_CREAT\|0600)                   | semget(0x4711)               |
        | a System V segment | shmget(0x4711, 4096, IPC_CREAT\|0600)              | shmget(0x4711)               |

    @XCMP-090 @posix @needs-root @needs-netns @needs-ipcns @needs-mntns @needs-filesystem-tmpfs
    Scenario Outline: On the other host a <object> of the same name is another one
      Given far has called mount("/dev/shm", "tmpfs")
      And near has called A = <make>
      When far calls <find>
      Then it fails with ENOENT
      When near calls <find>
      Then it returns any

      Examples:
        | object               | make                             | find           |
        | named semaphore      | sem_open("/S", O_CREAT, value=1) | sem_open("/S") |
        | shared memory object | shm_open("/M", O_RDWR\|O_CREAT)   | shm_open("/M") |

    @XCMP-090 @posix @needs-root @needs-netns @needs-ipcns @needs-mntns @needs-filesystem-tmpfs
    Scenario Outline: On the other host a connect to the <kind> socket name of the server fails with <errno>
      Given far has called mkdir("host")
      And far has called mount("host", "tmpfs")
      And far has called chdir("host")
      And near has called L = socket(AF_UNIX, SOCK_STREAM)
      And near has called bind(L, "<name>")
      And near has called listen(L)
      And near and far have called C = socket(AF_UNIX, SOCK_STREAM)
      When near calls connect(C, "<name>")
      Then it returns 0
      When far calls connect(C, "<name>")
      Then it fails with <errno>

      Examples:
        | kind     | name   | errno        |
        | pathname | door   | ENOENT       |
        | abstract | \0door | ECONNREFUSED |
