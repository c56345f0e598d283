/* The arguments of one call, decoded. */
#ifndef IPC_ARGS_H
#define IPC_ARGS_H

#include "order.h"
#include "signature.h"

struct value {
	int given;
	long number;		/* numbers; nanoseconds of a duration; the first of a range */
	long last;		/* of a range */
	char *text;		/* text, list (still to be split), bytes as they came */
	size_t length;
	size_t room;
};

struct args {
	const struct signature *signature;
	struct value values[MAX_ARGUMENTS];
};

/* Decodes the fields "a.NAME" of an order. NULL, or why it cannot be (kept until the next call). */
const char *decode_args(struct args *a, const struct signature *s, const struct order *o);

/* Frees the texts that list_text() handed out for the call before. */
void forget_text_atoms(void);

/* A number, or names of constants from these groups joined by "|". */
int parse_value(char *const *groups, size_t count, const char *text, size_t length, long *value);

#endif
