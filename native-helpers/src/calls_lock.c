/* fcntl with its many commands, the three kinds of file locks, and what /proc/locks says of them. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common.h"
#include "lines.h"

#ifndef F_OFD_GETLK
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#endif

static void lock_arg(const struct args *a, struct flock *lock)
{
	long first, last;

	memset(lock, 0, sizeof(*lock));
	arg_range(a, "bytes", &first, &last);
	lock->l_type = (short)arg_int(a, "type");
	lock->l_whence = (short)arg_int(a, "whence");
	lock->l_start = arg_given(a, "start") ? arg_int(a, "start") : first;
	lock->l_len = arg_given(a, "length") ? arg_int(a, "length") : last < 0 ? 0 : last - first + 1;
	lock->l_pid = (pid_t)arg_int(a, "pid");
}

static void reply_lock(struct reply *r, const struct flock *lock)
{
	reply_constant(r, "type", "locktype", lock->l_type);
	reply_constant(r, "whence", "whence", lock->l_whence);
	reply_int(r, "start", (long)lock->l_start);
	reply_int(r, "length", (long)lock->l_len);
	reply_int(r, "pid", (long)lock->l_pid);
}

static long lock_command(const struct args *a, struct reply *r, int fd, int command)
{
	struct flock lock;
	long value;

	if (arg_given(a, "at"))
		return fcntl(fd, command, arg_addr(a, "at"));
	lock_arg(a, &lock);
	value = fcntl(fd, command, &lock);
	if (value >= 0 && (command == F_GETLK || command == F_OFD_GETLK))
		reply_lock(r, &lock);
	return value;
}

static long owner_command(const struct args *a, struct reply *r, int fd, int command)
{
	struct f_owner_ex owner = { (int)arg_int(a, "value"), (pid_t)arg_int(a, "pid") };
	long value = fcntl(fd, command, &owner);

	if (value >= 0 && command == F_GETOWN_EX) {
		reply_constant(r, "kind", "owner", owner.type);
		reply_int(r, "pid", owner.pid);
	}
	return value;
}

/* The integer after the command: a signal by name, a process, a kind of lease, or any number. */
static long plain_value(const struct args *a)
{
	if (arg_given(a, "signal"))
		return arg_int(a, "signal");
	if (arg_given(a, "pid"))
		return arg_int(a, "pid");
	if (arg_given(a, "type"))
		return arg_int(a, "type");
	return arg_int(a, "value");
}

static void reply_flags(struct reply *r, int command, long value)
{
	switch (command) {
	case F_GETFL:
		reply_open_flags(r, value);
		break;
	case F_GETFD:
		reply_constant(r, "flags", "fdflag", value);
		break;
	case F_GETLEASE:
		reply_constant(r, "type", "locktype", value);
		break;
	case F_GET_SEALS:
		reply_constant(r, "flags", "seal", value);
		break;
	}
}

static long plain_command(const struct args *a, struct reply *r, int fd, int command)
{
	long value = fcntl(fd, command, plain_value(a));

	if (value >= 0)
		reply_flags(r, command, value);
	return value;
}

static long make_fcntl(const struct args *a, struct reply *r)
{
	int fd = (int)arg_int(a, "fd"), command = (int)arg_int(a, "command");

	switch (command) {
	case F_SETLK: case F_SETLKW: case F_GETLK:
	case F_OFD_SETLK: case F_OFD_SETLKW: case F_OFD_GETLK:
		return lock_command(a, r, fd, command);
	case F_SETOWN_EX: case F_GETOWN_EX:
		return owner_command(a, r, fd, command);
	default:
		return plain_command(a, r, fd, command);
	}
}

static long make_flock(const struct args *a, struct reply *r)
{
	(void)r;
	return flock((int)arg_int(a, "fd"), (int)arg_int(a, "operation"));
}

static long make_lockf(const struct args *a, struct reply *r)
{
	(void)r;
	return lockf((int)arg_int(a, "fd"), (int)arg_int(a, "command"), arg_int(a, "length"));
}

struct lock_line {
	const char *kind, *mode, *file, *first, *last;
	long pid;
	unsigned long inode;
	int waiting;
};

/* "1: POSIX  ADVISORY  WRITE 812 fe:01:5 0 99", with "->" behind the number for one who waits. */
static int parse_lock(char *line, struct lock_line *l)
{
	char *words[9], *colon;
	size_t count = split_words(line, words, 9), at;

	l->waiting = count > 1 && !strcmp(words[1], "->");
	at = l->waiting ? 2 : 1;
	colon = count == at + 7 ? strrchr(words[at + 4], ':') : NULL;
	if (!colon)
		return 0;
	l->kind = words[at];
	l->mode = words[at + 2];
	l->pid = atol(words[at + 3]);
	l->file = words[at + 4];
	l->inode = strtoul(colon + 1, NULL, 10);
	l->first = words[at + 5];
	l->last = words[at + 6];
	return 1;
}

/*
 * The device of a file system as /proc/locks writes it, with a colon behind it: other file systems have files of the same inode.
 * stat(2) may tell another number than the kernel's locks (a subvolume, an overlay), the mount tells the same. Empty where no mount is told.
 */
static void device_prefix(int fd, struct reply *r, char *prefix, size_t size)
{
	char path[64], start[24];
	const char *text, *at;
	unsigned int major, minor;
	size_t length;

	prefix[0] = '\0';
	snprintf(path, sizeof(path), "/proc/self/fdinfo/%d", fd);
	text = whole_file(path, r, &length);
	at = text ? strstr(text, "mnt_id:") : NULL;
	if (!at)
		return;
	snprintf(start, sizeof(start), "\n%ld ", strtol(at + strlen("mnt_id:"), NULL, 10));
	text = whole_file("/proc/self/mountinfo", r, &length);
	at = text && strncmp(text, start + 1, strlen(start + 1)) ? strstr(text, start) : text;
	if (at && sscanf(at, "%*d %*d %u:%u", &major, &minor) == 2)
		snprintf(prefix, size, "%02x:%02x:", major, minor);
}

/* The locks on a file as /proc/locks lists them: kind:mode:pid:first:last, first those held, then those waited for. */
static long make_locks(const struct args *a, struct reply *r)
{
	size_t length;
	char *text, *line, *rest = NULL, device[24];
	long held = 0, waiting = 0;
	struct lock_line l;
	struct stat s;

	device_prefix((int)arg_int(a, "fd"), r, device, sizeof(device));
	text = whole_list("/proc/locks", r, &length);
	if (!text || fstat((int)arg_int(a, "fd"), &s) < 0)
		return -1;
	reply_list(r, "locks");
	for (line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
		if (!parse_lock(line, &l) || l.inode != (unsigned long)s.st_ino || strncmp(l.file, device, strlen(device)))
			continue;
		held += !l.waiting;
		waiting += l.waiting;
		reply_item(r, "%s:%s:%ld:%s:%s", l.kind, l.mode, l.pid, l.first, l.last);
	}
	reply_int(r, "waiting", waiting);
	return held;
}

static const struct call rows[] = {
	{ "fcntl", "descriptor",
	  "fd:fd command:int(fcntl) value:int(oflag|fdflag|seal|owner|notification)=0 type:int(locktype)=0 bytes:range=0-"
	  " whence:int(whence)=0 start:int=0 length:int=0 pid:pid=0 signal:int(signal)=0 at:addr(pointer)=0"
	  " -> int flags:text access:text type:text whence:text start:int length:int pid:pid kind:text",
	  make_fcntl, BLOCKS(SYS_fcntl) },
	{ "flock", "flock", "fd:fd operation:int(flock) -> int", make_flock, BLOCKS(SYS_flock) },
	{ "locks", "record-lock", "fd:fd -> int locks:list waiting:int", make_locks, CANNOT_BLOCK },
	{ "lockf", "lockf", "fd:fd command:int(lockf) length:int=0 -> int", make_lockf, BLOCKS(SYS_fcntl) },
};

FAMILY(family_lock, rows);
