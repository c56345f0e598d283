/* The keeper: the first process of a sandbox, which every other descends from. */
#ifndef IPC_KEEPER_H
#define IPC_KEEPER_H

#include <sys/types.h>

#include "slots.h"

struct keeper_plan {
	int flags;			/* namespaces that it was forked into */
	int orders[MAX_SLOTS];		/* the ends that go to the sandbox, as the supervisor numbers them */
	int replies[MAX_SLOTS];
	struct home home;
	int null;			/* what descriptors 0 to 2 become */
	const char *folder;		/* where to work when /tmp is not the sandbox' own */
	uid_t uid;
	gid_t gid;
};

void become_keeper(const struct keeper_plan *plan) __attribute__((noreturn));

#endif
