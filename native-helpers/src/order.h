/* An order: a verb and fields. */
#ifndef IPC_ORDER_H
#define IPC_ORDER_H

#include <stddef.h>

#define MAX_FIELDS 64

struct field {
	const char *key;
	char *value;
	size_t length;
};

struct order {
	const char *verb;
	struct field fields[MAX_FIELDS];
	size_t count;
};

/* Takes a payload apart in place. NULL, or what is wrong with it. */
const char *parse_order(struct order *o, char *payload);
/* NULL: not there. */
const char *order_field(const struct order *o, const char *key);
/* A number that must be there and lie in a range, or the one given when the field is missing. Returns 0 when it is bad. */
int order_number(const struct order *o, const char *key, long missing, long low, long high, long *value);

#endif
