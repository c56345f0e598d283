/* What the kernel says about a signal. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "process.h"
#include "siginfo.h"

/* Positive codes mean different things for different signals. */
static const char *code_group(const siginfo_t *info)
{
	if (info->si_code <= 0 || info->si_code == SI_KERNEL)
		return "signalcode";
	switch (info->si_signo) {
	case SIGCHLD: return "childcode";
	case SIGSEGV: return "segvcode";
	case SIGBUS: return "buscode";
	case SIGILL: case SIGFPE: case SIGTRAP: case SIGSYS: return "signalcode";
	default: return "pollcode";
	}
}

static int is_of_descriptor(const siginfo_t *info)
{
	return strcmp(code_group(info), "pollcode") == 0;
}

static int is_of_address(const siginfo_t *info)
{
	return info->si_code > 0 && (info->si_signo == SIGSEGV || info->si_signo == SIGBUS);
}

static int carries_value(const siginfo_t *info)
{
	return info->si_code == SI_QUEUE || info->si_code == SI_MESGQ || info->si_code == SI_TIMER;
}

void reply_siginfo(struct reply *r, const siginfo_t *info)
{
	reply_text(r, "signal", signal_name(info->si_signo));
	reply_constant(r, "code", code_group(info), info->si_code);
	if (is_of_descriptor(info)) {
		reply_int(r, "fd", info->si_fd);
		reply_constant(r, "band", "pollevent", info->si_band);
		return;
	}
	if (is_of_address(info)) {
		reply_int(r, "address", (long)info->si_addr);
		return;
	}
	reply_int(r, "pid", info->si_pid);
	reply_int(r, "uid", (long)(int)info->si_uid);
	if (carries_value(info))
		reply_int(r, "value", info->si_value.sival_int);
	if (info->si_signo == SIGCHLD && info->si_code > 0)
		reply_int(r, "status", info->si_status);
}

/* snprintf with plain numbers takes no lock and no memory in the C libraries that the agent is built with. */
static int describe(const siginfo_t *info, char *text, size_t size)
{
	char code[64];

	constant_names(code_group(info), info->si_code, code, sizeof(code));
	if (is_of_descriptor(info))
		return snprintf(text, size, " code=%s fd=%d band=%ld", code, info->si_fd, (long)info->si_band);
	if (is_of_address(info))
		return snprintf(text, size, " code=%s address=%lu", code, (unsigned long)info->si_addr);
	return snprintf(text, size, " code=%s pid=%d uid=%d value=%d", code, (int)info->si_pid, (int)info->si_uid,
			carries_value(info) ? info->si_value.sival_int : 0);
}

void report_siginfo(int signal, const siginfo_t *info)
{
	char fields[512], rest[256] = "";
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	if (info)
		describe(info, rest, sizeof(rest));
	snprintf(fields, sizeof(fields), "kind=signal signal=%s%s at=%lld", signal_name(signal), rest,
		 (long long)now.tv_sec * 1000000000LL + now.tv_nsec);
	report_event(fields);
}
