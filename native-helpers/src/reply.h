/* The answer to one call, as it is built up. */
#ifndef IPC_REPLY_H
#define IPC_REPLY_H

#include "call.h"
#include "text.h"

#define INLINE_BYTES 512	/* longer results go as a digest */

struct piece {
	struct piece *next;
	size_t size;
	void *memory;
};

struct reply {
	const struct call *call;
	long value;
	int error;
	long made;
	struct timespec entered;
	struct timespec left;
	struct buffer results;
	int list_open;		/* the last result is a list that has items */
	const char *refused;
	struct piece *pieces;	/* scratch memory in use */
	struct piece *spare;	/* one small piece kept for the next call */
};

/* Forgets what the call before left. */
void begin_reply(struct reply *r, const struct call *call);
/* The outcome "returned ..." as on the wire. */
void add_outcome(struct buffer *b, const struct reply *r);

#endif
