/* A small kit: speaks the protocol with an agent. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kit.h"

#define PATIENCE_MS 20000

static void fail_with(const char *what, const char *detail)
{
	fprintf(stderr, "kit: %s: %s\n", what, detail);
	abort();
}

void start_command(struct kit *k, char *const *words)
{
	int in[2], out[2];

	memset(k, 0, sizeof(*k));
	signal(SIGPIPE, SIG_IGN);
	if (pipe(in) < 0 || pipe(out) < 0 || (k->pid = fork()) < 0)
		fail_with("start", strerror(errno));
	if (k->pid == 0) {
		dup2(in[0], 0);
		dup2(out[1], 1);
		close(in[0]);
		close(in[1]);
		close(out[0]);
		close(out[1]);
		execvp(words[0], words);
		_exit(127);
	}
	close(in[0]);
	close(out[1]);
	k->to = in[1];
	k->from = out[0];
}

void start_agent(struct kit *k, const char *option, const char *value)
{
	const char *agent = getenv("IPC_AGENT");
	char *words[4] = { (char *)(uintptr_t)(agent ? agent : "build/ipc-agent"), (char *)(uintptr_t)option,
			   (char *)(uintptr_t)value, NULL };

	start_command(k, words);
}

int stop_agent(struct kit *k)
{
	int status = -1, waited;

	close(k->to);
	for (waited = 0; waited < PATIENCE_MS && waitpid(k->pid, &status, WNOHANG) == 0; waited++)
		poll(NULL, 0, 1);
	close(k->from);
	release(&k->in);
	release(&k->events);
	return waited < PATIENCE_MS ? status : -1;
}

void send_raw(struct kit *k, const void *bytes, size_t length)
{
	const char *from = bytes;

	while (length) {
		ssize_t done = write(k->to, from, length);

		if (done < 0)
			fail_with("write", strerror(errno));
		from += done;
		length -= (size_t)done;
	}
}

unsigned long send_request(struct kit *k, const char *payload)
{
	struct buffer b = { 0 };

	add_frame(&b, ++k->number, payload);
	send_raw(k, b.data, b.length);
	release(&b);
	return k->number;
}

/* Takes one line apart; returns whether it is an answer. */
static int take_line(struct kit *k)
{
	char *end = k->in.length ? memchr(k->in.data, '\n', k->in.length) : NULL;
	struct frame f;
	size_t length;

	if (!end)
		return -1;
	*end = '\0';
	length = (size_t)(end - k->in.data) + 1;
	if (!parse_frame(k->in.data, &f))
		fail_with("no frame", k->in.data);
	k->other = f.number;
	if (f.number)
		snprintf(k->answer, sizeof(k->answer), "%s", f.payload);
	else
		add_format(&k->events, "%s\n", f.payload);
	drop_bytes(&k->in, length);
	return f.number != 0;
}

static int read_more(struct kit *k, int patience_ms)
{
	struct pollfd p = { .fd = k->from, .events = POLLIN };
	char part[LINE_ROOM];
	ssize_t got;

	if (poll(&p, 1, patience_ms) <= 0)
		return 0;
	got = read(k->from, part, sizeof(part));
	if (got > 0)
		add_bytes(&k->in, part, (size_t)got);
	return got > 0;
}

const char *wait_answer(struct kit *k, unsigned long number)
{
	for (;;) {
		int taken = take_line(k);

		if (taken > 0 && k->other == number)
			return k->answer;
		if (taken < 0 && !read_more(k, PATIENCE_MS))
			fail_with("no answer", text_of(&k->events));
	}
}

const char *ask(struct kit *k, const char *format, ...)
{
	char payload[LINE_ROOM];
	va_list list;

	va_start(list, format);
	vsnprintf(payload, sizeof(payload), format, list);
	va_end(list);
	return wait_answer(k, send_request(k, payload));
}

void begin_scenario(struct kit *k)
{
	ask(k, "hello version=1 kit=test");
	ask(k, "open sandbox=s isolation=auto slots=16");
	ask(k, "start sandbox=s names=a,b");
}

long make_queue(struct kit *k)
{
	if (strncmp(ask(k, "call sandbox=s process=keeper call=msgget a.key=IPC_PRIVATE a.flags=0600"), "returned value=", 15) != 0)
		fail_with("no queue", k->answer);
	return field(k, "value");
}

int has_event(struct kit *k, const char *part)
{
	do {
		while (take_line(k) >= 0)
			;
		if (strstr(text_of(&k->events), part))
			return 1;
	} while (read_more(k, 1000));
	return 0;
}

long field(const struct kit *k, const char *name)
{
	char label[80];
	const char *at;

	snprintf(label, sizeof(label), " %s=", name);
	at = strstr(k->answer, label);
	return at ? strtol(at + strlen(label), NULL, 0) : -99;
}
