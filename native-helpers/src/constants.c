/* Constants by name, and names by value. */
#include <stdio.h>
#include <string.h>

#include "signature.h"

const struct constant_group *find_group(const char *name)
{
	size_t i;

	for (i = 0; i < group_count; i++)
		if (!strcmp(groups[i]->name, name))
			return groups[i];
	return NULL;
}

static int find_in_group(const struct constant_group *g, const char *name, size_t length, long *value)
{
	size_t i;

	for (i = 0; i < g->count; i++)
		if (strlen(g->constants[i].name) == length && !memcmp(g->constants[i].name, name, length)) {
			*value = g->constants[i].value;
			return 1;
		}
	return 0;
}

int find_constant(char *const *names, size_t count, const char *name, size_t length, long *value)
{
	size_t i;

	for (i = 0; i < count; i++) {
		const struct constant_group *g = find_group(names[i]);

		if (g && find_in_group(g, name, length, value))
			return 1;
	}
	return 0;
}

static long put(char *buffer, size_t size, long at, const char *text)
{
	if (at >= 0 && (size_t)at < size)
		snprintf(buffer + at, size - (size_t)at, "%s%s", at ? "|" : "", text);
	return at + (long)strlen(text) + (at ? 1 : 0);
}

static const char *exact_name(const struct constant_group *g, long value)
{
	size_t i;

	for (i = 0; i < g->count; i++)
		if (g->constants[i].value == value)
			return g->constants[i].name;
	return NULL;
}

/* A value with a name of its own gets it; others are taken apart into flags and a rest. */
long constant_names(const char *group, long value, char *buffer, size_t size)
{
	const struct constant_group *g = find_group(group);
	const char *whole = g ? exact_name(g, value) : NULL;
	long at = 0;
	char rest[24];
	size_t i;

	if (whole)
		return put(buffer, size, 0, whole);
	for (i = 0; g && value > 0 && i < g->count; i++) {
		long flag = g->constants[i].value;

		if (flag > 0 && (value & flag) == flag) {
			at = put(buffer, size, at, g->constants[i].name);
			value &= ~flag;
		}
	}
	if (!value && at)
		return at;
	snprintf(rest, sizeof(rest), at ? "0x%lx" : "%ld", value);
	return put(buffer, size, at, rest);
}
