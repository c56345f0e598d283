@posix-shared-memory
Feature: A shared memory object has a name that lives and bytes that live
  The name stays until somebody calls shm_unlink, whatever becomes of the
  processes. The bytes stay as long as there is the name or anybody who has
  the object open or mapped.

  Rule: An object outlives the processes that use it

    @PXSHM-061 @posix
    Scenario Outline: A process that starts after the creator <ended> finds size, mode and bytes
      Given the process creator
      And creator has called A = shm_open("/Q", O_RDWR|O_CREAT, 0640)
      And creator has called ftruncate(A, 5000)
      And creator has called M = mmap(5000, MAP_SHARED, fd=A)
      And creator has called store(M, "a legacy", offset=4500)
      When creator <ends>
      Given the process heir
      And heir has called B = shm_open("/Q")
      When heir calls fstat(B)
      Then it returns 0 with size=5000, mode=0640
      Given heir has called N = mmap(5000, MAP_SHARED, fd=B)
      When heir calls load(N, offset=4500)
      Then it returns "a legacy"

      Examples:
        | ended      | ends                 |
        | exited     | exits                |
        | was killed | is killed by SIGKILL |

  Rule: shm_unlink removes the name at once

    @PXSHM-062 @posix
    Scenario: Nobody finds an object any more that others still use
      Given the processes user and remover
      And user has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And user has called ftruncate(A, 4096)
      And user has called M = mmap(4096, MAP_SHARED, fd=A)
      When remover calls shm_unlink("/Q")
      Then it returns 0
      When remover calls shm_open("/Q")
      Then it fails with ENOENT
      When user calls shm_open("/Q")
      Then it fails with ENOENT
      When remover calls shm_unlink("/Q")
      Then it fails with ENOENT

    @PXSHM-062 @posix @needs-mntns
    Scenario: The folder of the objects has no entry of it any more
      Given the processes user and remover
      And user has called L = list_directory("/dev/shm")
      And user has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And user has called Listed = list_directory("/dev/shm")
      When remover calls shm_unlink("/Q")
      And user calls list_directory("/dev/shm")
      Then it returns L with names=L.names

  Rule: The bytes of an unlinked object stay until the last user is gone

    @PXSHM-063 @posix
    Scenario: Those who have the object go on exchanging data
      Given the processes first, second and remover
      And first has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And first has called ftruncate(A, 4096)
      And first has called M = mmap(4096, MAP_SHARED, fd=A)
      And second has called B = shm_open("/Q")
      And remover has called shm_unlink("/Q")
      When second calls fstat(B)
      Then it returns 0 with nlink=0, size=4096
      Given second has called N = mmap(4096, MAP_SHARED, fd=B)
      And first has called store(M, "after the removal")
      When second calls load(N)
      Then it returns "after the removal"
      Given second has called store(N, "and back")
      When first calls load(M, 8)
      Then it returns "and back"

    @PXSHM-063 @posix
    Scenario: The next object of that name is another one
      Given the processes first and second
      And first has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And first has called write(A, "old")
      And second has called shm_unlink("/Q")
      When second calls B = shm_open("/Q", O_RDWR|O_CREAT|O_EXCL)
      And second calls fstat(B)
      Then it returns 0 with size=0, nlink=1
      When second calls write(B, "newer")
      And first calls pread(A)
      Then it returns "old"

    @PXSHM-063 @posix @needs-root @needs-mntns @needs-filesystem-tmpfs
    Scenario: Its memory comes back with the last mapping, not with the name
      Given the process root
      And root has called unshare(CLONE_NEWNS)
      And root has called mount("/", "none", flags=MS_REC|MS_PRIVATE)
      And root has called mount("/dev/shm", "tmpfs", options="size=64k")
      When root forks first and second
      Given first has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And first has called write(A, pattern(1, 65536))
      And first has called M = mmap(65536, MAP_SHARED, fd=A)
      And first has called close(A)
      And second has called B = shm_open("/Q")
      And second has called N = mmap(65536, MAP_SHARED, fd=B)
      And second has called close(B)
      And root has called R = shm_open("/R", O_RDWR|O_CREAT)
      When root calls shm_unlink("/Q")
      And root calls write(R, "x")
      Then it fails with ENOSPC
      When first calls munmap(M, 65536)
      And root calls write(R, "x")
      Then it fails with ENOSPC
      When second calls munmap(N, 65536)
      And root calls write(R, pattern(2, 65536))
      Then it returns 65536
