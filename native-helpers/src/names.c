/* errno, signals and system calls by name. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "names.h"

/* Where two names share a number, the first one listed is the one that answers use. */
const struct constant errno_names[] = {
	C(EPERM), C(ENOENT), C(ESRCH), C(EINTR), C(EIO), C(ENXIO), C(E2BIG), C(ENOEXEC), C(EBADF), C(ECHILD), C(EAGAIN),
	C(EWOULDBLOCK), C(ENOMEM), C(EACCES), C(EFAULT), C(ENOTBLK), C(EBUSY), C(EEXIST), C(EXDEV), C(ENODEV),
	C(ENOTDIR), C(EISDIR), C(EINVAL), C(ENFILE), C(EMFILE), C(ENOTTY), C(ETXTBSY), C(EFBIG), C(ENOSPC), C(ESPIPE),
	C(EROFS), C(EMLINK), C(EPIPE), C(EDOM), C(ERANGE), C(EDEADLK), C(EDEADLOCK), C(ENAMETOOLONG), C(ENOLCK),
	C(ENOSYS), C(ENOTEMPTY), C(ELOOP), C(ENOMSG), C(EIDRM), C(ENOSTR), C(ENODATA), C(ETIME), C(ENOSR), C(ENOLINK),
	C(EPROTO), C(EBADMSG), C(EOVERFLOW), C(EILSEQ), C(EUSERS), C(ENOTSOCK), C(EDESTADDRREQ), C(EMSGSIZE),
	C(EPROTOTYPE), C(ENOPROTOOPT), C(EPROTONOSUPPORT), C(ESOCKTNOSUPPORT), C(EOPNOTSUPP), C(ENOTSUP),
	C(EPFNOSUPPORT), C(EAFNOSUPPORT), C(EADDRINUSE), C(EADDRNOTAVAIL), C(ENETDOWN), C(ENETUNREACH), C(ENETRESET),
	C(ECONNABORTED), C(ECONNRESET), C(ENOBUFS), C(EISCONN), C(ENOTCONN), C(ESHUTDOWN), C(ETOOMANYREFS),
	C(ETIMEDOUT), C(ECONNREFUSED), C(EHOSTDOWN), C(EHOSTUNREACH), C(EALREADY), C(EINPROGRESS), C(ESTALE),
	C(EDQUOT), C(ECANCELED), C(ENOKEY), C(EOWNERDEAD), C(ENOTRECOVERABLE), C(ENOMEDIUM), C(EREMOTE), C(EUCLEAN),
};
const size_t errno_name_count = sizeof(errno_names) / sizeof(errno_names[0]);

const struct constant signal_names[] = {
	C(SIGHUP), C(SIGINT), C(SIGQUIT), C(SIGILL), C(SIGTRAP), C(SIGABRT), C(SIGBUS), C(SIGFPE), C(SIGKILL),
	C(SIGUSR1), C(SIGSEGV), C(SIGUSR2), C(SIGPIPE), C(SIGALRM), C(SIGTERM), C(SIGSTKFLT), C(SIGCHLD), C(SIGCONT),
	C(SIGSTOP), C(SIGTSTP), C(SIGTTIN), C(SIGTTOU), C(SIGURG), C(SIGXCPU), C(SIGXFSZ), C(SIGVTALRM), C(SIGPROF),
	C(SIGWINCH), C(SIGIO), C(SIGPOLL), C(SIGPWR), C(SIGSYS),
};
const size_t signal_name_count = sizeof(signal_names) / sizeof(signal_names[0]);

static const char *find_name(const struct constant *list, size_t count, long value)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (list[i].value == value)
			return list[i].name;
	return NULL;
}

static int find_value(const struct constant *list, size_t count, const char *name)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (!strcmp(list[i].name, name))
			return (int)list[i].value;
	return 0;
}

const char *errno_name(int number)
{
	static __thread char text[16];
	const char *name = find_name(errno_names, errno_name_count, number);

	if (name)
		return name;
	snprintf(text, sizeof(text), "E%d", number);
	return text;
}

int errno_number(const char *name)
{
	int number = find_value(errno_names, errno_name_count, name);

	return number || name[0] != 'E' ? number : atoi(name + 1);
}

/* Handlers use this: every name lies ready, nothing is formatted. */
const char *signal_name(int number)
{
	static const char *const later[] = {
		"SIGRTMIN", "SIGRTMIN+1", "SIGRTMIN+2", "SIGRTMIN+3", "SIGRTMIN+4", "SIGRTMIN+5", "SIGRTMIN+6",
		"SIGRTMIN+7", "SIGRTMIN+8", "SIGRTMIN+9", "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13",
		"SIGRTMIN+14", "SIGRTMIN+15", "SIGRTMAX-14", "SIGRTMAX-13", "SIGRTMAX-12", "SIGRTMAX-11", "SIGRTMAX-10",
		"SIGRTMAX-9", "SIGRTMAX-8", "SIGRTMAX-7", "SIGRTMAX-6", "SIGRTMAX-5", "SIGRTMAX-4", "SIGRTMAX-3",
		"SIGRTMAX-2", "SIGRTMAX-1", "SIGRTMAX"
	};
	const char *name = find_name(signal_names, signal_name_count, number);
	int above = number - SIGRTMIN, below = SIGRTMAX - number;

	if (name)
		return name;
	if (above >= 0 && above < 16)
		return later[above];
	return below >= 0 && below < 15 ? later[30 - below] : "SIG?";
}

int signal_number(const char *name)
{
	int number = find_value(signal_names, signal_name_count, name);

	if (number || strncmp(name, "SIGRTM", 6))
		return number;
	number = !strncmp(name, "SIGRTMIN", 8) ? SIGRTMIN + atoi(name + 8) : SIGRTMAX + atoi(name + 8);
	return number >= SIGRTMIN && number <= SIGRTMAX ? number : 0;
}
