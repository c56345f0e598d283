/* The supervisor's end of a slot: orders go out, lines come in. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "agent.h"
#include "guardian.h"

struct slot *find_slot(struct sandbox *b, const char *process, const char *thread)
{
	struct slot *dead = NULL;
	int i;

	for (i = 0; i < b->count; i++) {
		struct slot *s = &b->slots[i];

		if (s->state == FREE || strcmp(s->process, process) || strcmp(s->thread, thread))
			continue;
		if (s->state != DEAD)
			return s;
		dead = s;
	}
	return dead;
}

struct slot *first_of(struct slot *s)
{
	return s->thread[0] ? find_slot(s->sandbox, s->process, "") : s;
}

struct slot *take_free_slot(struct sandbox *b, int parent, const char *process, const char *thread)
{
	int i;

	for (i = 0; i < b->count; i++) {
		struct slot *s = &b->slots[i];

		if (s->state != FREE)
			continue;
		s->state = STARTING;
		s->parent = parent;
		snprintf(s->process, sizeof(s->process), "%s", process);
		snprintf(s->thread, sizeof(s->thread), "%s", thread);
		s->pid = s->host_pid = s->host_tid = 0;
		return s;
	}
	return NULL;
}

void give_back(struct slot *s)
{
	s->state = FREE;
	s->process[0] = '\0';
	s->thread[0] = '\0';
}

void slot_lives(struct slot *s, pid_t pid, pid_t host_pid, pid_t host_tid)
{
	forget_thread(&s->proof);
	s->state = LIVE;
	s->pid = pid;
	s->host_pid = host_pid;
	s->host_tid = host_tid;
	if (!s->thread[0] && !s->sandbox->home.pid_namespace)
		guard_process(&s->sandbox->home, host_pid);
	if (!s->thread[0] && s->pid_fd < 0)
		s->pid_fd = open_pid_fd(host_pid);
}

void slot_writable(struct slot *s)
{
	ssize_t done = write(s->orders, s->out.data, s->out.length);

	if (done > 0)
		drop_bytes(&s->out, (size_t)done);
	else if (done < 0 && errno != EAGAIN && errno != EINTR)
		clear(&s->out);
}

void send_order(struct slot *s, const char *text, size_t length)
{
	add_bytes(&s->out, text, length);
	slot_writable(s);
}

/* After exec the threads beside the first are gone. */
static void resumed(struct slot *s)
{
	int i;

	for (i = 0; i < s->sandbox->count; i++) {
		struct slot *other = &s->sandbox->slots[i];

		if (other != s && other->state != FREE && !strcmp(other->process, s->process) && other->thread[0])
			thread_left(other);
	}
}

static void said_hello(struct slot *s, const char *line)
{
	const char *words = line;
	long long numbers[3];

	if (read_numbers(&words, " ", numbers, 3) != 3)
		return;
	if (s->number == KEEPER && s->sandbox->state == OPENING)
		return keeper_said_hello(s->sandbox, line);
	slot_lives(s, (int)numbers[0], (int)numbers[1], (int)numbers[2]);
	if (!strcmp(words, "resumed"))
		resumed(s);
	else
		new_slot_lives(s);
}

/* "SLOT:PID:ERROR ..." */
static void keeper_started(struct slot *keeper, char *line)
{
	struct request *q = keeper->active;
	char *rest = NULL, *word;
	long long numbers[2];

	for (word = strtok_r(line, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
		const char *error = word;

		if (read_numbers(&error, ":", numbers, 2) != 2 || numbers[0] < 0 || numbers[0] >= keeper->sandbox->count)
			continue;
		if (numbers[1] > 0)
			continue;
		give_back(&keeper->sandbox->slots[numbers[0]]);
		if (q && q->task == TASK_START) {
			answer_error(q->number, "the keeper cannot fork: %s", error);
			finish(keeper, NULL);
			q = NULL;
		}
	}
}

static void keeper_reaped(struct sandbox *b, const char *line)
{
	long long numbers[2];

	if (read_numbers(&line, " ", numbers, 2) == 2)
		process_reaped(b, (int)numbers[0], (int)numbers[1]);
}

static void take_line(struct slot *s, enum line_kind kind, char *line, size_t length)
{
	switch (kind) {
	case LINE_HELLO:
		return said_hello(s, line);
	case LINE_OUTCOME:
		return call_returned(s, line);
	case LINE_WRONG:
		return call_refused(s, line);
	case LINE_EVENT:
		return event(s, line);
	case LINE_ENTERING:
		return call_entered(s);
	case LINE_STARTED:
		return keeper_started(s, line);
	case LINE_DIED:
		return keeper_reaped(s->sandbox, line);
	case LINE_MADE:
		return process_made(s, line);
	case LINE_LEAVING:
		return thread_left(s);
	case LINE_PIECE:
		return add_bytes(&s->pieces, line + 1, length - 1);
	case LINE_LAST:
		break;
	}
}

/* A process may have overwritten its own memory: whatever comes is looked at, never trusted. */
static void take_raw(struct slot *s, char *line, size_t length)
{
	struct buffer whole = s->pieces;

	if (!length)
		return;
	if (line[0] != LINE_LAST) {
		take_line(s, (enum line_kind)line[0], line + 1, length - 1);
		return;
	}
	if (length < 2)
		return;
	add_bytes(&whole, line + 2, length - 2);
	memset(&s->pieces, 0, sizeof(s->pieces));
	take_line(s, (enum line_kind)line[1], text_of(&whole), whole.length);
	release(&whole);
}

/* Nobody holds the other end any more. The descriptor of a process tells its end better, where there is one. */
static void slot_ended(struct slot *s)
{
	close(s->replies);
	s->replies = -1;
	if (s->number == KEEPER && s->pid_fd < 0)
		keeper_is_dead(s->sandbox);
}

void slot_readable(struct slot *s)
{
	char part[16384], *end;
	ssize_t got = read(s->replies, part, sizeof(part));

	if (got <= 0) {
		if (got == 0)
			slot_ended(s);
		return;
	}
	add_bytes(&s->in, part, (size_t)got);
	while (s->in.length && (end = memchr(s->in.data, '\n', s->in.length))) {
		size_t length = (size_t)(end - s->in.data);

		*end = '\0';
		take_raw(s, s->in.data, length);
		drop_bytes(&s->in, s->in.length < length + 1 ? s->in.length : length + 1);
	}
}
