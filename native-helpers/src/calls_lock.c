/* fcntl with its many commands, and the three kinds of file locks. */
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "common.h"

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

static const struct call rows[] = {
	{ "fcntl", "descriptor",
	  "fd:fd command:int(fcntl) value:int(oflag|fdflag|seal|owner|notification)=0 type:int(locktype)=0 bytes:range=0-"
	  " whence:int(whence)=0 start:int=0 length:int=0 pid:pid=0 signal:int(signal)=0 at:addr(pointer)=0"
	  " -> int flags:text access:text type:text whence:text start:int length:int pid:pid kind:text",
	  make_fcntl, BLOCKS(SYS_fcntl) },
	{ "flock", "flock", "fd:fd operation:int(flock) -> int", make_flock, BLOCKS(SYS_flock) },
	{ "lockf", "lockf", "fd:fd command:int(lockf) length:int=0 -> int", make_lockf, BLOCKS(SYS_fcntl) },
};

FAMILY(family_lock, rows);
