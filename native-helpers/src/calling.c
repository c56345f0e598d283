/* Requests to one thread, in order: its calls, and what the kit wants to know of them. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agent.h"

#define FIRST_LOOK 60000

static void free_request(struct request *q)
{
	release(&q->text);
	free(q);
}

/* Ends the active request, with an answer when there is one, and takes up the next. */
void finish(struct slot *s, const char *outcome)
{
	struct request *q = s->active;

	if (!q)
		return;
	s->active = NULL;
	if (outcome)
		answer(q->number, "%s", outcome);
	free_request(q);
	go_on(s);
}

static void set_last(struct slot *s, const char *outcome)
{
	clear(&s->last);
	add_text(&s->last, outcome);
}

static void begin_call(struct slot *s, struct request *q)
{
	s->call = q->call;
	s->in_call = 1;
	s->reported_blocked = 0;
	s->held_for = -1;
	s->proof.entered = 0;
	s->sent = now_ns();
	begin_proof(&s->proof, s->sent + FIRST_LOOK);
	set_last(s, "");
	send_order(s, q->text.data, q->text.length);
	hurry();
}

static int refused(const struct slot *s, const struct request *q)
{
	if (q->task != TASK_CALL || (s->state != DEAD && !s->in_call))
		return 0;
	if (s->state == DEAD)
		answer_error(q->number, "%s is dead", s->process);
	else
		answer_error(q->number, "%s is blocked in %s: settle or await it, or end the process first", s->process,
			     s->call->name);
	return 1;
}

/* What is known without waiting. Returns 0 when the request has to wait. */
static int answered_at_once(struct slot *s, const struct request *q)
{
	int asks = q->task == TASK_SETTLE || q->task == TASK_AWAIT || (q->task == TASK_END && s->state == DEAD);

	if (refused(s, q))
		return 1;
	if (!asks || s->in_call)
		return 0;
	if (s->last.length)
		answer(q->number, "%s", text_of(&s->last));
	else
		answer_error(q->number, "%s has not made a call yet", s->process);
	return 1;
}

static void begin(struct slot *s, struct request *q)
{
	s->active = q;
	switch (q->task) {
	case TASK_CALL:
		return begin_call(s, q);
	case TASK_START:
		send_order(s, q->text.data, q->text.length);
		return clear(&q->text);
	default:
		return begin_proof(&s->proof, now_ns());
	}
}

void go_on(struct slot *s)
{
	while (!s->active && s->queue) {
		struct request *q = s->queue;

		s->queue = q->next;
		if (answered_at_once(s, q)) {
			free_request(q);
			continue;
		}
		begin(s, q);
	}
}

void add_request(struct slot *s, struct request *q)
{
	struct request **place = &s->queue;

	while (*place)
		place = &(*place)->next;
	*place = q;
	go_on(s);
}

static int waits_for_call(const struct slot *s)
{
	return s->active && s->active->task != TASK_END && s->active->task != TASK_START;
}

static void settle_returned(struct slot *s)
{
	char *outcome = text_of(&s->last);

	s->in_call = 0;
	s->held_for = -1;
	if (s->reported_blocked) {
		char *fields = strchr(outcome, ' ');
		struct buffer b = { 0 };

		add_format(&b, "kind=returned%s", fields ? fields : "");
		event(s, text_of(&b));
		release(&b);
	}
	s->reported_blocked = 0;
	if (waits_for_call(s))
		finish(s, outcome);
}

/* The outcome of fork waits until the child has said hello; a fork that failed leaves the slot to others. */
void call_returned(struct slot *s, const char *outcome)
{
	struct slot *made = s->active && s->active->makes >= 0 ? &s->sandbox->slots[s->active->makes] : NULL;

	if (!s->in_call)
		return;
	set_last(s, outcome);
	if (made && made->state == STARTING && strstr(outcome, " error="))
		give_back(made);
	if (made && made->state == STARTING) {
		s->held_for = made->number;
		return;
	}
	settle_returned(s);
}

void call_refused(struct slot *s, const char *why)
{
	if (s->active && s->active->task == TASK_CALL) {
		if (s->active->makes >= 0)
			give_back(&s->sandbox->slots[s->active->makes]);
		answer_error(s->active->number, "%s", why);
	}
	s->in_call = 0;
	finish(s, NULL);
}

void call_entered(struct slot *s)
{
	s->proof.entered = 1;
}

static void start_lives(struct slot *keeper, struct slot *s)
{
	struct request *q = keeper->active;

	q->waits_for[s->number] = 0;
	add_format(&q->text, " %s=%d", s->process, (int)s->pid);
	if (--q->waiting)
		return;
	answer(q->number, "started%s", text_of(&q->text));
	finish(keeper, NULL);
}

void new_slot_lives(struct slot *s)
{
	struct sandbox *b = s->sandbox;
	struct slot *keeper = &b->slots[KEEPER];
	int i;

	if (keeper->active && keeper->active->task == TASK_START && keeper->active->waits_for[s->number])
		start_lives(keeper, s);
	for (i = 0; i < b->count; i++)
		if (b->slots[i].in_call && b->slots[i].held_for == s->number)
			settle_returned(&b->slots[i]);
}

static const char *name_of_sleep(long number)
{
	if (number == STOPPED)
		return "stopped";
	return number < 0 ? "?" : syscall_name(number);
}

static void prove(struct slot *s, int64_t now)
{
	const int own_ends[2] = { s->sandbox->home.base + 2 * s->number, s->sandbox->home.base + 2 * s->number + 1 };
	char outcome[200];

	if (s->held_for >= 0)
		return;
	switch (look(&s->proof, agent.home.host_proc, s->host_pid, s->host_tid, s->call, own_ends, now)) {
	case NOT_YET:
		return;
	case GONE:
		if (s->thread[0])
			thread_left(s);
		else if (s->pid_fd < 0)
			process_gone(s);
		return;
	case ASLEEP:
		break;
	}
	s->reported_blocked = 1;
	snprintf(outcome, sizeof(outcome), "blocked proof=%s call=%s entered=%lld at=%lld", proof_word(&s->proof),
		 name_of_sleep(s->proof.number), (long long)s->sent, (long long)now);
	finish(s, outcome);
}

static void call_is_stuck(struct slot *s, int64_t now)
{
	struct slot *first = first_of(s);
	char outcome[160];

	snprintf(outcome, sizeof(outcome), "stuck why=%s%%20neither%%20returned%%20nor%%20slept at=%lld", s->call->name,
		 (long long)now);
	if (first && first->host_pid > 0 && first->number != KEEPER)
		kill(first->host_pid, SIGKILL);
	s->in_call = 0;
	set_last(s, outcome);
	finish(s, outcome);
}

static void past_deadline(struct slot *s, int64_t now)
{
	switch (s->active->task) {
	case TASK_END:
		return finish(s, "alive");
	case TASK_START:
		answer_error(s->active->number, "the new processes did not come up in time");
		return finish(s, NULL);
	case TASK_AWAIT:
		/* A last proof: is it asleep, or does it neither sleep nor return? Who sleeps for moments only is still at work. */
		s->active->task = TASK_SETTLE;
		s->active->deadline = now + 1000 * MS;
		begin_proof(&s->proof, now);
		s->proof.rest = 200 * MS;
		return;
	default:
		call_is_stuck(s, now);
	}
}

int64_t calling_due(const struct slot *s)
{
	const struct request *q = s->active;

	if (!q)
		return INT64_MAX;
	if ((q->task == TASK_CALL || q->task == TASK_SETTLE) && s->proof.next < q->deadline)
		return s->proof.next;
	return q->deadline;
}

void calling_timer(struct slot *s, int64_t now)
{
	const struct request *q = s->active;

	if (q && (q->task == TASK_CALL || q->task == TASK_SETTLE) && now >= s->proof.next)
		prove(s, now);
	if (s->active == q && q && now >= q->deadline)
		past_deadline(s, now);
}
