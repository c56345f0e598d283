/* Signals: dispositions, masks, waiting, queueing, timers. */
#include <errno.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "common.h"
#include "disposition.h"
#include "siginfo.h"

static void record_with_info(int signal, siginfo_t *info, void *context)
{
	int error = errno;

	(void)context;
	report_siginfo(signal, info);
	errno = error;
}

static void record(int signal)
{
	int error = errno;

	report_siginfo(signal, NULL);
	errno = error;
}

static const char *disposition_name(const struct sigaction *s)
{
	if (s->sa_handler == SIG_DFL)
		return "SIG_DFL";
	if (s->sa_handler == SIG_IGN)
		return "SIG_IGN";
	return s->sa_sigaction == record_with_info || s->sa_handler == record ? "RECORD" : "other";
}

static void action_arg(const struct args *a, struct sigaction *s)
{
	memset(s, 0, sizeof(*s));
	s->sa_flags = (int)arg_int(a, "flags");
	signal_set_arg(a, "mask", &s->sa_mask);
	switch (arg_int(a, "action")) {
	case DISPOSITION_IGNORE:
		s->sa_handler = SIG_IGN;
		break;
	case DISPOSITION_RECORD:
		if (s->sa_flags & SA_SIGINFO)
			s->sa_sigaction = record_with_info;
		else
			s->sa_handler = record;
		break;
	default:
		s->sa_handler = SIG_DFL;
	}
}

static long make_sigaction(const struct args *a, struct reply *r)
{
	struct sigaction set, old;
	long value;

	action_arg(a, &set);
	memset(&old, 0, sizeof(old));
	value = sigaction((int)arg_int(a, "signal"), arg_given(a, "action") ? &set : NULL, &old);
	if (value == 0)
		reply_text(r, "old", disposition_name(&old));
	return value;
}

static long make_sigprocmask(const struct args *a, struct reply *r)
{
	sigset_t set, old;
	long value;

	signal_set_arg(a, "signals", &set);
	value = from_error_number(pthread_sigmask((int)arg_int(a, "how"), arg_given(a, "signals") ? &set : NULL, &old));
	if (value == 0)
		reply_signal_set(r, "old", &old);
	return value;
}

static long make_sigpending(const struct args *a, struct reply *r)
{
	sigset_t pending;
	long value = sigpending(&pending);

	(void)a;
	if (value == 0)
		reply_signal_set(r, "signals", &pending);
	return value;
}

static long make_sigsuspend(const struct args *a, struct reply *r)
{
	sigset_t mask;

	(void)r;
	signal_set_arg(a, "mask", &mask);
	return sigsuspend(&mask);
}

static long make_pause(const struct args *a, struct reply *r)
{
	(void)a;
	(void)r;
	return pause();
}

static long make_sigwaitinfo(const struct args *a, struct reply *r)
{
	sigset_t set;
	siginfo_t info;
	long value;

	signal_set_arg(a, "signals", &set);
	value = sigwaitinfo(&set, &info);
	if (value > 0)
		reply_siginfo(r, &info);
	return value;
}

static long make_sigtimedwait(const struct args *a, struct reply *r)
{
	const struct timespec *timeout = timeout_arg(a, r);
	sigset_t set;
	siginfo_t info;
	long value;

	signal_set_arg(a, "signals", &set);
	value = sigtimedwait(&set, &info, timeout);
	if (value > 0)
		reply_siginfo(r, &info);
	return value;
}

static long make_sigqueue(const struct args *a, struct reply *r)
{
	union sigval value = { .sival_int = (int)arg_int(a, "value") };

	(void)r;
	if (arg_given(a, "pointer"))
		value.sival_ptr = arg_addr(a, "pointer");
	return sigqueue((pid_t)arg_int(a, "process"), (int)arg_int(a, "signal"), value);
}

static struct timeval microseconds(const struct args *a, const char *name)
{
	struct timespec t = arg_duration(a, name);
	struct timeval v = { t.tv_sec, t.tv_nsec / 1000 };

	return v;
}

static long make_setitimer(const struct args *a, struct reply *r)
{
	struct itimerval set = { microseconds(a, "interval"), microseconds(a, "first") };

	(void)r;
	return setitimer(ITIMER_REAL, &set, NULL);
}

static const struct call rows[] = {
	{ "sigaction", "signal",
	  "signal:int(signal) action:int(disposition)=SIG_DFL flags:int(saflag)=SA_SIGINFO mask:list(signal)="
	  " -> int old:text",
	  make_sigaction, CANNOT_BLOCK },
	{ "sigprocmask", "signal", "how:int(sighow) signals:list(signal)= -> int old:list", make_sigprocmask, CANNOT_BLOCK },
	{ "sigpending", "signal", "-> int signals:list", make_sigpending, CANNOT_BLOCK },
	{ "sigsuspend", "signal", "mask:list(signal)= -> int", make_sigsuspend, BLOCKS(SYS_rt_sigsuspend) },
	{ "pause", "signal", "-> int", make_pause, BLOCKS(NR_PAUSE) },
	{ "sigwaitinfo", "signal", "signals:list(signal) -> int " SIGINFO_RESULTS,
	  make_sigwaitinfo, BLOCKS(SYS_rt_sigtimedwait) },
	{ "sigtimedwait", "signal",
	  "signals:list(signal) timeout:duration=0 nanoseconds:int=0 deadline:addr(pointer)=0 -> int " SIGINFO_RESULTS,
	  make_sigtimedwait, BLOCKS(SYS_rt_sigtimedwait) },
	{ "sigqueue", "signal", "process:pid signal:int(signal) value:int=0 pointer:addr(pointer)=0 -> int",
	  make_sigqueue, CANNOT_BLOCK },
	{ "setitimer", "signal", "first:duration interval:duration=0 -> int", make_setitimer, CANNOT_BLOCK },
};

FAMILY(family_signal, rows);
