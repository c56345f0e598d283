/* Whether a thread is asleep in its call, as the kernel shows it. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "proof.h"
#include "text.h"

#define FIRST_PAUSE 60000
#define LONGEST_PAUSE 500000
#define WEAK_QUIET INT64_C(20000000)
#define SILENCE INT64_C(100000000)
/* A busy machine may let the child wait long before it sleeps; a kernel that shows less is recognised at once. */
#define LONGEST_TRIAL INT64_C(2000000000)

enum proof_mode proof_mode = PROOF_SILENCE;

const char *proof_mode_name(enum proof_mode mode)
{
	return mode == PROOF_PROVED ? "proved" : mode == PROOF_WEAK ? "weak" : "silence";
}

const char *proof_word(const struct proof *p)
{
	return proof_mode == PROOF_PROVED && !p->opaque ? "proved" : "weak";
}

void begin_proof(struct proof *p, int64_t first_look)
{
	p->matches = 0;
	p->since = 0;
	p->next = first_look;
	p->pause = FIRST_PAUSE;
	p->rest = 0;
	p->number = -1;
	p->opaque = 0;
}

void forget_thread(struct proof *p)
{
	if (p->status >= 0)
		close(p->status);
	if (p->syscall >= 0)
		close(p->syscall);
	p->status = -1;
	p->syscall = -1;
	p->opaque = 0;
}

static int open_file(int host_proc, pid_t pid, pid_t tid, const char *name)
{
	char path[80];

	snprintf(path, sizeof(path), "%d/task/%d/%s", (int)pid, (int)tid, name);
	return openat(host_proc, path, O_RDONLY | O_CLOEXEC);
}

static ssize_t read_again(int fd, char *text, size_t size)
{
	ssize_t got = pread(fd, text, size - 1, 0);

	text[got > 0 ? got : 0] = '\0';
	return got;
}

struct sight {
	char state;
	long switches;
	long number;		/* -1: none, or not shown */
	long argument;
	int shown;
};

static int see_state(const struct proof *p, struct sight *s)
{
	char text[4096], *at;

	if (read_again(p->status, text, sizeof(text)) <= 0)
		return 0;
	at = strstr(text, "\nState:\t");
	s->state = at ? at[8] : '?';
	at = strstr(text, "\nvoluntary_ctxt_switches:\t");
	s->switches = at ? strtol(at + 26, NULL, 10) : -1;
	return 1;
}

/* "0 0x3 0x7ffd..." , or "running", or "-1 ..." outside of any system call. */
static void see_call(const struct proof *p, struct sight *s)
{
	char text[256], *end;

	s->number = -1;
	s->shown = 0;
	if (p->syscall < 0 || read_again(p->syscall, text, sizeof(text)) <= 0)
		return;
	s->shown = 1;
	if (text[0] < '0' || text[0] > '9')
		return;
	s->number = strtol(text, &end, 10);
	s->argument = strtol(end, NULL, 16);
}

/* The agent's own read of orders and write of answers are no call of the scenario. */
static int own_call(const struct sight *s, const int own_ends[2])
{
	return (s->number == SYS_read && s->argument == own_ends[0]) ||
	       (s->number == SYS_write && s->argument == own_ends[1]);
}

static int may_block_in(const struct call *call, long number)
{
	const long *n;

	for (n = call->blocks; n && *n >= 0; n++)
		if (*n == number)
			return 1;
	/* A call that goes on after a stop or a handler shows like this. */
	return call->blocks && number == SYS_restart_syscall;
}

static int open_files(struct proof *p, int host_proc, pid_t pid, pid_t tid)
{
	if (p->status < 0)
		p->status = open_file(host_proc, pid, tid, "status");
	if (p->syscall < 0 && proof_mode == PROOF_PROVED && !p->opaque)
		p->syscall = open_file(host_proc, pid, tid, "syscall");
	return p->status >= 0;
}

/* How long the thread has to show the same picture before that counts. */
static int long_enough(const struct proof *p, int64_t now)
{
	int64_t quiet = now - p->since;

	if (quiet < p->rest)
		return 0;
	if (proof_mode == PROOF_PROVED && !p->opaque)
		return p->matches >= 2;
	if (p->opaque)
		return quiet >= SILENCE;
	return p->entered && p->matches >= 2 && quiet >= WEAK_QUIET;
}

static void no_match(struct proof *p)
{
	p->matches = 0;
}

static void note_match(struct proof *p, const struct sight *s, int64_t now)
{
	if (!p->matches || p->switches != s->switches || p->number != s->number) {
		p->matches = 0;
		p->since = now;
	}
	p->switches = s->switches;
	p->number = s->number;
	p->matches++;
}

/* Nothing but a signal wakes it, in whatever call it is. */
static void note_stop(struct proof *p, struct sight *s, int64_t now)
{
	s->number = STOPPED;
	note_match(p, s, now);
}

static enum verdict look_in_proc(struct proof *p, const struct call *call, const int own_ends[2], int64_t now)
{
	struct sight s;

	if (!see_state(p, &s))
		return GONE;
	see_call(p, &s);
	if (proof_mode == PROOF_PROVED && !s.shown)
		p->opaque = 1;
	if (s.state == 'Z' || s.state == 'X')
		return GONE;
	if (s.state == 'T')
		note_stop(p, &s, now);
	else if (s.state != 'S' || !call->blocks)
		no_match(p);
	else if (s.shown && (own_call(&s, own_ends) || !may_block_in(call, s.number)))
		no_match(p);
	else
		note_match(p, &s, now);
	if (s.state == 'T' && p->matches >= 2)
		return ASLEEP;
	return p->matches && long_enough(p, now) ? ASLEEP : NOT_YET;
}

enum verdict look(struct proof *p, int host_proc, pid_t pid, pid_t tid, const struct call *call,
		  const int own_ends[2], int64_t now)
{
	enum verdict v = NOT_YET;

	if (proof_mode == PROOF_SILENCE || host_proc < 0) {
		if (!p->since)
			p->since = now;
		v = call->blocks && now - p->since >= SILENCE ? ASLEEP : NOT_YET;
	} else if (!open_files(p, host_proc, pid, tid)) {
		v = GONE;
	} else {
		v = look_in_proc(p, call, own_ends, now);
	}
	p->next = now + p->pause;
	if (!p->matches && p->pause < LONGEST_PAUSE)
		p->pause += p->pause / 2;
	return v;
}

/* The child sleeps in a read of a pipe: does the kernel say so? */
static enum proof_mode what_shows(int host_proc, pid_t child, int end)
{
	struct proof p = { .status = -1, .syscall = -1 };
	int64_t last = now_ns() + LONGEST_TRIAL;
	enum proof_mode mode = PROOF_SILENCE;
	struct sight s = { 0 };

	p.status = open_file(host_proc, child, child, "status");
	p.syscall = open_file(host_proc, child, child, "syscall");
	while (p.status >= 0 && mode != PROOF_PROVED && now_ns() < last) {
		if (!see_state(&p, &s))
			break;
		see_call(&p, &s);
		if (s.state == 'S')
			mode = PROOF_WEAK;
		if (s.state == 'S' && s.switches >= 0 && s.number == SYS_read && s.argument == end)
			mode = PROOF_PROVED;
		if (s.state == 'S' && (!s.shown || s.switches < 0))
			break;
	}
	forget_thread(&p);
	return mode;
}

void find_proof_mode(int host_proc, enum proof_mode best)
{
	int ends[2], status;
	pid_t child;
	char c;

	proof_mode = PROOF_SILENCE;
	if (host_proc < 0 || pipe(ends) < 0)
		return;
	child = fork();
	if (child == 0) {
		close(ends[1]);
		_exit(read(ends[0], &c, 1) < 0);
	}
	if (child > 0)
		proof_mode = what_shows(host_proc, child, ends[0]);
	if (proof_mode < best)
		proof_mode = best;
	close(ends[0]);
	close(ends[1]);
	if (child > 0)
		while (waitpid(child, &status, 0) < 0 && errno == EINTR)
			;
}
