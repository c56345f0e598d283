@posix-shared-memory
Feature: shm_open opens a shared memory object or makes it
  Without O_CREAT the name has to exist, with it a missing object is made, and
  with O_EXCL on top an existing one is refused. A new object is empty and
  belongs to whoever made it.

  Background:
    Given the processes creator and other

  Rule: O_CREAT makes what is missing and opens what exists, O_EXCL insists on making

    @PXSHM-011 @posix
    Scenario: A name that does not exist gives ENOENT, and after O_CREAT it can be opened
      When other calls shm_open("/Q")
      Then it fails with ENOENT
      Given creator has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And other has called B = shm_open("/Q")
      When creator calls S = fstat(A)
      And other calls fstat(B)
      Then it returns 0 with ino=S.ino

    @PXSHM-012 @posix
    Scenario: O_CREAT opens an existing object and changes nothing of it
      Given creator has called A = shm_open("/Q", O_RDWR|O_CREAT, 0600)
      And creator has called write(A, "kept")
      And creator has called S = fstat(A)
      When other calls B = shm_open("/Q", O_RDWR|O_CREAT, 0666)
      And other calls fstat(B)
      Then it returns 0 with ino=S.ino, size=4, mode=0600, uid=S.uid, gid=S.gid
      When other calls read(B)
      Then it returns "kept"

    @PXSHM-013 @posix
    Scenario: With O_EXCL an existing name is refused, and its object stays as it was
      Given creator has called A = shm_open("/Q", O_RDWR|O_CREAT)
      And creator has called write(A, "kept")
      When other calls shm_open("/Q", O_RDWR|O_CREAT|O_EXCL)
      Then it fails with EEXIST
      When creator calls shm_open("/Q", O_RDWR|O_CREAT|O_EXCL|O_TRUNC)
      Then it fails with EEXIST
      When creator calls fstat(A)
      Then it returns 0 with size=4

    @PXSHM-013 @posix
    Scenario: With O_EXCL a missing name is made
      When creator calls A = shm_open("/Q", O_RDWR|O_CREAT|O_EXCL)
      And other calls B = shm_open("/Q")
      And creator calls S = fstat(A)
      And other calls fstat(B)
      Then it returns 0 with ino=S.ino

  Rule: A new object has no bytes

    @PXSHM-016 @posix
    Scenario: Its size is zero, and a mapping of it is of no use until it has grown
      Given creator has called A = shm_open("/Q", O_RDWR|O_CREAT)
      When creator calls fstat(A)
      Then it returns 0 with size=0, nlink=1, type="file"
      Given creator has called M = mmap(4096, MAP_SHARED, fd=A)
      When creator calls touch(M)
      Then it returns 0 with fault="SIGBUS", code="BUS_ADRERR", at=M
      When creator forks child
      And child calls load_int(M)
      Then child died of SIGBUS
      Given creator has called ftruncate(A, 4096)
      When creator calls load_int(M)
      Then it returns 0

  Rule: A new object belongs to its maker and has the mode that the umask leaves

    @PXSHM-018 @posix @needs-root @needs-second-uid
    Scenario: Its owner and group are the effective ids of the maker
      Given creator has called setegid(65534)
      And creator has called seteuid(SECOND_UID)
      And creator has called shm_open("/Q", O_RDWR|O_CREAT)
      And other has called B = shm_open("/Q")
      When other calls fstat(B)
      Then it returns 0 with uid=SECOND_UID, gid=65534

    @PXSHM-019 @posix
    Scenario Outline: The mode <mode> becomes <left> under the umask <umask>
      Given creator has called umask(<umask>)
      And creator has called A = shm_open("/Q", O_RDWR|O_CREAT, <mode>)
      When creator calls fstat(A)
      Then it returns 0 with mode=<left>

      Examples:
        | mode | umask | left |
        | 0666 | 0022  | 0644 |
        | 0777 | 0077  | 0700 |
        | 0620 | 0     | 0620 |
