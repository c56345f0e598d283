/* The signature of a call, taken apart. */
#ifndef IPC_SIGNATURE_H
#define IPC_SIGNATURE_H

#include "call.h"

#define MAX_ARGUMENTS 32
#define MAX_RESULTS 48
#define MAX_GROUPS 8

enum type {
	TYPE_INT, TYPE_SIZE, TYPE_ID, TYPE_FD, TYPE_PID, TYPE_KEY, TYPE_ADDR, TYPE_MODE,
	TYPE_DURATION, TYPE_TEXT, TYPE_BYTES, TYPE_LIST, TYPE_RANGE, TYPE_NONE
};

struct parameter {
	char *name;
	enum type type;
	char *groups[MAX_GROUPS];
	size_t group_count;
	char *standard;		/* the default's text; NULL: must be given */
};

struct signature {
	const struct call *call;
	struct parameter arguments[MAX_ARGUMENTS];
	size_t argument_count;
	enum type value;
	struct parameter results[MAX_RESULTS];
	size_t result_count;
	char *storage;
};

/* NULL, or what is wrong with the text. */
const char *parse_signature(struct signature *s, const struct call *call);
void release_signature(struct signature *s);
const char *type_name_of(enum type type);
int is_number(enum type type);

/* The table of calls. */
extern const struct family *const families[];
extern const size_t family_count;
extern const struct constant_group *const groups[];
extern const size_t group_count;

/* The signature of the call with this name, parsed on first use; NULL: no such call. */
const struct signature *find_call(const char *name);
/* Puts the table into order; called before there are threads. */
void prepare_table(void);
size_t call_count(void);
const struct call *call_at(size_t index);

const struct constant_group *find_group(const char *name);
/* Looks in the named groups. */
int find_constant(char *const *names, size_t count, const char *name, size_t length, long *value);

#endif
