@ashmem
Feature: An ashmem region is shared by passing its descriptor
  Android had a device for shared memory before Linux had memfd_create: each
  open of /dev/ashmem makes a region without a size, ioctl gives it one, and
  whoever gets the descriptor maps the same bytes. The device left Linux with
  version 5.18; where it is missing, these scenarios are skipped, and
  memfd_create is the successor to use.

  Rule: Each open of the device is a region of its own that gets its size by ioctl

    @ASHMEM-010 @linux @needs-facility-ashmem
    Scenario: A region has no size at first, then the one that ASHMEM_SET_SIZE gives it
      Given the process creator
      And creator has called A = open("/dev/ashmem", O_RDWR)
      When creator calls ioctl(A, ASHMEM_GET_SIZE)
      Then it returns 0
      When creator calls mmap(8192, MAP_SHARED, fd=A)
      Then it fails with EINVAL
      When creator calls ioctl(A, ASHMEM_SET_SIZE, 8192)
      Then it returns 0
      When creator calls ioctl(A, ASHMEM_GET_SIZE)
      Then it returns 8192

  Rule: All holders of the descriptor have one memory

    @ASHMEM-011 @linux @needs-facility-ashmem
    Scenario: A process that gets the descriptor through a socket shares the region
      Given a UNIX stream socket pair S
      And the processes creator and receiver
      And creator has called A = open("/dev/ashmem", O_RDWR)
      And creator has called ioctl(A, ASHMEM_SET_SIZE, 4096)
      And creator has called M = mmap(4096, MAP_SHARED, fd=A)
      And creator has called sendmsg(S.left, "region", fds=[A])
      And receiver has called B = recvmsg(S.right)
      And receiver has called N = mmap(4096, MAP_SHARED, fd=B.fd)
      And creator has called store(M, "from the creator")
      When receiver calls load(N)
      Then it returns "from the creator"
      Given receiver has called store(N, "from the receiver")
      When creator calls load(M)
      Then it returns "from the receiver"
      When creator is killed by SIGKILL
      And receiver calls load(N)
      Then it returns "from the receiver"
