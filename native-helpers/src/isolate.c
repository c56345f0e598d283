/* Namespaces: making them, and making them fit to live in. */
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "isolate.h"

#ifndef PR_GET_TID_ADDRESS
#define PR_GET_TID_ADDRESS 40
#endif

/* A raw clone leaves the parent's thread number in the C library's memory; mutexes with owners would go by it. */
static void correct_tid(pid_t parent_tid)
{
#ifdef __GLIBC__
	int *place = NULL;

	if (prctl(PR_GET_TID_ADDRESS, &place, 0, 0, 0) == 0 && place && *place == parent_tid)
		*place = (int)syscall(SYS_gettid);
#else
	(void)parent_tid;
#endif
}

pid_t fork_into(int flags)
{
	pid_t parent = (pid_t)syscall(SYS_gettid);
	pid_t pid;

	if (!flags)
		return fork();
#ifdef __s390x__
	pid = (pid_t)syscall(SYS_clone, 0, flags | SIGCHLD, 0, 0, 0);
#else
	pid = (pid_t)syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
#endif
	if (pid == 0)
		correct_tid(parent);
	return pid;
}

static int write_at(int folder, const char *path, const char *text)
{
	int fd = openat(folder, path, O_WRONLY | O_CLOEXEC);
	ssize_t done = fd < 0 ? -1 : write(fd, text, strlen(text));

	if (fd >= 0)
		close(fd);
	return done == (ssize_t)strlen(text);
}

/* Everybody keeps the number that they had outside: the sandbox must not turn an ordinary user into root. */
static int map_user(int host_proc, uid_t uid, gid_t gid)
{
	char text[64];

	write_at(host_proc, "self/setgroups", "deny");
	snprintf(text, sizeof(text), "%u %u 1", gid, gid);
	if (!write_at(host_proc, "self/gid_map", text))
		return 0;
	snprintf(text, sizeof(text), "%u %u 1", uid, uid);
	return write_at(host_proc, "self/uid_map", text);
}

static int mount_fresh(const char *type, const char *path, const char *options)
{
	return mount(type, path, type, MS_NOSUID | MS_NODEV, options) == 0;
}

/* Without the folder there is nothing that could be shared there either. */
static int mount_if_there(const char *type, const char *path, const char *options)
{
	return mount_fresh(type, path, options) || errno == ENOENT || errno == ENODEV;
}

static int furnish_mounts(int flags)
{
	if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0)
		return flags & ~CLONE_NEWNS;
	if ((flags & CLONE_NEWPID) && !mount_fresh("proc", "/proc", NULL))
		flags &= ~CLONE_NEWPID;
	if (!mount_fresh("tmpfs", "/tmp", "mode=1777") || !mount_if_there("tmpfs", "/dev/shm", "mode=1777"))
		return flags & ~CLONE_NEWNS;
	if (flags & CLONE_NEWIPC)
		mount_if_there("mqueue", "/dev/mqueue", NULL);
	return flags;
}

int raise_loopback(void)
{
	struct ifreq request;
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), done;

	if (fd < 0)
		return 0;
	memset(&request, 0, sizeof(request));
	strcpy(request.ifr_name, "lo");
	request.ifr_flags = IFF_UP | IFF_RUNNING;
	done = ioctl(fd, SIOCSIFFLAGS, &request) == 0;
	close(fd);
	return done;
}

/* As the kernel wants them; its own header is not everywhere where a compiler is. */
struct capability_head {
	unsigned int version;
	int pid;
};

struct capability_sets {
	unsigned int effective, permitted, inheritable;
};

#define CAPABILITY_VERSION 0x20080522

/* A user namespace hands out all capabilities over itself; an ordinary user's processes have none. */
static void drop_capabilities(void)
{
	struct capability_head head = { CAPABILITY_VERSION, 0 };
	struct capability_sets none[2];

	memset(none, 0, sizeof(none));
	syscall(SYS_capset, &head, none);
}

int furnish(int flags, int host_proc, uid_t uid, gid_t gid)
{
	if ((flags & CLONE_NEWUSER) && !map_user(host_proc, uid, gid))
		return 0;
	if (flags & CLONE_NEWNS)
		flags = furnish_mounts(flags);
	else if (flags & CLONE_NEWPID)
		flags &= ~CLONE_NEWPID;
	if ((flags & CLONE_NEWNET) && !raise_loopback())
		flags &= ~CLONE_NEWNET;
	if ((flags & CLONE_NEWUSER) && uid != 0)
		drop_capabilities();
	return flags;
}

void namespace_names(int flags, char *text, size_t size)
{
	static const struct { int flag; const char *name; } all[] = {
		{ CLONE_NEWIPC, "ipc" }, { CLONE_NEWPID, "pid" }, { CLONE_NEWNS, "mnt" }, { CLONE_NEWNET, "net" },
		{ CLONE_NEWUSER, "user" }
	};
	size_t i, at = 0;

	text[0] = '\0';
	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if ((flags & all[i].flag) && at + 6 < size)
			at += (size_t)snprintf(text + at, size - at, "%s%s", at ? "," : "", all[i].name);
}
