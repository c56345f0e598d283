/* What the kernel says about a signal, as results of a call or as an event. */
#ifndef IPC_SIGINFO_H
#define IPC_SIGINFO_H

#include <signal.h>

#include "call.h"

void reply_siginfo(struct reply *r, const siginfo_t *info);
#define SIGINFO_RESULTS "signal:text code:text pid:pid uid:int value:int status:int fd:int band:text address:addr"

/* Reports the signal to the kit; for handlers. Without `info` only the number is known. */
void report_siginfo(int signal, const siginfo_t *info);

#endif
