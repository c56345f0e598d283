/* What a sandbox without namespaces of its own leaves behind on the machine. */
#ifndef IPC_TRACES_H
#define IPC_TRACES_H

#include "slots.h"
#include "text.h"

enum trace_kind { TRACE_MSG, TRACE_SEM, TRACE_SHM, TRACE_QUEUE };

struct trace {
	enum trace_kind kind;
	long id;
	char *name;		/* TRACE_QUEUE: as the kernel knows it */
};

struct traces {
	struct trace *all;
	size_t count, room;
};

/* What private_name() makes of a name in the sandbox; `place` has room for 300 bytes. */
const char *name_in(const struct home *h, const char *name, char *place);
int key_in(const struct home *h, int key);
void make_salt(unsigned int salt[2]);

void add_trace(struct traces *t, enum trace_kind kind, long id, const char *name);
/* Removes what is still there and lists it, encoded, joined by commas. */
void remove_traces(struct traces *t, const struct home *h, struct buffer *leaks);
/* A folder with all that is in it. */
void remove_folder(const char *path);
/* A folder of its own for a sandbox that has no /tmp of its own; 0: nowhere. */
int make_folder(struct home *h, char *place, size_t size);

#endif
