@posix-named-semaphore
Feature: The mode of a named POSIX semaphore decides who may open it
  A named semaphore has an owner, a group and permission bits as a file has.
  To wait and to post both change it, so it takes the right to read and the
  right to write.

  Background:
    Given the processes creator and other

  Rule: The bits are those that sem_open is given, less the umask

    @PXSEM-021 @posix
    Scenario Outline: The mode <mode> under the umask <mask> makes a semaphore with <bits>
      Given creator has called umask(<mask>)
      And creator has called uid = geteuid()
      And creator has called gid = getegid()
      When creator calls sem_open("/S", O_CREAT, mode=<mode>, value=1)
      And creator calls sem_stat("/S")
      Then it returns 0 with mode=<bits>, uid=uid, gid=gid

      Examples:
        | mode                                              | mask | bits |
        | 0666                                              | 027  | 0640 |
        | S_IRUSR\|S_IWUSR\|S_IRGRP\|S_IWGRP                | 0    | 0660 |
        | S_IRUSR\|S_IWUSR\|S_IROTH\|S_IWOTH                | 022  | 0604 |

  Rule: Another user needs the right to read and to write

    @PXSEM-023 @posix @needs-second-uid
    Scenario Outline: The mode <mode> keeps another user out
      Given creator has called umask(0)
      And creator has called sem_open("/S", O_CREAT, mode=<mode>, value=1)
      And other has called setgid(SECOND_UID)
      And other has called setuid(SECOND_UID)
      When other calls sem_open("/S")
      Then it fails with EACCES

      Examples:
        | mode |
        | 0600 |
        | 0640 |
        | 0664 |

    @PXSEM-023 @posix @needs-second-uid
    Scenario: The mode 0666 lets another user wait and post
      Given creator has called umask(0)
      And creator has called A = sem_open("/S", O_CREAT, mode=0666, value=1)
      And other has called setgid(SECOND_UID)
      And other has called setuid(SECOND_UID)
      When other calls B = sem_open("/S")
      And other calls sem_wait(B)
      Then it returns 0
      When creator calls sem_trywait(A)
      Then it fails with EAGAIN
      When other calls sem_post(B)
      Then it returns 0
      When creator calls sem_trywait(A)
      Then it returns 0

  Rule: There is no opening for reading or for writing alone

    @PXSEM-024 @posix
    Scenario Outline: A semaphore opened with <access> can be waited for and posted all the same
      Given creator has called A = sem_open("/S", O_CREAT, mode=0600, value=1)
      When other calls B = sem_open("/S", <access>)
      And other calls sem_wait(B)
      Then it returns 0
      When creator calls sem_getvalue(A)
      Then it returns 0
      When other calls sem_post(B)
      Then it returns 0
      When creator calls sem_getvalue(A)
      Then it returns 1

      Examples:
        | access   |
        | O_RDONLY |
        | O_WRONLY |
        | O_RDWR   |
