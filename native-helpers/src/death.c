/* How processes and threads end, and how the supervisor learns of it. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent.h"
#include "guardian.h"

/*
 * How long a status may take that is not to be seen any more: the keeper tells of every child and orphan that it reaps,
 * late on a busy machine; what another parent has reaped nobody tells.
 */
#define KEEPER_TELLS (5000 * MS)
#define NOBODY_TELLS (20 * MS)

int open_pid_fd(pid_t host_pid)
{
#ifdef SYS_pidfd_open
	if (!(agent.lacking & LACK_PIDFD))
		return (int)syscall(SYS_pidfd_open, host_pid, 0);
#endif
	(void)host_pid;
	return -1;
}

static void how_it_ended(char *text, size_t size, int status)
{
	if (WIFEXITED(status))
		snprintf(text, size, "how=exited status=%d", WEXITSTATUS(status));
	else
		snprintf(text, size, "how=killed signal=%s%s", signal_name(WTERMSIG(status)),
			 WCOREDUMP(status) ? " core=1" : "");
}

/* The slot was promised to a child or thread that now will not come. */
static void release_promise(struct slot *s)
{
	if (s->active && s->active->makes >= 0 && s->sandbox->slots[s->active->makes].state == STARTING)
		give_back(&s->sandbox->slots[s->active->makes]);
}

static void slot_ends(struct slot *s, const char *outcome)
{
	release_promise(s);
	s->state = DEAD;
	s->in_call = 0;
	s->reported_blocked = 0;
	s->dying = 0;
	forget_thread(&s->proof);
	if (s->pid_fd >= 0)
		close(s->pid_fd);
	s->pid_fd = -1;
	clear(&s->last);
	add_text(&s->last, outcome);
	if (s->active)
		finish(s, outcome);
	go_on(s);
}

void process_died(struct slot *first, const char *how)
{
	struct sandbox *b = first->sandbox;
	char outcome[160], fields[160];
	long long at = now_ns();
	int i;

	if (first->state != LIVE)
		return;
	snprintf(outcome, sizeof(outcome), "died %s at=%lld", how, at);
	snprintf(fields, sizeof(fields), "kind=died %s at=%lld", how, at);
	/* What the close itself kills is no news. */
	if (b->state != CLOSING)
		event(first, fields);
	if (!b->home.pid_namespace)
		unguard_process(&b->home, first->host_pid);
	for (i = 0; i < b->count; i++)
		if (b->slots[i].state == LIVE && !strcmp(b->slots[i].process, first->process))
			slot_ends(&b->slots[i], outcome);
}

void thread_left(struct slot *s)
{
	char outcome[80];

	if (s->state != LIVE)
		return;
	snprintf(outcome, sizeof(outcome), "died how=exited status=0 at=%lld", (long long)now_ns());
	slot_ends(s, outcome);
}

void process_reaped(struct sandbox *b, pid_t pid, int status)
{
	char how[80];
	int i;

	how_it_ended(how, sizeof(how), status);
	for (i = 0; i < b->count; i++)
		if (b->slots[i].state == LIVE && b->slots[i].pid == pid && !b->slots[i].thread[0])
			return process_died(&b->slots[i], how);
}

/* The wait status of a zombie is the 52nd field of its stat file. Returns 0 when there is no zombie to be seen. */
static int zombie_status(pid_t host_pid, int *status)
{
	char path[40], text[1024], *at;
	ssize_t got;
	int fd, field;

	snprintf(path, sizeof(path), "%d/stat", (int)host_pid);
	fd = agent.home.host_proc < 0 ? -1 : openat(agent.home.host_proc, path, O_RDONLY | O_CLOEXEC);
	got = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
	if (fd >= 0)
		close(fd);
	if (got <= 0)
		return 0;
	text[got] = '\0';
	at = strrchr(text, ')');
	if (!at || (at[2] != 'Z' && at[2] != 'X'))
		return 0;
	for (field = 2; field < 52 && at; field++)
		at = strchr(at + 1, ' ');
	if (!at)
		return 0;
	*status = (int)strtol(at, NULL, 10);
	return 1;
}

/* Some kernels write a 0 there, whatever the status: then only those who wait for the process know it. */
static int zombies_tell;

void find_what_zombies_tell(void)
{
	siginfo_t info;
	int status = 0;
	pid_t child = fork();

	if (child == 0)
		_exit(7);
	if (child < 0)
		return;
	zombies_tell = waitid(P_PID, (id_t)child, &info, WEXITED | WNOWAIT) == 0 && zombie_status(child, &status) &&
		       WIFEXITED(status) && WEXITSTATUS(status) == 7;
	while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
		;
}

#ifndef PIDFD_INFO_EXIT
struct pidfd_info_start {
	uint64_t mask, cgroup;
	uint32_t pid, tgid, ppid, ids[8];
	int32_t exit_code;
};
#define PIDFD_INFO_EXIT (1UL << 3)
#define PIDFD_GET_INFO _IOWR(0xFF, 11, struct pidfd_info_start)
#endif

/* Newer kernels keep the status of a process that somebody else has reaped as long as a descriptor refers to it. */
static int kept_status(int pid_fd, int *status)
{
	struct pidfd_info_start info = { .mask = PIDFD_INFO_EXIT };

	if (pid_fd < 0 || ioctl(pid_fd, PIDFD_GET_INFO, &info) < 0 || !(info.mask & PIDFD_INFO_EXIT))
		return 0;
	*status = info.exit_code;
	return 1;
}

void process_gone(struct slot *first)
{
	char how[80];
	int status;

	if (first->number == KEEPER)
		return keeper_is_dead(first->sandbox);
	if (first->state != LIVE || first->dying)
		return;
	if ((zombies_tell && zombie_status(first->host_pid, &status)) || kept_status(first->pid_fd, &status)) {
		how_it_ended(how, sizeof(how), status);
		process_died(first, how);
		return;
	}
	first->dying = now_ns();
}

/* Without a descriptor that tells of its end, a process is looked at every now and then. */
static int has_ended(const struct slot *first)
{
	int status;

	return zombie_status(first->host_pid, &status) || (kill(first->host_pid, 0) < 0 && errno == ESRCH);
}

static int64_t status_wait(const struct slot *first)
{
	const struct slot *parent = &first->sandbox->slots[first->parent];

	return first->parent == KEEPER || parent->state == DEAD ? KEEPER_TELLS : NOBODY_TELLS;
}

void death_timer(struct slot *first, int64_t now)
{
	if (first->state != LIVE || first->thread[0])
		return;
	if (first->dying && now - first->dying > status_wait(first))
		process_died(first, "how=unknown");
	else if (!first->dying && first->pid_fd < 0 && has_ended(first))
		process_gone(first);
}
