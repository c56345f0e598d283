/* The description: one JSON object, without white space. */
#include <signal.h>
#include <string.h>

#include "agent.h"
#include "names.h"

static void add_string(struct buffer *b, const char *text)
{
	add_text(b, "\"");
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			add_text(b, "\\");
		add_bytes(b, text, 1);
	}
	add_text(b, "\"");
}

static void add_parameter(struct buffer *b, const struct parameter *p)
{
	size_t i;

	add_text(b, "{\"name\":");
	add_string(b, p->name);
	add_text(b, ",\"type\":");
	add_string(b, type_name_of(p->type));
	for (i = 0; i < p->group_count; i++) {
		add_text(b, i ? "," : ",\"constants\":[");
		add_string(b, p->groups[i]);
	}
	if (p->group_count)
		add_text(b, "]");
	if (p->standard) {
		add_text(b, ",\"default\":");
		add_string(b, p->standard);
	}
	add_text(b, "}");
}

static void add_parameters(struct buffer *b, const char *name, const struct parameter *list, size_t count)
{
	size_t i;

	add_format(b, ",\"%s\":[", name);
	for (i = 0; i < count; i++) {
		if (i)
			add_text(b, ",");
		add_parameter(b, &list[i]);
	}
	add_text(b, "]");
}

/* Several numbers may have one name, or a number may be there twice. */
static void add_blocks(struct buffer *b, const struct call *call)
{
	const long *n, *before;
	int any = 0;

	add_text(b, ",\"blocks\":[");
	for (n = call->blocks; n && *n >= 0; n++) {
		for (before = call->blocks; *before != *n; before++)
			;
		if (before != n)
			continue;
		if (any++)
			add_text(b, ",");
		add_string(b, syscall_name(*n));
	}
	add_text(b, "]");
}

static void add_call(struct buffer *b, const struct call *call)
{
	const struct signature *s = find_call(call->name);

	add_text(b, "{\"name\":");
	add_string(b, call->name);
	add_text(b, ",\"facility\":");
	add_string(b, call->facility);
	add_parameters(b, "arguments", s->arguments, s->argument_count);
	add_text(b, ",\"value\":");
	add_string(b, type_name_of(s->value));
	add_parameters(b, "results", s->results, s->result_count);
	add_blocks(b, call);
	add_text(b, "}");
}

static void add_constants(struct buffer *b)
{
	size_t i, j;

	add_text(b, "],\"constants\":{");
	for (i = 0; i < group_count; i++) {
		add_text(b, i ? "," : "");
		add_string(b, groups[i]->name);
		for (j = 0; j < groups[i]->count; j++) {
			add_text(b, j ? "," : ":{");
			add_string(b, groups[i]->constants[j].name);
			add_format(b, ":%ld", groups[i]->constants[j].value);
		}
		add_text(b, groups[i]->count ? "}" : ":{}");
	}
}

/* Names that mean the same number as the one before them in the list are second names of it. */
static void add_aliases(struct buffer *b, const struct constant *list, size_t count)
{
	size_t i, j;
	int any = 0;

	for (i = 0; i < count; i++) {
		for (j = 0; list[j].value != list[i].value; j++)
			;
		if (j == i)
			continue;
		add_text(b, any++ ? "," : "");
		add_string(b, list[i].name);
		add_text(b, ":");
		add_string(b, list[j].name);
	}
}

static void add_errnos(struct buffer *b)
{
	size_t i;

	for (i = 0; i < errno_name_count; i++) {
		add_text(b, i ? "," : "},\"errnos\":[");
		add_string(b, errno_names[i].name);
	}
	add_text(b, "],\"aliases\":{");
	add_aliases(b, errno_names, errno_name_count);
	add_text(b, "}");
}

static void add_signals(struct buffer *b)
{
	size_t i;
	int n;

	for (i = 0; i < signal_name_count; i++) {
		add_text(b, i ? "," : ",\"signals\":[");
		add_string(b, signal_names[i].name);
	}
	for (n = 0; n <= SIGRTMAX - SIGRTMIN; n++) {
		add_text(b, ",");
		add_string(b, signal_name(SIGRTMIN + n));
	}
	add_text(b, "]}");
}

void add_description(struct buffer *b)
{
	size_t i;

	add_format(b, "{\"version\":%d,\"agent\":", PROTOCOL_VERSION);
	add_string(b, AGENT_VERSION);
	add_text(b, ",\"calls\":[");
	for (i = 0; i < call_count(); i++) {
		add_text(b, i ? "," : "");
		add_call(b, call_at(i));
	}
	add_constants(b);
	add_errnos(b);
	add_signals(b);
}
