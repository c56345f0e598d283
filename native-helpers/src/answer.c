/* Answers and events, on their way to the kit. */
#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "agent.h"

/* What a pipe that polls as writable takes without blocking. */
#define PORTION 4096

static char *formatted(const char *format, va_list list)
{
	char *text = NULL;

	must(vasprintf(&text, format, list) < 0 ? NULL : text);
	return text;
}

static void send_payload(unsigned long number, const char *payload)
{
	add_frame(&agent.out, number, payload);
}

void answer(unsigned long number, const char *format, ...)
{
	va_list list;
	char *text;

	va_start(list, format);
	text = formatted(format, list);
	va_end(list);
	send_payload(number, text);
	free(text);
}

void answer_error(unsigned long number, const char *format, ...)
{
	struct buffer b = { 0 };
	va_list list;
	char *text;

	va_start(list, format);
	text = formatted(format, list);
	va_end(list);
	add_text(&b, "error why=");
	add_encoded_text(&b, text);
	send_payload(number, text_of(&b));
	release(&b);
	free(text);
}

void event(const struct slot *s, const char *fields)
{
	if (s->thread[0])
		answer(0, "event sandbox=%s process=%s thread=%s %s", s->sandbox->name, s->process, s->thread, fields);
	else
		answer(0, "event sandbox=%s process=%s %s", s->sandbox->name, s->process, fields);
}

void event_lost(const struct sandbox *b, const char *why)
{
	struct buffer text = { 0 };

	add_encoded_text(&text, why);
	answer(0, "event sandbox=%s kind=lost why=%s", b->name, text_of(&text));
	release(&text);
}

static int may_write(void)
{
	struct pollfd p = { .fd = agent.out_fd, .events = POLLOUT };

	return !agent.out_waits || poll(&p, 1, 0) != 0;
}

void flush_answers(void)
{
	while (agent.out.length && may_write()) {
		size_t portion = agent.out.length < PORTION ? agent.out.length : PORTION;
		ssize_t done = write(agent.out_fd, agent.out.data, portion);

		if (done < 0 && errno == EAGAIN)
			return;
		if (done < 0 && errno != EINTR) {
			agent.ending = 1;
			return;
		}
		if (done > 0)
			drop_bytes(&agent.out, (size_t)done);
	}
}
