/*
 * The guardian: a process that outlives a supervisor which was killed, and then does what the supervisor cannot do any
 * more. There is one only where a sandbox has no pid namespace or no names of its own, which die with their first process.
 */
#ifndef IPC_GUARDIAN_H
#define IPC_GUARDIAN_H

#include <sys/types.h>

#include "traces.h"

/* Starts it when there is none yet. Returns the descriptor that processes tell it of objects by, or -1. */
int start_guardian(void);

/* Each tells the guardian of something that would outlive the supervisor. Sandboxes are known by their salt. */
void guard_sandbox(const struct home *h, const char *folder);
void guard_process(const struct home *h, pid_t pid);
void unguard_process(const struct home *h, pid_t pid);
void unguard_sandbox(const struct home *h);
/* Lets it go when nothing is left to guard. */
void end_guardian(void);

#endif
