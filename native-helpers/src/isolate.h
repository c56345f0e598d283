/* What stands between a sandbox and the rest of the machine. */
#ifndef IPC_ISOLATE_H
#define IPC_ISOLATE_H

#include <sched.h>
#include <sys/types.h>

#ifndef CLONE_NEWIPC
#define CLONE_NEWIPC 0x08000000
#define CLONE_NEWNET 0x40000000
#define CLONE_NEWNS 0x00020000
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWUSER 0x10000000
#endif

/* fork() into new namespaces; flags 0 is a plain fork. The C library's idea of the thread's number is put right. */
pid_t fork_into(int flags);

/*
 * In the first process of the namespaces: mounts of its own, the loopback interface, no capabilities beyond those that the
 * agent had. Returns the flags of those namespaces that are really usable.
 */
int furnish(int flags, int host_proc, uid_t uid, gid_t gid);

/* The loopback interface of this network namespace, which is born without it. Returns 0 when that fails. */
int raise_loopback(void);

/* "ipc,pid,mnt,net,user" */
void namespace_names(int flags, char *text, size_t size);

#endif
