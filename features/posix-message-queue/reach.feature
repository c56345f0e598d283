@posix-message-queue
Feature: POSIX message queues belong to the kernel and its IPC namespaces
  The mqueue file system shows the queues, but they do not live in it, and
  networks play no part in them.

  Background:
    Given the processes owner and other
    And owner has called Q = mq_open("/Q", O_RDWR|O_CREAT, maxmsg=3, msgsize=64)

  Rule: The queues do not depend on a mounted file system

    @PXMQ-209 @linux @needs-root @needs-ipcns @needs-mntns @needs-filesystem-mqueue
    Scenario: Queues and messages survive the unmounting of the mqueue file system and show again in the next
      Given owner has called unshare(CLONE_NEWNS)
      And owner has called mount("/", "none", flags=MS_REC|MS_PRIVATE)
      And owner has called mkdir("queues")
      And owner has called mount("queues", "mqueue")
      And owner has called mq_send(Q, "kept")
      And owner has called mq_close(Q)
      And owner has called umount("queues")
      When owner calls stat("queues/Q")
      Then it fails with ENOENT
      When owner calls R = mq_open("/Q", O_RDWR)
      And owner calls mq_getattr(R)
      Then it returns 0 with curmsgs=1
      Given owner has called mount("queues", "mqueue")
      When owner calls stat("queues/Q")
      Then it returns 0 with type="file", size=80
      When owner calls mq_receive(R)
      Then it returns "kept"

  Rule: A network namespace of its own separates nobody from a queue

    @PXMQ-226 @linux @needs-root @needs-netns
    Scenario: A process in another network namespace opens the queue, receives and sends
      Given other has called unshare(CLONE_NEWNET)
      When other calls R = mq_open("/Q", O_RDWR)
      And owner calls mq_send(Q, "to the other network")
      And other calls mq_receive(R)
      Then it returns "to the other network"
      When other calls mq_send(R, "back")
      And owner calls mq_receive(Q)
      Then it returns "back"

    @PXMQ-226 @linux @needs-root @needs-netns
    Scenario: A process in another network namespace is told of a message by a thread
      Given other has called unshare(CLONE_NEWNET)
      And other has called R = mq_open("/Q", O_RDWR)
      And other has called mq_notify(R, SIGEV_THREAD, value=7)
      And other is blocked in notification()
      When owner calls mq_send(Q, "hello")
      Then other is released with "hello" with value=7, thread="another"
