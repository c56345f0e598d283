/* Commands of a shell as streams, and pseudoterminals. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "common.h"

static long make_popen(const struct args *a, struct reply *r)
{
	FILE *stream = popen(arg_text(a, "command"), arg_text(a, "mode"));

	if (!stream)
		return -1;
	reply_int(r, "fd", fileno(stream));
	return (long)stream;
}

static long make_pclose(const struct args *a, struct reply *r)
{
	int status = pclose(arg_addr(a, "stream"));

	if (status < 0)
		return -1;
	reply_text(r, "how", WIFSIGNALED(status) ? "killed" : WIFEXITED(status) ? "exited" : "other");
	if (WIFEXITED(status))
		reply_int(r, "status", WEXITSTATUS(status));
	if (WIFSIGNALED(status))
		reply_text(r, "signal", signal_name(WTERMSIG(status)));
	return status;
}

static long make_fread(const struct args *a, struct reply *r)
{
	FILE *stream = arg_addr(a, "stream");
	size_t size = (size_t)arg_int(a, "size");
	char *buffer = scratch(r, room_for((long)size));
	size_t got = fread(buffer, 1, size, stream);

	if (got == 0 && ferror(stream))
		return -1;
	reply_bytes(r, "text", buffer, got);
	return (long)got;
}

static long make_fwrite(const struct args *a, struct reply *r)
{
	FILE *stream = arg_addr(a, "stream");
	size_t length, wrote;
	const void *bytes = arg_bytes(a, "text", &length);

	(void)r;
	wrote = fwrite(bytes, 1, length, stream);
	return wrote == length ? (long)wrote : -1;
}

static long make_fflush(const struct args *a, struct reply *r)
{
	(void)r;
	return fflush(arg_addr(a, "stream"));
}

static long make_posix_openpt(const struct args *a, struct reply *r)
{
	(void)r;
	return posix_openpt((int)arg_int(a, "flags"));
}

static long make_grantpt(const struct args *a, struct reply *r)
{
	(void)r;
	return grantpt((int)arg_int(a, "master"));
}

static long make_unlockpt(const struct args *a, struct reply *r)
{
	(void)r;
	return unlockpt((int)arg_int(a, "master"));
}

static long make_ptsname(const struct args *a, struct reply *r)
{
	char name[64];
	int wrong = ptsname_r((int)arg_int(a, "master"), name, sizeof(name));

	if (!wrong)
		reply_text(r, "path", name);
	return from_error_number(wrong);
}

static long make_open_slave(const struct args *a, struct reply *r)
{
	char name[64];
	int wrong = ptsname_r((int)arg_int(a, "master"), name, sizeof(name));

	if (wrong)
		return from_error_number(wrong);
	reply_text(r, "path", name);
	return open(name, (int)arg_int(a, "flags"));
}

static void reply_terminal(struct reply *r, const struct termios *t)
{
	reply_constant(r, "input", "iflag", (long)t->c_iflag);
	reply_constant(r, "output", "termoflag", (long)t->c_oflag);
	reply_constant(r, "local", "lflag", (long)t->c_lflag);
}

static long make_tcgetattr(const struct args *a, struct reply *r)
{
	struct termios t;
	long value = tcgetattr((int)arg_int(a, "fd"), &t);

	if (value == 0)
		reply_terminal(r, &t);
	return value;
}

/* Clears and sets flags, or makes the terminal raw; what is not named stays. */
static long make_tcsetattr(const struct args *a, struct reply *r)
{
	int fd = (int)arg_int(a, "fd");
	struct termios t;

	(void)r;
	if (tcgetattr(fd, &t) < 0)
		return -1;
	if (arg_int(a, "raw"))
		cfmakeraw(&t);
	t.c_lflag = (t.c_lflag & ~(tcflag_t)arg_int(a, "clear")) | (tcflag_t)arg_int(a, "set");
	t.c_iflag = (t.c_iflag & ~(tcflag_t)arg_int(a, "clear_input")) | (tcflag_t)arg_int(a, "set_input");
	t.c_oflag = (t.c_oflag & ~(tcflag_t)arg_int(a, "clear_output")) | (tcflag_t)arg_int(a, "set_output");
	return tcsetattr(fd, TCSANOW, &t);
}

static const struct call rows[] = {
	{ "popen", "popen", "command:text mode:text=r -> addr fd:fd", make_popen, CANNOT_BLOCK },
	{ "pclose", "popen", "stream:addr -> int how:text status:int signal:text", make_pclose, BLOCKS(SYS_wait4) },
	{ "fread", "popen", "stream:addr size:size=65536 -> size text:bytes", make_fread, BLOCKS(NR_READ) },
	{ "fwrite", "popen", "stream:addr text:bytes -> size", make_fwrite, BLOCKS(NR_WRITE) },
	{ "fflush", "popen", "stream:addr -> int", make_fflush, BLOCKS(NR_WRITE) },
	{ "posix_openpt", "pseudoterminal", "flags:int(oflag)=O_RDWR|O_NOCTTY -> fd", make_posix_openpt, CANNOT_BLOCK },
	{ "grantpt", "pseudoterminal", "master:fd -> int", make_grantpt, CANNOT_BLOCK },
	{ "unlockpt", "pseudoterminal", "master:fd -> int", make_unlockpt, CANNOT_BLOCK },
	{ "ptsname", "pseudoterminal", "master:fd -> int path:text", make_ptsname, CANNOT_BLOCK },
	{ "open_slave", "pseudoterminal", "master:fd flags:int(oflag)=O_RDWR|O_NOCTTY -> fd path:text",
	  make_open_slave, CANNOT_BLOCK },
	{ "tcgetattr", "pseudoterminal", "fd:fd -> int local:text input:text output:text", make_tcgetattr, CANNOT_BLOCK },
	{ "tcsetattr", "pseudoterminal",
	  "fd:fd raw:int=0 clear:int(lflag)=0 set:int(lflag)=0 clear_input:int(iflag)=0 set_input:int(iflag)=0"
	  " clear_output:int(termoflag)=0 set_output:int(termoflag)=0 -> int",
	  make_tcsetattr, CANNOT_BLOCK },
};

FAMILY(family_popen, rows);
