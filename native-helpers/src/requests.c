/* What the kit asks for. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agent.h"

static struct sandbox *open_one(unsigned long number, const struct order *o)
{
	const char *name = order_field(o, "sandbox");
	struct sandbox *b = name ? find_sandbox(name) : NULL;

	if (!b || b->state == OPENING || b->state == CLOSING) {
		answer_error(number, "there is no open sandbox %s", name ? name : "(sandbox= is missing)");
		return NULL;
	}
	return b;
}

static struct slot *addressed(unsigned long number, const struct order *o)
{
	const char *process = order_field(o, "process"), *thread = order_field(o, "thread");
	struct sandbox *b = open_one(number, o);
	struct slot *s = b && process ? find_slot(b, process, thread ? thread : "") : NULL;

	if (b && !s)
		answer_error(number, "sandbox %s has no process %s%s%s", b->name, process ? process : "(process= is missing)",
			     thread ? " with thread " : "", thread ? thread : "");
	return s;
}

static struct request *new_request(unsigned long number, enum task task, long deadline_ms)
{
	struct request *q = must(calloc(1, sizeof(*q)));

	q->number = number;
	q->task = task;
	q->deadline = now_ns() + deadline_ms * MS;
	q->makes = -1;
	return q;
}

static int is_role(const char *name)
{
	return name && name[0] >= 'a' && name[0] <= 'z' && strlen(name) < 64 &&
	       !name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-")];
}

/* A slot for the process or thread that the call makes; -2: refused, with an answer. */
static int promised_slot(struct slot *s, unsigned long number, const struct order *o, const char *call)
{
	int thread = !strcmp(call, "pthread_create"), process = !strcmp(call, "fork");
	const char *name = thread ? order_field(o, "a.thread") : order_field(o, "a.child");
	struct slot *there, *made;

	if (!thread && !process)
		return -1;
	there = name ? find_slot(s->sandbox, thread ? s->process : name, thread ? name : "") : NULL;
	if (!is_role(name) || (there && there->state != DEAD)) {
		answer_error(number, "%s needs a new name of small letters, digits and -", call);
		return -2;
	}
	made = take_free_slot(s->sandbox, first_of(s) ? first_of(s)->number : KEEPER, thread ? s->process : name, thread ? name : "");
	if (!made) {
		answer_error(number, "no slot is left in sandbox %s: open it with more slots", s->sandbox->name);
		return -2;
	}
	return made->number;
}

static void request_call(unsigned long number, const struct order *o, const char *raw)
{
	const char *name = order_field(o, "call");
	struct slot *s = addressed(number, o);
	const struct signature *known = name ? find_call(name) : NULL;
	struct request *q;
	long deadline;
	int makes;

	if (!s)
		return;
	if (!known)
		return answer_error(number, "the agent has no call %s", name ? name : "(call= is missing)");
	if (!order_number(o, "deadline", DEFAULT_DEADLINE_MS, 1, 86400000, &deadline))
		return answer_error(number, "deadline is a number of milliseconds");
	makes = promised_slot(s, number, o, name);
	if (makes == -2)
		return;
	q = new_request(number, TASK_CALL, deadline);
	q->call = known->call;
	q->makes = makes;
	add_text(&q->text, "call");
	if (makes >= 0)
		add_format(&q->text, " slot=%d", makes);
	if (proof_mode == PROOF_WEAK)
		add_text(&q->text, " announce=1");
	add_text(&q->text, raw + strcspn(raw, " "));
	add_bytes(&q->text, "\n", 1);
	add_request(s, q);
}

static void request_task(unsigned long number, const struct order *o, enum task task)
{
	struct slot *s = addressed(number, o);
	long deadline;

	if (!s)
		return;
	if (!order_number(o, "deadline", DEFAULT_DEADLINE_MS, 0, 86400000, &deadline))
		return answer_error(number, "deadline is a number of milliseconds");
	add_request(s, new_request(number, task, deadline));
}

static int take_slots(struct sandbox *b, struct request *q, char *names, unsigned long number)
{
	char *rest = NULL, *name;

	for (name = strtok_r(names, ",", &rest); name; name = strtok_r(NULL, ",", &rest)) {
		struct slot *there = find_slot(b, name, ""), *s = NULL;

		if (!is_role(name) || (there && there->state != DEAD))
			answer_error(number, "%s is no new name of small letters, digits and -", name);
		else if (!(s = take_free_slot(b, KEEPER, name, "")))
			answer_error(number, "no slot is left in sandbox %s: open it with more slots", b->name);
		if (!s)
			return 0;
		q->waits_for[s->number] = 1;
		q->waiting++;
		add_format(&q->text, "%s%d", q->waiting > 1 ? "," : "start slots=", s->number);
	}
	return q->waiting > 0;
}

static void request_start(unsigned long number, const struct order *o)
{
	const char *names = order_field(o, "names");
	struct sandbox *b = open_one(number, o);
	struct request *q;
	char *copy;
	int i;

	if (!b)
		return;
	if (!names || !*names || b->state == LOST)
		return answer_error(number, names && *names ? "the sandbox is lost" : "names is missing");
	q = new_request(number, TASK_START, DEFAULT_DEADLINE_MS);
	copy = must(strdup(names));
	if (take_slots(b, q, copy, number)) {
		add_bytes(&q->text, "\n", 1);
		add_request(&b->slots[KEEPER], q);
	} else {
		for (i = 0; i < b->count; i++)
			if (q->waits_for[i])
				give_back(&b->slots[i]);
		release(&q->text);
		free(q);
	}
	free(copy);
}

static void request_signal(unsigned long number, const struct order *o)
{
	const char *name = order_field(o, "signal");
	struct slot *s = addressed(number, o);

	if (!s)
		return;
	if (!name || !signal_number(name))
		return answer_error(number, "there is no signal %s", name ? name : "(signal= is missing)");
	if (s->state != LIVE || kill(s->host_pid, signal_number(name)) < 0)
		return answer_error(number, "%s cannot be sent a signal: %s", s->process,
				    s->state != LIVE ? "it is dead" : errno_name(errno));
	answer(number, "signalled");
}

static void request_describe(unsigned long number)
{
	struct buffer text = { 0 }, all = { 0 };

	add_description(&text);
	add_text(&all, "description json=");
	add_encoded(&all, text.data, text.length);
	add_frame(&agent.out, number, text_of(&all));
	release(&text);
	release(&all);
}

static void request_hello(unsigned long number, const struct order *o)
{
	struct buffer text = { 0 };
	long version;

	if (!order_number(o, "version", 0, 0, 1000000, &version) || version != PROTOCOL_VERSION)
		return answer(number, "refused version=%d why=this%%20agent%%20(%s)%%20speaks%%20version%%20%d",
			      PROTOCOL_VERSION, AGENT_VERSION, PROTOCOL_VERSION);
	if (agent.unfit)
		return answer(number, "refused version=%d why=%s", PROTOCOL_VERSION, agent.unfit);
	add_description(&text);
	agent.welcomed = 1;
	answer(number, "welcome version=%d agent=%s description=%08x", PROTOCOL_VERSION, AGENT_VERSION,
	       (unsigned int)crc32_of(0, text.data, text.length));
	release(&text);
}

static void request_close(unsigned long number, const struct order *o)
{
	struct sandbox *b = open_one(number, o);

	if (b)
		close_sandbox(b, number);
}

static void request_bye(unsigned long number)
{
	agent.ending = 1;
	answer(number, "bye stray=%lu", agent.reader.stray);
}

static void serve_request(unsigned long number, const struct order *o, const char *raw)
{
	if (!strcmp(o->verb, "hello"))
		request_hello(number, o);
	else if (!strcmp(o->verb, "bye"))
		request_bye(number);
	else if (!agent.welcomed)
		answer_error(number, "hello comes first");
	else if (!strcmp(o->verb, "call"))
		request_call(number, o, raw);
	else if (!strcmp(o->verb, "settle"))
		request_task(number, o, TASK_SETTLE);
	else if (!strcmp(o->verb, "await"))
		request_task(number, o, TASK_AWAIT);
	else if (!strcmp(o->verb, "end"))
		request_task(number, o, TASK_END);
	else if (!strcmp(o->verb, "start"))
		request_start(number, o);
	else if (!strcmp(o->verb, "signal"))
		request_signal(number, o);
	else if (!strcmp(o->verb, "open"))
		open_sandbox(number, o);
	else if (!strcmp(o->verb, "close"))
		request_close(number, o);
	else if (!strcmp(o->verb, "describe"))
		request_describe(number);
	else if (!strcmp(o->verb, "facts"))
		answer_facts(number);
	else
		answer_error(number, "there is no request %s", o->verb);
}

void take_request(void *context, struct frame *f)
{
	char *raw = must(strdup(f->payload));
	const char *why;
	struct order o;

	(void)context;
	why = parse_order(&o, f->payload);
	if (why)
		answer_error(f->number, "%s", why);
	else
		serve_request(f->number, &o, raw);
	free(raw);
}
