/* The supervisor: one thread, one loop, which never blocks on a call of a scenario. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent.h"

#define DEATH_INTERVAL (2 * MS)

struct agent agent = { .null = -1 };

struct watched {
	struct slot *slot;
	int is_pid_fd;
};

static struct pollfd *polled;
static struct watched *watched;
static size_t polled_count, polled_room;

static void watch(int fd, short events, struct slot *s, int is_pid_fd)
{
	if (polled_count == polled_room) {
		polled_room = polled_room ? 2 * polled_room : 64;
		polled = must(realloc(polled, polled_room * sizeof(*polled)));
		watched = must(realloc(watched, polled_room * sizeof(*watched)));
	}
	polled[polled_count] = (struct pollfd){ .fd = fd, .events = events };
	watched[polled_count++] = (struct watched){ s, is_pid_fd };
}

/* Right after an order only answers matter: fewer descriptors make the round trip shorter. */
static int in_a_hurry;

static void watch_slot(struct slot *s)
{
	if (s->state == FREE || (in_a_hurry && !s->active))
		return;
	if (s->replies >= 0)
		watch(s->replies, POLLIN, s, 0);
	if (s->out.length && s->state == LIVE)
		watch(s->orders, POLLOUT, s, 0);
	if (s->pid_fd >= 0 && !s->dying && !in_a_hurry)
		watch(s->pid_fd, POLLIN, s, 1);
}

static int64_t slot_due(const struct slot *s, int64_t now)
{
	int64_t due = calling_due(s);

	if (s->state == LIVE && !s->thread[0] && (s->pid_fd < 0 || s->dying) && now + DEATH_INTERVAL < due)
		due = now + DEATH_INTERVAL;
	return due;
}

/* Everything to wait for; returns when the next thing is due by itself. */
static int64_t gather(int64_t now)
{
	int64_t due = INT64_MAX;
	struct sandbox *b;
	int i;

	polled_count = 0;
	watch(agent.in, POLLIN, NULL, 0);
	if (!in_a_hurry || agent.out.length)
		watch(agent.out_fd, agent.out.length ? POLLOUT : 0, NULL, 0);
	for (b = agent.sandboxes; b; b = b->next) {
		if (b->keeper_dead && b->state != LOST)
			due = now;
		else if ((b->state == OPENING || b->state == CLOSING) && b->deadline < due)
			due = b->deadline;
		for (i = 0; i < b->count; i++) {
			int64_t one = slot_due(&b->slots[i], now);

			watch_slot(&b->slots[i]);
			due = one < due ? one : due;
		}
	}
	return due;
}

static void read_requests(void)
{
	char part[65536];
	ssize_t got = read(agent.in, part, sizeof(part));

	if (got > 0)
		feed(&agent.reader, part, (size_t)got, take_request, NULL);
	else if (got == 0 || (errno != EINTR && errno != EAGAIN))
		agent.ending = 1;
}

static void serve_watched(size_t i)
{
	struct slot *s = watched[i].slot;

	if (!polled[i].revents)
		return;
	if (watched[i].is_pid_fd) {
		/* What it said before it died comes first. */
		if (s->replies >= 0) {
			struct pollfd more = { .fd = s->replies, .events = POLLIN };

			if (poll(&more, 1, 0) > 0 && (more.revents & POLLIN))
				return slot_readable(s);
		}
		process_gone(s);
	} else if (polled[i].events & POLLOUT) {
		slot_writable(s);
	} else {
		slot_readable(s);
	}
}

static void timers(int64_t now)
{
	struct sandbox *b, *next;
	int i;

	for (b = agent.sandboxes; b; b = next) {
		next = b->next;
		for (i = 0; i < b->count; i++) {
			if (b->slots[i].state == FREE)
				continue;
			calling_timer(&b->slots[i], now);
			if (b->slots[i].pid_fd < 0 || b->slots[i].dying)
				death_timer(&b->slots[i], now);
		}
		sandbox_timer(b, now);
	}
}

/* Returns the time at which the wait ended; what is sent after that has time to be answered before it is looked at. */
static int64_t wait_for_something(int64_t due, int64_t now)
{
	int64_t rest = due == INT64_MAX ? -1 : due > now ? due - now : 0;
	struct timespec t = { (time_t)(rest / 1000000000), (long)(rest % 1000000000) };
	int ready = -1;

	if (!(agent.lacking & LACK_PPOLL))
		ready = ppoll(polled, polled_count, rest < 0 ? NULL : &t, NULL);
	if (ready < 0 && errno == ENOSYS)
		agent.lacking |= LACK_PPOLL;
	/* Old or incomplete kernels know only the coarser call. */
	if (agent.lacking & LACK_PPOLL)
		ready = poll(polled, polled_count, rest < 0 ? -1 : (int)((rest + MS - 1) / MS));
	if (ready <= 0)
		polled_count = 0;
	in_a_hurry = 0;
	return now_ns();
}

void hurry(void)
{
	in_a_hurry = 1;
}

static void serve_all(void)
{
	size_t i;

	for (i = 1; i < polled_count; i++)
		if (watched[i].slot)
			serve_watched(i);
		else if (polled[i].revents & (POLLERR | POLLNVAL))
			agent.ending = 1;
	if (polled_count && polled[0].revents)
		read_requests();
}

int supervise(void)
{
	while (!agent.ending) {
		int64_t now = now_ns();

		now = wait_for_something(gather(now), now);
		serve_all();
		timers(now);
		flush_answers();
	}
	return 0;
}
