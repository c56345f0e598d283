/* The end of sandboxes: everything that they made is killed and removed. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent.h"
#include "guardian.h"

#define CLOSE_INTERVAL (1 * MS)

/* A process that ignores its sandbox' end, outside any pid namespace, comes to the supervisor as an orphan. */
static int is_keeper(pid_t pid)
{
	const struct sandbox *b;

	for (b = agent.sandboxes; b; b = b->next)
		if (b->keeper == pid)
			return 1;
	return 0;
}

static void kill_orphans(void)
{
	char path[64], text[4096], *at;
	ssize_t got;
	int fd;

	if (agent.home.host_proc < 0)
		return;
	snprintf(path, sizeof(path), "self/task/%d/children", (int)getpid());
	fd = openat(agent.home.host_proc, path, O_RDONLY | O_CLOEXEC);
	got = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
	if (fd >= 0)
		close(fd);
	text[got > 0 ? got : 0] = '\0';
	for (at = text; *at; at += strcspn(at, " "), at += strspn(at, " ")) {
		pid_t pid = (pid_t)strtol(at, NULL, 10);

		if (pid <= 0 || pid == agent.guardian || is_keeper(pid))
			continue;
		kill(pid, SIGKILL);
		waitpid(pid, NULL, 0);
	}
}

static void kill_all(const struct sandbox *b)
{
	int i;

	for (i = 1; i < b->count; i++)
		if (b->slots[i].state == LIVE && b->slots[i].host_pid > 1 && !b->slots[i].thread[0])
			kill(b->slots[i].host_pid, SIGKILL);
	kill(b->keeper, SIGKILL);
}

void close_sandbox(struct sandbox *b, unsigned long number)
{
	b->state = CLOSING;
	b->number = number;
	b->deadline = now_ns() + CLOSE_INTERVAL;
	kill_all(b);
}

void keeper_is_dead(struct sandbox *b)
{
	struct slot *keeper = &b->slots[KEEPER];

	b->keeper_dead = 1;
	if (keeper->pid_fd >= 0)
		close(keeper->pid_fd);
	keeper->pid_fd = -1;
}

static void refuse_requests(struct slot *s)
{
	struct request *q;

	if (s->active) {
		answer_error(s->active->number, "the sandbox is closed");
		release(&s->active->text);
		free(s->active);
	}
	while ((q = s->queue)) {
		s->queue = q->next;
		answer_error(q->number, "the sandbox is closed");
		release(&q->text);
		free(q);
	}
	s->active = NULL;
}

void free_sandbox(struct sandbox *b)
{
	struct sandbox **place = &agent.sandboxes;
	int i;

	while (*place != b)
		place = &(*place)->next;
	*place = b->next;
	for (i = 0; i < b->count; i++) {
		refuse_requests(&b->slots[i]);
		drop_slot(&b->slots[i]);
		release(&b->slots[i].last);
	}
	remove_folder(b->folder);
	if (b->home.private_names || !b->home.pid_namespace)
		unguard_sandbox(&b->home);
	free(b);
}

static void sandbox_is_closed(struct sandbox *b)
{
	struct buffer leaks = { 0 };

	if (!b->home.pid_namespace)
		kill_orphans();
	remove_traces(&b->traces, &b->home, &leaks);
	if (b->number)
		answer(b->number, "closed leaks=%s", text_of(&leaks));
	release(&leaks);
	free_sandbox(b);
}

static void sandbox_is_lost(struct sandbox *b)
{
	int i;

	b->state = LOST;
	event_lost(b, "its first process died");
	kill_all(b);
	for (i = 0; i < b->count; i++)
		if (!b->slots[i].thread[0])
			process_died(&b->slots[i], "how=killed signal=SIGKILL");
}

void sandbox_timer(struct sandbox *b, int64_t now)
{
	pid_t pid;

	if (b->state == OPENING && (b->keeper_dead || now >= b->deadline))
		return keeper_failed(b);
	if (b->state == OPEN && b->keeper_dead)
		return sandbox_is_lost(b);
	if (b->state != CLOSING)
		return;
	pid = waitpid(b->keeper, NULL, WNOHANG);
	if (pid == b->keeper || (pid < 0 && errno == ECHILD))
		return sandbox_is_closed(b);
	b->deadline = now + CLOSE_INTERVAL;
}

void close_all(void)
{
	struct sandbox *b;

	for (b = agent.sandboxes; b; b = b->next)
		kill_all(b);
	while ((b = agent.sandboxes)) {
		while (waitpid(b->keeper, NULL, 0) < 0 && errno == EINTR)
			;
		b->number = 0;
		sandbox_is_closed(b);
	}
	end_guardian();
}
