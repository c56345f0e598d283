/*
 * The guardian: a process that outlives a supervisor which was killed, and then does what the supervisor cannot do any
 * more. There is one only where a sandbox has no pid namespace or no names of its own, which die with their first process.
 */
#ifndef IPC_GUARDIAN_H
#define IPC_GUARDIAN_H

#include <sys/types.h>

#include "traces.h"

/* Each tells the guardian of something that would outlive the supervisor; the first one starts it. */
void guard_sandbox(const char *name, const struct home *h, const char *folder);
void guard_process(const char *name, pid_t pid);
void guard_trace(const char *name, enum trace_kind kind, long id, const char *object);
void unguard_process(const char *name, pid_t pid);
void unguard_sandbox(const char *name);
/* Lets it go when nothing is left to guard. */
void end_guardian(void);

#endif
