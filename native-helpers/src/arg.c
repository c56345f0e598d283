/* What the families ask of the arguments of a call. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "args.h"
#include "text.h"

static size_t place_of(const struct args *a, const char *name)
{
	size_t i;

	for (i = 0; i < a->signature->argument_count; i++)
		if (!strcmp(a->signature->arguments[i].name, name))
			return i;
	dprintf(2, "ipc-agent: %s has no argument %s\n", a->signature->call->name, name);
	abort();
}

static const struct value *value_of(const struct args *a, const char *name)
{
	return &a->values[place_of(a, name)];
}

long arg_int(const struct args *a, const char *name)
{
	return value_of(a, name)->number;
}

int arg_given(const struct args *a, const char *name)
{
	return value_of(a, name)->given;
}

const char *arg_text(const struct args *a, const char *name)
{
	return value_of(a, name)->text;
}

const void *arg_bytes(const struct args *a, const char *name, size_t *length)
{
	const struct value *v = value_of(a, name);

	*length = v->length;
	return v->text;
}

void *arg_addr(const struct args *a, const char *name)
{
	return (void *)value_of(a, name)->number;
}

static struct timespec to_timespec(long long nanoseconds)
{
	struct timespec t = { (time_t)(nanoseconds / 1000000000), (long)(nanoseconds % 1000000000) };

	if (t.tv_nsec < 0) {
		t.tv_nsec += 1000000000;
		t.tv_sec--;
	}
	return t;
}

struct timespec arg_duration(const struct args *a, const char *name)
{
	return to_timespec(value_of(a, name)->number);
}

struct timespec arg_deadline(const struct args *a, const char *name, clockid_t clock)
{
	struct timespec t;

	if (clock_gettime(clock, &t) < 0)
		memset(&t, 0, sizeof(t));
	return to_timespec((long long)t.tv_sec * 1000000000 + t.tv_nsec + value_of(a, name)->number);
}

/* The text of an element, and of an atom in it; 0 when there are fewer. */
static int part(const char **text, size_t *length, char separator, size_t index)
{
	const char *at = *text, *end = *text + *length;

	for (;;) {
		const char *next = memchr(at, separator, (size_t)(end - at));

		if (!index--) {
			*text = at;
			*length = (size_t)((next ? next : end) - at);
			return 1;
		}
		if (!next)
			return 0;
		at = next + 1;
	}
}

static int find_atom(const struct value *v, size_t element, size_t atom, const char **text, size_t *length)
{
	*text = v->text;
	*length = v->length;
	return v->length && part(text, length, ',', element) && part(text, length, ':', atom);
}

size_t list_count(const struct args *a, const char *name)
{
	const struct value *v = value_of(a, name);
	const char *text;
	size_t count = 0, length;

	while (find_atom(v, count, 0, &text, &length))
		count++;
	return count;
}

long list_int(const struct args *a, const char *name, size_t element, size_t atom, long missing)
{
	const struct parameter *p = &a->signature->arguments[place_of(a, name)];
	const char *text;
	size_t length;
	long value;

	if (!find_atom(value_of(a, name), element, atom, &text, &length) ||
	    !parse_value(p->groups, p->group_count, text, length, &value))
		return missing;
	return value;
}

/* Text atoms live until the thread decodes its next call. */
struct text_atom {
	struct text_atom *next;
	char text[];
};

static __thread struct text_atom *text_atoms;

const char *list_text(const struct args *a, const char *name, size_t element, size_t atom)
{
	struct text_atom *copy;
	const char *text;
	size_t length;

	if (!find_atom(value_of(a, name), element, atom, &text, &length))
		return NULL;
	copy = must(malloc(sizeof(*copy) + length + 1));
	memcpy(copy->text, text, length);
	copy->text[length] = '\0';
	copy->next = text_atoms;
	text_atoms = copy;
	return copy->text;
}

void forget_text_atoms(void)
{
	while (text_atoms) {
		struct text_atom *next = text_atoms->next;

		free(text_atoms);
		text_atoms = next;
	}
}

void arg_range(const struct args *a, const char *name, long *first, long *last)
{
	const struct value *v = value_of(a, name);

	*first = v->number;
	*last = v->last;
}
