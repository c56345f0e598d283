/* Descriptors that stand for events: eventfd, timerfd, signalfd, pidfd. */
#include <string.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "common.h"

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif
#ifndef SYS_pidfd_send_signal
#define SYS_pidfd_send_signal 424
#endif
#ifndef SYS_pidfd_getfd
#define SYS_pidfd_getfd 438
#endif

static long make_eventfd(const struct args *a, struct reply *r)
{
	(void)r;
	return eventfd((unsigned int)arg_int(a, "initial"), (int)arg_int(a, "flags"));
}

static long make_eventfd_read(const struct args *a, struct reply *r)
{
	uint64_t value;
	long got = read((int)arg_int(a, "fd"), &value, sizeof(value));

	if (got != sizeof(value))
		return -1;
	reply_int(r, "count", (long)value);
	return (long)value;
}

static long make_eventfd_write(const struct args *a, struct reply *r)
{
	uint64_t value = (uint64_t)arg_int(a, "value");

	(void)r;
	return write((int)arg_int(a, "fd"), &value, sizeof(value)) == sizeof(value) ? 0 : -1;
}

static long make_timerfd_create(const struct args *a, struct reply *r)
{
	(void)r;
	return timerfd_create((int)arg_int(a, "clock"), (int)arg_int(a, "flags"));
}

static long make_timerfd_settime(const struct args *a, struct reply *r)
{
	struct itimerspec set, old;
	long value;

	set.it_value = arg_duration(a, "first");
	set.it_interval = arg_duration(a, "interval");
	value = timerfd_settime((int)arg_int(a, "fd"), (int)arg_int(a, "flags"), &set, &old);
	if (value == 0)
		reply_int(r, "left", (long)old.it_value.tv_sec * 1000000000L + old.it_value.tv_nsec);
	return value;
}

static long make_signalfd(const struct args *a, struct reply *r)
{
	sigset_t signals;

	(void)r;
	signal_set_arg(a, "signals", &signals);
	return signalfd((int)arg_int(a, "fd"), &signals, (int)arg_int(a, "flags"));
}

static long make_signalfd_read(const struct args *a, struct reply *r)
{
	struct signalfd_siginfo info;
	long got = read((int)arg_int(a, "fd"), &info, sizeof(info));

	if (got != sizeof(info))
		return -1;
	reply_text(r, "signal", signal_name((int)info.ssi_signo));
	reply_constant(r, "code", "signalcode", info.ssi_code);
	reply_int(r, "pid", (long)info.ssi_pid);
	reply_int(r, "uid", (long)info.ssi_uid);
	reply_int(r, "value", (long)info.ssi_int);
	reply_int(r, "status", (long)info.ssi_status);
	return (long)info.ssi_signo;
}

static long make_pidfd_open(const struct args *a, struct reply *r)
{
	(void)r;
	return syscall(SYS_pidfd_open, (pid_t)arg_int(a, "process"), (unsigned int)arg_int(a, "flags"));
}

static long make_pidfd_send_signal(const struct args *a, struct reply *r)
{
	(void)r;
	return syscall(SYS_pidfd_send_signal, (int)arg_int(a, "fd"), (int)arg_int(a, "signal"), NULL,
		       (unsigned int)arg_int(a, "flags"));
}

static long make_pidfd_getfd(const struct args *a, struct reply *r)
{
	(void)r;
	return syscall(SYS_pidfd_getfd, (int)arg_int(a, "fd"), (int)arg_int(a, "target"),
		       (unsigned int)arg_int(a, "flags"));
}

static const struct call rows[] = {
	{ "eventfd", "eventfd", "initial:int=0 flags:int(eventfdflag)=0 -> fd", make_eventfd, CANNOT_BLOCK },
	{ "eventfd_read", "eventfd", "fd:fd -> int count:int", make_eventfd_read, BLOCKS(SYS_read) },
	{ "eventfd_write", "eventfd", "fd:fd value:int(limit)=1 -> int", make_eventfd_write, BLOCKS(SYS_write) },
	{ "timerfd_create", "timerfd", "clock:int(clock)=1 flags:int(timerfdflag)=0 -> fd",
	  make_timerfd_create, CANNOT_BLOCK },
	{ "timerfd_settime", "timerfd",
	  "fd:fd first:duration=0 interval:duration=0 flags:int(timerfdflag)=0 -> int left:int",
	  make_timerfd_settime, CANNOT_BLOCK },
	{ "signalfd", "signalfd", "signals:list(signal)= flags:int(signalfdflag)=0 fd:fd=-1 -> fd",
	  make_signalfd, CANNOT_BLOCK },
	{ "signalfd_read", "signalfd",
	  "fd:fd -> int signal:text code:text pid:pid uid:int value:int status:int",
	  make_signalfd_read, BLOCKS(SYS_read) },
	{ "pidfd_open", "pidfd", "process:pid flags:int(oflag)=0 -> fd", make_pidfd_open, CANNOT_BLOCK },
	{ "pidfd_send_signal", "pidfd", "fd:fd signal:int(signal) flags:int=0 -> int",
	  make_pidfd_send_signal, CANNOT_BLOCK },
	{ "pidfd_getfd", "pidfd", "fd:fd target:fd flags:int=0 -> fd", make_pidfd_getfd, CANNOT_BLOCK },
};

FAMILY(family_event, rows);
