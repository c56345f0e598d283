/* Takes the payload of a frame apart. */
#include <string.h>

#include "order.h"
#include "text.h"

static const char *parse_field(struct order *o, char *text)
{
	char *equals = strchr(text, '=');
	struct field *f;
	long length;

	if (!equals || equals == text)
		return "a field is not KEY=VALUE";
	if (o->count == MAX_FIELDS)
		return "too many fields";
	*equals = '\0';
	length = decode_percent(equals + 1);
	if (length < 0)
		return "a percent sign is not followed by two hexadecimal digits";
	if (order_field(o, text))
		return "a field is there twice";
	f = &o->fields[o->count++];
	f->key = text;
	f->value = equals + 1;
	f->length = (size_t)length;
	return NULL;
}

const char *parse_order(struct order *o, char *payload)
{
	char *rest = strchr(payload, ' ');
	const char *why;

	o->verb = payload;
	o->count = 0;
	if (!*payload || *payload == ' ')
		return "the verb is missing";
	while (rest) {
		char *text = rest + 1;

		*rest = '\0';
		rest = strchr(text, ' ');
		if (rest)
			*rest = '\0';
		why = parse_field(o, text);
		if (why)
			return why;
	}
	return NULL;
}

const char *order_field(const struct order *o, const char *key)
{
	size_t i;

	for (i = 0; i < o->count; i++)
		if (!strcmp(o->fields[i].key, key))
			return o->fields[i].value;
	return NULL;
}

int order_number(const struct order *o, const char *key, long missing, long low, long high, long *value)
{
	const char *text = order_field(o, key);

	*value = missing;
	if (text && !parse_number(text, strlen(text), value))
		return 0;
	return *value >= low && *value <= high;
}
