/* Threads of a process: each has a name and takes calls of its own. */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "common.h"
#include "process.h"

#define MOST_THREADS MAX_SLOTS

struct named_thread {
	char name[64];
	pthread_t thread;
	int joinable;
};

static struct named_thread threads[MOST_THREADS];
static pthread_mutex_t threads_lock = PTHREAD_MUTEX_INITIALIZER;

static struct named_thread *find_thread(const char *name)
{
	struct named_thread *found = NULL;
	int i;

	pthread_mutex_lock(&threads_lock);
	for (i = 0; i < MOST_THREADS && !found; i++)
		if (threads[i].joinable && !strcmp(threads[i].name, name))
			found = &threads[i];
	pthread_mutex_unlock(&threads_lock);
	return found;
}

static struct named_thread *new_thread(const char *name)
{
	struct named_thread *found = NULL;
	int i;

	pthread_mutex_lock(&threads_lock);
	for (i = 0; i < MOST_THREADS && !found; i++)
		if (!threads[i].joinable)
			found = &threads[i];
	if (found) {
		strncpy(found->name, name, sizeof(found->name) - 1);
		found->joinable = 1;
	}
	pthread_mutex_unlock(&threads_lock);
	return found;
}

static void *thread_main(void *context)
{
	seat = context;
	send_hello(seat, "created");
	serve(seat);
}

static long make_pthread_create(const struct args *a, struct reply *r)
{
	struct named_thread *t = new_thread(arg_text(a, "thread"));
	struct seat *s;
	int number;

	if (seat->new_slot < 0 || !t)
		return reply_refuse(r, "pthread_create without a slot for the thread");
	s = must(calloc(1, sizeof(*s)));
	s->slot = seat->new_slot;
	home.use[s->slot] = SLOT_MINE;
	number = pthread_create(&t->thread, NULL, thread_main, s);
	if (number) {
		home.use[s->slot] = SLOT_WAITING;
		t->joinable = 0;
		free(s);
	}
	return from_error_number(number);
}

static long make_pthread_join(const struct args *a, struct reply *r)
{
	struct named_thread *t = find_thread(arg_text(a, "thread"));
	int number;

	if (!t)
		return reply_refuse(r, "this process has no such thread");
	number = pthread_join(t->thread, NULL);
	if (!number)
		t->joinable = 0;
	return from_error_number(number);
}

/* The answer goes out before the thread does: nobody is left to give it afterwards. */
static long make_pthread_exit(const struct args *a, struct reply *r)
{
	(void)a;
	(void)r;
	send_line(seat, LINE_LEAVING, "", 0);
	pthread_exit(NULL);
}

static long make_pthread_kill(const struct args *a, struct reply *r)
{
	struct named_thread *t = find_thread(arg_text(a, "thread"));

	if (!t)
		return reply_refuse(r, "this process has no such thread");
	return from_error_number(pthread_kill(t->thread, (int)arg_int(a, "signal")));
}

static const struct call rows[] = {
	{ "pthread_create", "thread", "thread:text -> int", make_pthread_create, CANNOT_BLOCK },
	{ "pthread_join", "thread", "thread:text -> int", make_pthread_join, BLOCKS(SYS_futex) },
	{ "pthread_exit", "thread", "-> int", make_pthread_exit, CANNOT_BLOCK },
	{ "pthread_kill", "thread", "thread:text signal:int(signal) -> int", make_pthread_kill, CANNOT_BLOCK },
};

FAMILY(family_thread, rows);
