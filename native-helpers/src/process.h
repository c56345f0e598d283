/* A process of a scenario, seen from inside: its seats (threads that take calls) and its lines to the supervisor. */
#ifndef IPC_PROCESS_H
#define IPC_PROCESS_H

#include <sys/types.h>

#include "args.h"
#include "reply.h"
#include "slots.h"
#include "text.h"

/*
 * FOR FAMILIES: tells the kit of something that nobody asked for, such as a signal that a handler recorded.
 * `fields` are the fields of the event, encoded as on the wire, beginning with "kind=": the supervisor adds sandbox,
 * process and thread. "kind=signal signal=SIGUSR1 code=SI_USER pid=7 uid=0 value=0 fd=0 band=0 at=123".
 * Async-signal-safe, keeps errno, may be called from any thread at any time (also inside a call, also from threads
 * that the C library made); one line reaches the supervisor whole, at most EVENT_SIZE bytes of it.
 */
void report_event(const char *fields);
#define EVENT_SIZE 2000

/* FOR FAMILIES: an answer "error why=..." in place of an outcome: the call must not be made here. Returns -1. */
long reply_refuse(struct reply *r, const char *why);

/* Lines from a process to the supervisor begin with their kind. */
enum line_kind {
	LINE_HELLO = 'h',	/* a process or thread is there: "PID HOST-PID HOST-TID WORDS" */
	LINE_OUTCOME = 'r',
	LINE_WRONG = 'w',	/* the order cannot be carried out, and why */
	LINE_EVENT = 'e',
	LINE_ENTERING = 'i',	/* about to make the call; only when asked for */
	LINE_STARTED = 's',	/* the keeper has forked: "SLOT:PID:ERROR ..." */
	LINE_DIED = 'd',	/* the keeper has reaped: "PID STATUS" */
	LINE_MADE = 'm',	/* an object that no namespace removes: "KIND ID NAME" */
	LINE_LEAVING = 'x',	/* a thread ends */
	LINE_PIECE = '+',	/* of a line too long for one write; the last piece is LINE_LAST */
	LINE_LAST = '.'
};

struct seat {
	int slot;
	int new_slot;		/* the slot that the supervisor offers for what this call makes; -1: none */
	int first;		/* the first thread of its process */
	volatile int in_call;
	struct buffer line;
	struct args args;
	struct reply reply;
};

/* The seat of this thread; NULL in threads that take no orders. */
extern __thread struct seat *seat;

/* Takes orders until the supervisor is gone, then exits. */
void serve(struct seat *s) __attribute__((noreturn));

/* In a new process: its only thread takes the slot, and all that its parent held are closed. */
void take_slot(struct seat *s, int slot);
/* Tells the supervisor that this seat is taken. */
void send_hello(const struct seat *s, const char *words);
void send_line(const struct seat *s, enum line_kind kind, const char *text, size_t length);

/* What only the keeper does; returns 0 for orders that are not its own. */
int keeper_order(struct seat *s, const struct order *o);

/* The new program after exec takes up its seat again. */
int resume(const char *state);
/* Becomes the agent's own program anew; returns only on failure. */
long exec_self(const struct seat *s);

#endif
