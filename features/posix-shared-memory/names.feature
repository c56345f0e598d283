@posix-shared-memory
Feature: The name of a shared memory object on Linux is a file name
  Linux keeps the objects as files of the memory file system at /dev/shm. What
  shm_open is told is, but for the leading slashes, the name of the file.

  Background:
    Given the processes creator and other
    And creator has called A = shm_open("/Q", O_RDWR|O_CREAT, 0640)
    And creator has called ftruncate(A, 5000)
    And creator has called S = fstat(A)

  Rule: glibc ignores how many slashes a name begins with

    @PXSHM-040 @glibc
    Scenario Outline: "<spelling>" means the object "/Q"
      Given other has called B = shm_open("<spelling>")
      When other calls fstat(B)
      Then it returns 0 with ino=S.ino, dev=S.dev, size=5000

      Examples:
        | spelling |
        | Q        |
        | //Q      |

    @PXSHM-040 @glibc @needs-mntns
    Scenario: An object made without a slash appears under its plain name
      Given other has called shm_open("R", O_RDWR|O_CREAT)
      When creator calls shm_open("/R", O_RDWR|O_CREAT|O_EXCL)
      Then it fails with EEXIST
      When creator calls stat("/dev/shm/R")
      Then it returns 0 with type="file"

  Rule: The object is a file in the tmpfs at /dev/shm

    @PXSHM-043 @linux @needs-mntns
    Scenario: The file has the object's inode, mode and size
      When other calls stat("/dev/shm/Q")
      Then it returns 0 with ino=S.ino, dev=S.dev, mode=0640, size=5000, type="file"
      When other calls statfs("/dev/shm")
      Then it returns 0 with type="TMPFS_MAGIC"
      When creator calls fstatfs(A)
      Then it returns 0 with type="TMPFS_MAGIC"

    @PXSHM-043 @linux @needs-mntns
    Scenario: A process that opens the file shares memory with one that opened the object
      Given creator has called M = mmap(5000, MAP_SHARED, fd=A)
      And other has called B = open("/dev/shm/Q", O_RDWR)
      And other has called N = mmap(5000, MAP_SHARED, fd=B)
      And creator has called store(M, "through the object")
      When other calls load(N)
      Then it returns "through the object"
      Given other has called store(N, "through the file")
      When creator calls load(M, 16)
      Then it returns "through the file"

    @PXSHM-043 @linux @needs-mntns
    Scenario: A file that open makes in /dev/shm can be opened with shm_open
      Given other has called B = open("/dev/shm/R", O_RDWR|O_CREAT)
      And other has called write(B, "a file")
      And creator has called C = shm_open("/R")
      When creator calls read(C)
      Then it returns "a file"
