/* Decodes the arguments of an order by the signature of the call. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "text.h"

static __thread char why[200];

static const char *complain(const struct parameter *p, const char *what, const char *text)
{
	snprintf(why, sizeof(why), "argument %s: %s%s%.80s", p->name, what, text ? ": " : "", text ? text : "");
	return why;
}

int parse_value(char *const *groups_of, size_t count, const char *text, size_t length, long *value)
{
	*value = 0;
	do {
		size_t part = 0;
		long term;

		while (part < length && text[part] != '|')
			part++;
		if (!parse_number(text, part, &term) && !find_constant(groups_of, count, text, part, &term))
			return 0;
		*value |= term;
		length -= part;
		text += part;
		if (!length)
			return 1;
		text++;
		length--;
	} while (1);
}

static void set_text(struct value *v, const char *text, size_t length)
{
	if (length + 1 > v->room) {
		v->room = length + 1;
		v->text = must(realloc(v->text, v->room));
	}
	memcpy(v->text, text, length);
	v->text[length] = '\0';
	v->length = length;
}

/* "p:SEED:LENGTH" */
static int set_pattern(struct value *v, const char *text)
{
	const char *colon = strchr(text, ':');
	long seed, length, i;

	if (!colon || !parse_number(text, (size_t)(colon - text), &seed) ||
	    !parse_number(colon + 1, strlen(colon + 1), &length) || length < 0 || length > 1L << 30)
		return 0;
	if ((size_t)length + 1 > v->room) {
		v->room = (size_t)length + 1;
		v->text = must(realloc(v->text, v->room));
	}
	for (i = 0; i < length; i++)
		v->text[i] = (char)pattern_byte((uint32_t)seed, (uint32_t)i);
	v->text[length] = '\0';
	v->length = (size_t)length;
	return 1;
}

static const char *decode_bytes(struct value *v, const struct parameter *p, const char *text, size_t length)
{
	if (!strncmp(text, "t:", 2)) {
		set_text(v, text + 2, length - 2);
		return NULL;
	}
	if (!strncmp(text, "p:", 2) && set_pattern(v, text + 2))
		return NULL;
	return complain(p, "bytes are t:BYTES or p:SEED:LENGTH", NULL);
}

static const char *decode_range(struct value *v, const struct parameter *p, const char *text)
{
	const char *dash = *text ? strchr(text + 1, '-') : NULL;

	v->last = -1;
	if (!dash || !parse_number(text, (size_t)(dash - text), &v->number) ||
	    (dash[1] && !parse_number(dash + 1, strlen(dash + 1), &v->last)))
		return complain(p, "a range is FIRST-LAST or FIRST-", text);
	return NULL;
}

static const char *decode(struct value *v, const struct parameter *p, const char *text, size_t length)
{
	switch (p->type) {
	case TYPE_BYTES:
		return decode_bytes(v, p, text, length);
	case TYPE_TEXT:
	case TYPE_LIST:
		set_text(v, text, length);
		return NULL;
	case TYPE_RANGE:
		return decode_range(v, p, text);
	case TYPE_DURATION:
		return parse_number(text, length, &v->number) ? NULL :
		       complain(p, "a duration is a number of nanoseconds", text);
	default:
		return parse_value(p->groups, p->group_count, text, length, &v->number) ? NULL :
		       complain(p, "neither a number nor one of its constants", text);
	}
}

static const char *set_standard(struct value *v, const struct parameter *p)
{
	v->number = 0;
	v->last = -1;
	if (p->type == TYPE_BYTES || p->type == TYPE_TEXT || p->type == TYPE_LIST || !*p->standard) {
		set_text(v, p->standard, strlen(p->standard));
		return NULL;
	}
	return decode(v, p, p->standard, strlen(p->standard));
}

static const char *check_names(const struct signature *s, const struct order *o)
{
	size_t i, j;

	for (i = 0; i < o->count; i++) {
		if (strncmp(o->fields[i].key, "a.", 2))
			continue;
		for (j = 0; j < s->argument_count; j++)
			if (!strcmp(s->arguments[j].name, o->fields[i].key + 2))
				break;
		if (j == s->argument_count) {
			snprintf(why, sizeof(why), "%s has no argument %.60s", s->call->name, o->fields[i].key + 2);
			return why;
		}
	}
	return NULL;
}

static const struct field *given_field(const struct order *o, const char *name)
{
	size_t i;

	for (i = 0; i < o->count; i++)
		if (!strncmp(o->fields[i].key, "a.", 2) && !strcmp(o->fields[i].key + 2, name))
			return &o->fields[i];
	return NULL;
}

const char *decode_args(struct args *a, const struct signature *s, const struct order *o)
{
	const char *wrong = check_names(s, o);
	size_t i;

	forget_text_atoms();
	a->signature = s;
	for (i = 0; i < s->argument_count && !wrong; i++) {
		const struct parameter *p = &s->arguments[i];
		const struct field *f = given_field(o, p->name);

		a->values[i].given = f != NULL;
		if (f)
			wrong = decode(&a->values[i], p, f->value, f->length);
		else if (p->standard)
			wrong = set_standard(&a->values[i], p);
		else
			wrong = complain(p, "must be given", NULL);
	}
	return wrong;
}
