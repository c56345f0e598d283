/* Notifications that start a thread. */
#ifndef IPC_NOTIFY_H
#define IPC_NOTIFY_H

#include <signal.h>

#include "call.h"

/* Completes a SIGEV_THREAD request: the thread receives a message from the queue and keeps it for notification(). */
void notify_by_thread(struct sigevent *event, int queue, int value);

/* Waits until such a thread has run and reports what it saw. */
long make_notification(const struct args *a, struct reply *r);

#endif
