/* A process of a scenario: it takes orders, makes the calls, and answers. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "process.h"
#include "traces.h"

__thread struct seat *seat;

/* Where threads that take no orders report to. */
static struct seat *first_seat;

/* One write, which a pipe takes whole: so nothing that a handler writes can come between. */
static void write_whole(int fd, const char *text, size_t length)
{
	while (write(fd, text, length) < 0)
		if (errno != EINTR && errno != EAGAIN)
			_exit(0);
}

void send_line(const struct seat *s, enum line_kind kind, const char *text, size_t length)
{
	char piece[PIPE_BUF];
	const size_t most = sizeof(piece) - 3;
	int fd = replies_end(s->slot);
	size_t at = 0;

	while (length > most) {
		piece[0] = LINE_PIECE;
		piece[1] = (char)kind;
		memcpy(piece + 2, text, most);
		piece[most + 2] = '\n';
		write_whole(fd, piece, most + 3);
		text += most;
		length -= most;
		at++;
	}
	piece[0] = at ? (char)LINE_LAST : (char)kind;
	piece[1] = (char)kind;
	memcpy(piece + (at ? 2 : 1), text, length);
	length += at ? 2 : 1;
	piece[length++] = '\n';
	write_whole(fd, piece, length);
}

void report_event(const char *fields)
{
	struct seat *s = seat ? seat : first_seat;
	char line[EVENT_SIZE + 2];
	int number = errno;
	size_t length = 0;

	if (!s)
		return;
	line[0] = LINE_EVENT;
	while (fields[length] && length < EVENT_SIZE)
		length++;
	memcpy(line + 1, fields, length);
	line[length + 1] = '\n';
	write_whole(replies_end(s->slot), line, length + 2);
	errno = number;
}

/* The numbers of this thread as the agent's /proc shows them, which differ from its own in a pid namespace. */
static void host_numbers(char *text, size_t size)
{
	char link[64], *task;
	ssize_t length = -1;

	if (home.host_proc >= 0)
		length = readlinkat(home.host_proc, "thread-self", link, sizeof(link) - 1);
	if (length > 0) {
		link[length] = '\0';
		task = strstr(link, "/task/");
		if (task) {
			snprintf(text, size, "%d %d", atoi(link), atoi(task + 6));
			return;
		}
	}
	snprintf(text, size, "%d %d", (int)getpid(), (int)gettid());
}

void send_hello(const struct seat *s, const char *words)
{
	char numbers[40], line[300];
	int length;

	host_numbers(numbers, sizeof(numbers));
	length = snprintf(line, sizeof(line), "%d %s %s", (int)getpid(), numbers, words);
	send_line(s, LINE_HELLO, line, (size_t)length);
}

void take_slot(struct seat *s, int slot)
{
	int i;

	for (i = 0; i < home.slots; i++)
		if (home.use[i] == SLOT_MINE)
			close_slot(i);
	home.use[slot] = SLOT_MINE;
	s->slot = slot;
	s->first = 1;
	s->in_call = 0;
	seat = s;
	first_seat = s;
}

/* The only place where the clock and errno are read: right beside the call. */
static void perform(const struct call *call, const struct args *args, struct reply *reply)
{
	clock_gettime(CLOCK_MONOTONIC, &reply->entered);
	errno = 0;
	reply->value = call->make(args, reply);
	reply->error = reply->value < 0 ? errno : 0;
	clock_gettime(CLOCK_MONOTONIC, &reply->left);
}

#define MADE_HEAD (sizeof("made 0123456789abcdef"))

/* Told one by one as they are made: a loop makes many, and the process may not live to tell of them afterwards. */
static void tell_made(struct seat *s, const struct call *call)
{
	static const char *const makers[] = { "msgget", "semget", "shmget", "mq_open" };
	char line[400];
	int kind, length;

	for (kind = 0; kind < 4 && strcmp(call->name, makers[kind]); kind++)
		;
	if (kind == 4 || s->reply.value < 0)
		return;
	length = snprintf(line, sizeof(line), "made %08x%08x %d %ld %s\n", home.salt[0], home.salt[1], kind, kind == TRACE_QUEUE ? 0 : s->reply.value,
			  kind == TRACE_QUEUE ? private_name(arg_text(&s->args, "name")) : "-");
	/* The guardian first: it must not depend on a supervisor that may be dying. */
	if (home.guardian >= 0)
		write_whole(home.guardian, line, (size_t)length);
	send_line(s, LINE_MADE, line + MADE_HEAD, (size_t)length - MADE_HEAD - 1);
}

/* Some values below 0 are no failures; the calls that return them leave errno at 0. */
static void repeat(struct seat *s, const struct call *call, long times, int until)
{
	struct reply *r = &s->reply;
	long made = 0;

	s->in_call = 1;
	do {
		begin_reply(r, call);
		perform(call, &s->args, r);
		if (home.private_names)
			tell_made(s, call);
		made++;
	} while (!r->error && !r->refused && (until || made < times));
	s->in_call = 0;
	r->made = times > 1 || until ? made : 0;
}

static void send_wrong(const struct seat *s, const char *why)
{
	send_line(s, LINE_WRONG, why, strlen(why));
}

static void send_outcome(struct seat *s)
{
	clear(&s->line);
	add_outcome(&s->line, &s->reply);
	send_line(s, LINE_OUTCOME, s->line.data, s->line.length);
}

static void make_call(struct seat *s, const struct order *o)
{
	const char *name = order_field(o, "call"), *errno_wanted = order_field(o, "until"), *why;
	const struct signature *signature = name ? find_call(name) : NULL;
	long times, slot;

	if (!signature)
		return send_wrong(s, "the agent has no such call");
	why = decode_args(&s->args, signature, o);
	if (why)
		return send_wrong(s, why);
	if (!order_number(o, "times", 1, 1, LONG_MAX, &times) || !order_number(o, "slot", -1, -1, MAX_SLOTS, &slot))
		return send_wrong(s, "times is a number from 1");
	if (errno_wanted && !errno_number(errno_wanted))
		return send_wrong(s, "until is the name of an errno");
	s->new_slot = (int)slot;
	if (order_field(o, "announce"))
		send_line(s, LINE_ENTERING, "", 0);
	repeat(s, signature->call, times, errno_wanted != NULL);
	if (s->reply.refused)
		return send_wrong(s, s->reply.refused);
	send_outcome(s);
}

static void carry_out(struct seat *s, char *line)
{
	struct order o;
	const char *why = parse_order(&o, line);

	if (why)
		send_wrong(s, why);
	else if (!strcmp(o.verb, "call"))
		make_call(s, &o);
	else if (s->slot != KEEPER || !keeper_order(s, &o))
		send_wrong(s, "unknown order");
}

/* The supervisor sends the next order only after the answer, so a line ends where the data end. */
static void read_order(struct seat *s)
{
	char part[4096];

	clear(&s->line);
	do {
		ssize_t got = read(orders_end(s->slot), part, sizeof(part));

		if (got > 0)
			add_bytes(&s->line, part, (size_t)got);
		else if (got == 0 || errno != EINTR)
			_exit(0);
	} while (!s->line.length || s->line.data[s->line.length - 1] != '\n');
	s->line.data[s->line.length - 1] = '\0';
}

void serve(struct seat *s)
{
	struct buffer order = { 0 };

	for (;;) {
		read_order(s);
		clear(&order);
		add_bytes(&order, s->line.data, s->line.length);
		carry_out(s, order.data);
	}
}
