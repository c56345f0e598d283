/* Processes: making, ending, waiting for and identifying them. */
#include <errno.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common.h"
#include "process.h"

/* Calls without arguments that cannot fail, or fail as usual. */
#define PLAIN(name) \
	static long make_##name(const struct args *a, struct reply *r) \
	{ \
		(void)a; \
		(void)r; \
		return (long)name(); \
	}
PLAIN(getpid)
PLAIN(getppid)
PLAIN(gettid)
PLAIN(getpgrp)
PLAIN(setsid)
PLAIN(getuid)
PLAIN(geteuid)
PLAIN(getgid)
PLAIN(getegid)
PLAIN(sched_yield)

/* The child goes on in the slot that the supervisor offers, and never comes back from here. */
static long make_fork(const struct args *a, struct reply *r)
{
	pid_t pid;

	(void)a;
	if (seat->new_slot < 0)
		return reply_refuse(r, "fork without a slot for the child");
	pid = fork();
	if (pid == 0) {
		take_slot(seat, seat->new_slot);
		send_hello(seat, "forked");
		serve(seat);
	}
	if (pid > 0)
		close_slot(seat->new_slot);
	return pid;
}

static long make_exec(const struct args *a, struct reply *r)
{
	(void)a;
	if (!seat->first)
		return reply_refuse(r, "exec is for the first thread of a process");
	return exec_self(seat);
}

static long make_exit(const struct args *a, struct reply *r)
{
	(void)r;
	exit((int)arg_int(a, "status"));
}

static long make__exit(const struct args *a, struct reply *r)
{
	(void)r;
	_exit((int)arg_int(a, "status"));
}

static long make_kill(const struct args *a, struct reply *r)
{
	pid_t pid = (pid_t)arg_int(a, "process");

	if (pid == -1 && !home.pid_namespace)
		return reply_refuse(r, "kill(-1) outside a pid namespace would reach the whole machine");
	return kill(pid, (int)arg_int(a, "signal"));
}

static void reply_status(struct reply *r, int status)
{
	if (WIFEXITED(status)) {
		reply_text(r, "how", "exited");
		reply_int(r, "status", WEXITSTATUS(status));
	} else if (WIFSIGNALED(status)) {
		reply_text(r, "how", "killed");
		reply_text(r, "signal", signal_name(WTERMSIG(status)));
		reply_int(r, "core", WCOREDUMP(status) != 0);
	} else if (WIFSTOPPED(status)) {
		reply_text(r, "how", "stopped");
		reply_text(r, "signal", signal_name(WSTOPSIG(status)));
	} else if (WIFCONTINUED(status)) {
		reply_text(r, "how", "continued");
	}
}

static long make_waitpid(const struct args *a, struct reply *r)
{
	int status = 0;
	pid_t pid = waitpid((pid_t)arg_int(a, "process"), &status, (int)arg_int(a, "options"));

	if (pid > 0)
		reply_status(r, status);
	return pid;
}

static long make_waitid(const struct args *a, struct reply *r)
{
	siginfo_t info;
	int done;

	memset(&info, 0, sizeof(info));
	done = waitid((idtype_t)arg_int(a, "kind"), (id_t)arg_int(a, "process"), &info, (int)arg_int(a, "options"));
	if (done == 0 && info.si_pid) {
		reply_int(r, "pid", info.si_pid);
		reply_int(r, "uid", (long)info.si_uid);
		reply_constant(r, "code", "childcode", info.si_code);
		if (info.si_code == CLD_EXITED)
			reply_int(r, "status", info.si_status);
		else
			reply_text(r, "signal", signal_name(info.si_status));
	}
	return done;
}

static long make_setpgid(const struct args *a, struct reply *r)
{
	(void)r;
	return setpgid((pid_t)arg_int(a, "process"), (pid_t)arg_int(a, "group"));
}

static long make_getpgid(const struct args *a, struct reply *r)
{
	(void)r;
	return getpgid((pid_t)arg_int(a, "process"));
}

static long make_getsid(const struct args *a, struct reply *r)
{
	(void)r;
	return getsid((pid_t)arg_int(a, "process"));
}

#define WITH_ID(name, type) \
	static long make_##name(const struct args *a, struct reply *r) \
	{ \
		(void)r; \
		return name((type)arg_int(a, "id")); \
	}
WITH_ID(setuid, uid_t)
WITH_ID(seteuid, uid_t)
WITH_ID(setgid, gid_t)
WITH_ID(setegid, gid_t)

static long make_setresuid(const struct args *a, struct reply *r)
{
	(void)r;
	return setresuid((uid_t)arg_int(a, "real"), (uid_t)arg_int(a, "effective"), (uid_t)arg_int(a, "saved"));
}

static long make_setresgid(const struct args *a, struct reply *r)
{
	(void)r;
	return setresgid((gid_t)arg_int(a, "real"), (gid_t)arg_int(a, "effective"), (gid_t)arg_int(a, "saved"));
}

static long make_setgroups(const struct args *a, struct reply *r)
{
	size_t count = list_count(a, "groups"), i;
	gid_t *all = scratch(r, (count + 1) * sizeof(*all));

	for (i = 0; i < count; i++)
		all[i] = (gid_t)list_int(a, "groups", i, 0, 0);
	return setgroups(count, all);
}

static long make_unshare(const struct args *a, struct reply *r)
{
	(void)r;
	return unshare((int)arg_int(a, "flags"));
}

static long make_umask(const struct args *a, struct reply *r)
{
	mode_t before = umask((mode_t)arg_int(a, "mask"));

	reply_octal(r, "mode", (long)before);
	return (long)before;
}

static long make_chdir(const struct args *a, struct reply *r)
{
	(void)r;
	return chdir(arg_text(a, "path"));
}

static long make_getrlimit(const struct args *a, struct reply *r)
{
	struct rlimit limit;
	long done = getrlimit((int)arg_int(a, "resource"), &limit);

	if (done == 0) {
		reply_int(r, "soft", (long)limit.rlim_cur);
		reply_int(r, "hard", (long)limit.rlim_max);
	}
	return done;
}

/* A limit that is not given stays as it is. */
static long make_setrlimit(const struct args *a, struct reply *r)
{
	struct rlimit limit;

	(void)r;
	if (getrlimit((int)arg_int(a, "resource"), &limit) < 0)
		return -1;
	if (arg_given(a, "soft"))
		limit.rlim_cur = (rlim_t)arg_int(a, "soft");
	if (arg_given(a, "hard"))
		limit.rlim_max = (rlim_t)arg_int(a, "hard");
	return setrlimit((int)arg_int(a, "resource"), &limit);
}

static long make_clock_nanosleep(const struct args *a, struct reply *r)
{
	struct timespec wanted = arg_duration(a, "duration"), rest = { 0, 0 };
	int number = clock_nanosleep((clockid_t)arg_int(a, "clock"), 0, &wanted, &rest);

	if (number == EINTR)
		reply_int(r, "rest", (long)rest.tv_sec * 1000000000L + rest.tv_nsec);
	return from_error_number(number);
}

#define IDS "real:int(identity)=-1 effective:int(identity)=-1 saved:int(identity)=-1 -> int"

static const struct call rows[] = {
	{ "getpid", "process", "-> pid", make_getpid, CANNOT_BLOCK },
	{ "getppid", "process", "-> pid", make_getppid, CANNOT_BLOCK },
	{ "gettid", "process", "-> pid", make_gettid, CANNOT_BLOCK },
	{ "fork", "process", "child:text -> pid", make_fork, CANNOT_BLOCK },
	{ "exec", "process", "-> int", make_exec, CANNOT_BLOCK },
	{ "exit", "process", "status:int=0 -> int", make_exit, CANNOT_BLOCK },
	{ "_exit", "process", "status:int=0 -> int", make__exit, CANNOT_BLOCK },
	{ "kill", "process", "process:pid signal:int(signal) -> int", make_kill, CANNOT_BLOCK },
	{ "waitpid", "process",
	  "process:pid=-1 options:int(waitoption)=0 -> pid how:text status:int signal:text core:int",
	  make_waitpid, BLOCKS(SYS_wait4, SYS_waitid) },
	{ "waitid", "process",
	  "kind:int(waitid)=P_ALL process:pid=0 options:int(waitoption)=WEXITED"
	  " -> int pid:pid uid:int code:text status:int signal:text",
	  make_waitid, BLOCKS(SYS_waitid) },
	{ "getpgrp", "process", "-> pid", make_getpgrp, CANNOT_BLOCK },
	{ "getpgid", "process", "process:pid=0 -> pid", make_getpgid, CANNOT_BLOCK },
	{ "setpgid", "process", "process:pid=0 group:pid=0 -> int", make_setpgid, CANNOT_BLOCK },
	{ "setsid", "process", "-> pid", make_setsid, CANNOT_BLOCK },
	{ "getsid", "process", "process:pid=0 -> pid", make_getsid, CANNOT_BLOCK },
	{ "getuid", "process", "-> int", make_getuid, CANNOT_BLOCK },
	{ "geteuid", "process", "-> int", make_geteuid, CANNOT_BLOCK },
	{ "getgid", "process", "-> int", make_getgid, CANNOT_BLOCK },
	{ "getegid", "process", "-> int", make_getegid, CANNOT_BLOCK },
	{ "setuid", "process", "id:int(identity) -> int", make_setuid, CANNOT_BLOCK },
	{ "seteuid", "process", "id:int(identity) -> int", make_seteuid, CANNOT_BLOCK },
	{ "setgid", "process", "id:int(identity) -> int", make_setgid, CANNOT_BLOCK },
	{ "setegid", "process", "id:int(identity) -> int", make_setegid, CANNOT_BLOCK },
	{ "setresuid", "process", IDS, make_setresuid, CANNOT_BLOCK },
	{ "setresgid", "process", IDS, make_setresgid, CANNOT_BLOCK },
	{ "setgroups", "process", "groups:list(identity)= -> int", make_setgroups, CANNOT_BLOCK },
	{ "unshare", "process", "flags:int(namespace) -> int", make_unshare, CANNOT_BLOCK },
	{ "umask", "process", "mask:mode -> mode mode:text", make_umask, CANNOT_BLOCK },
	{ "chdir", "process", "path:text -> int", make_chdir, CANNOT_BLOCK },
	{ "getrlimit", "process", "resource:int(rlimit) -> int soft:size hard:size", make_getrlimit, CANNOT_BLOCK },
	{ "setrlimit", "process", "resource:int(rlimit) soft:size=0 hard:size=0 -> int",
	  make_setrlimit, CANNOT_BLOCK },
	{ "sched_yield", "process", "-> int", make_sched_yield, CANNOT_BLOCK },
	{ "clock_nanosleep", "process", "duration:duration clock:int(clock)=CLOCK_MONOTONIC -> int rest:int",
	  make_clock_nanosleep, BLOCKS(SYS_clock_nanosleep, SYS_nanosleep) },
};

FAMILY(family_process, rows);
