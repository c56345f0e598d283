@posix-shared-memory
Feature: A shared memory object is protected like a file
  Each object has an owner, a group and nine permission bits. Whoever opens it
  for reading takes the read bit of his class, whoever opens it for reading and
  writing takes both bits. In these scenarios the object belongs to user and
  group 65534.

  Background:
    Given a POSIX shared memory object Q
    And the processes root and caller
    And root has called A = shm_open("/Q")
    And root has called write(A, "contents")
    And root has called fchown(A, 65534, 65534)

  Rule: Both bits of the caller's class allow to read and to write

    @PXSHM-070 @posix @needs-root @needs-second-uid
    Scenario Outline: <who> reads and writes an object of mode <mode>
      Given root has called fchmod(A, <mode>)
      And caller has called setgroups([60000])
      And caller has called setgid(<gid>)
      And caller has called setuid(<uid>)
      And caller has called B = shm_open("/Q", O_RDWR)
      When caller calls read(B, 8)
      Then it returns "contents"
      When caller calls pwrite(B, "C")
      Then it returns 1
      When root calls pread(A, 8)
      Then it returns "Contents"

      Examples:
        | who                   | uid   | gid   | mode |
        | The owner             | 65534 | 60000 | 0600 |
        | The owner             | 65534 | 60000 | 0644 |
        | A member of the group | 60000 | 65534 | 0660 |
        | Somebody else         | 60000 | 60000 | 0666 |

  Rule: The read bit alone allows to read

    @PXSHM-070 @posix @needs-root @needs-second-uid
    Scenario Outline: <who> reads an object of mode <mode> but cannot open it for writing
      Given root has called fchmod(A, <mode>)
      And caller has called setgroups([60000])
      And caller has called setgid(<gid>)
      And caller has called setuid(<uid>)
      When caller calls shm_open("/Q", O_RDWR)
      Then it fails with EACCES
      When caller calls B = shm_open("/Q", O_RDONLY)
      And caller calls read(B, 8)
      Then it returns "contents"

      Examples:
        | who                   | uid   | gid   | mode |
        | The owner             | 65534 | 60000 | 0400 |
        | A member of the group | 60000 | 65534 | 0644 |
        | Somebody else         | 60000 | 60000 | 0644 |

  Rule: Without the read bit of his class nobody opens the object, except root

    @PXSHM-070 @posix @needs-root @needs-second-uid
    Scenario Outline: <who> cannot open an object of mode <mode>
      Given root has called fchmod(A, <mode>)
      And caller has called setgroups([60000])
      And caller has called setgid(<gid>)
      And caller has called setuid(<uid>)
      When caller calls shm_open("/Q", O_RDWR)
      Then it fails with EACCES
      When caller calls shm_open("/Q", O_RDONLY)
      Then it fails with EACCES

      Examples:
        | who                   | uid   | gid   | mode |
        | The owner             | 65534 | 65534 | 0    |
        | The owner             | 65534 | 65534 | 0066 |
        | A member of the group | 60000 | 65534 | 0600 |
        | Somebody else         | 60000 | 60000 | 0600 |
        | Somebody else         | 60000 | 60000 | 0660 |

    @PXSHM-070 @posix @needs-root
    Scenario: root reads and writes an object of mode 0 that belongs to somebody else
      Given root has called fchmod(A, 0)
      When root calls B = shm_open("/Q", O_RDWR)
      And root calls pwrite(B, "C")
      Then it returns 1
      When root calls read(B, 8)
      Then it returns "Contents"
