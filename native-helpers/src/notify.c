/* Notifications that start a thread. */
#include <errno.h>
#include <mqueue.h>
#include <pthread.h>
#include <semaphore.h>
#include <unistd.h>

#include "common.h"
#include "notify.h"

/* One at a time, as the kernel has it: a queue notifies once for each registration. */
static struct {
	pthread_once_t once;
	sem_t arrived;
	pthread_t asker;
	int queue, value;
	long got;
	int error, foreign;
	char text[65536];
} note = { .once = PTHREAD_ONCE_INIT };

static void prepare(void)
{
	sem_init(&note.arrived, 0, 0);
}

static void run(union sigval value)
{
	note.value = value.sival_int;
	note.foreign = !pthread_equal(pthread_self(), note.asker);
	note.got = mq_receive(note.queue, note.text, sizeof(note.text), NULL);
	note.error = errno;
	sem_post(&note.arrived);
}

void notify_by_thread(struct sigevent *event, int queue, int value)
{
	pthread_once(&note.once, prepare);
	note.asker = pthread_self();
	note.queue = queue;
	event->sigev_notify_function = run;
	event->sigev_notify_attributes = NULL;
	event->sigev_value.sival_int = value;
}

long make_notification(const struct args *a, struct reply *r)
{
	(void)a;
	pthread_once(&note.once, prepare);
	if (sem_wait(&note.arrived) < 0)
		return -1;
	errno = note.error;
	if (note.got < 0)
		return -1;
	reply_bytes(r, "text", note.text, (size_t)note.got);
	reply_int(r, "value", note.value);
	reply_text(r, "thread", note.foreign ? "another" : "the same");
	return note.got;
}
