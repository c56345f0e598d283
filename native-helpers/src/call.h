/* How a call of the table is written. One file per family, calls_FAMILY.c, holds rows and the few lines behind each. */
#ifndef IPC_CALL_H
#define IPC_CALL_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

struct args;	/* the decoded arguments of one call; defaults are filled in */
struct reply;	/* what goes back: value, errno, stamps, results */

/*
 * Makes the call. Returns what the function returned; below 0 means failed, with errno set.
 * perform() in process.c reads clock and errno right around it, so: fetch arguments, call, report results, return.
 * The arg_ and reply_ functions leave errno alone.
 */
typedef long (*make_fn)(const struct args *a, struct reply *r);

struct call {
	const char *name;
	const char *facility;
	/*
	 * "queue:id size:size=8192 type:int=0 flags:int(msgflg)=0 -> size text:bytes type:int"
	 * Arguments NAME:TYPE[(GROUP|GROUP)][=DEFAULT]; after the arrow the type of the value, then results NAME:TYPE.
	 */
	const char *signature;
	make_fn make;
	const long *blocks;	/* system calls it may sleep in, ended by -1; NULL: none */
};

#define BLOCKS(...) ((const long[]){ __VA_ARGS__, -1 })
#define CANNOT_BLOCK NULL

struct family {
	const char *name;
	const struct call *calls;
	size_t count;
};
#define FAMILY(id, rows) \
	const struct family id = { #id, rows, sizeof(rows) / sizeof((rows)[0]) }

struct constant {
	const char *name;
	long value;
};
struct constant_group {
	const char *name;
	const struct constant *constants;
	size_t count;
};
#define C(symbol) { #symbol, (long)(symbol) }

/* Arguments, by name. Asking for a name that the signature lacks aborts in the test build. */
long arg_int(const struct args *a, const char *name);
int arg_given(const struct args *a, const char *name);	/* said by the kit, not a default */
const char *arg_text(const struct args *a, const char *name);
const void *arg_bytes(const struct args *a, const char *name, size_t *length);
void *arg_addr(const struct args *a, const char *name);
struct timespec arg_duration(const struct args *a, const char *name);		/* relative, may be negative */
struct timespec arg_deadline(const struct args *a, const char *name, clockid_t clock);	/* now + duration */

/* Lists: [0:-1:SEM_UNDO, 1:2] has 2 elements of 3 and 2 atoms. Missing atom: the given default. */
size_t list_count(const struct args *a, const char *name);
long list_int(const struct args *a, const char *name, size_t element, size_t atom, long missing);
const char *list_text(const struct args *a, const char *name, size_t element, size_t atom);

/* Ranges, inclusive; last is -1 for "to the end". */
void arg_range(const struct args *a, const char *name, long *first, long *last);

/* Scratch memory of one call, page aligned, kept until the process makes its next call; never NULL. */
void *scratch(struct reply *r, size_t size);

/* Results. */
void reply_int(struct reply *r, const char *name, long value);
void reply_text(struct reply *r, const char *name, const char *text);
void reply_bytes(struct reply *r, const char *name, const void *bytes, size_t length);
void reply_constant(struct reply *r, const char *name, const char *group, long value);	/* flags as NAMES joined by | */
/* A list result is built up: reply_list(r, "ready"); reply_item(r, "%ld:%s", ...); */
void reply_list(struct reply *r, const char *name);
void reply_item(struct reply *r, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* For functions that return an error number instead of setting errno. */
long from_error_number(int number);

/* Names. */
const char *errno_name(int number);
int errno_number(const char *name);	/* 0: unknown */
const char *signal_name(int number);
int signal_number(const char *name);	/* 0: unknown */
const char *syscall_name(long number);
long constant_names(const char *group, long value, char *buffer, size_t size);	/* "A|B|0x40" */

/*
 * Names of objects in a sandbox without namespaces are made unguessable here, and only here: in a sandbox with
 * namespaces these return what they were given. private_name() leaves names that are odd on purpose ("/a/b", "") alone.
 */
const char *private_name(const char *posix_name);
int private_key(int key);

#endif
