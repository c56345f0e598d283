/* Turns taken and given by every facility that can serve as a lock or a signal. */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/file.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <unistd.h>

#include "guard.h"

#define LARGEST_TOKEN 8192

struct guard guard_arg(const struct args *a, const char *name, const char *other)
{
	const char *said = list_count(a, name) > 0 || !other ? name : other;
	struct guard g = { (enum guard_kind)arg_int(a, "guard"), 0, 0, 0 };

	if (list_count(a, said) == 0) {
		g.kind = GUARD_NONE;
		return g;
	}
	g.object = list_int(a, said, 0, 0, 0);
	g.member = list_int(a, said, 0, 1, 0);
	g.length = list_int(a, said, 0, 2, 0);
	return g;
}

static int change_semaphore(const struct guard *g, short by, short flags)
{
	struct sembuf operation = { (unsigned short)g->member, by, flags };

	return semop((int)g->object, &operation, 1);
}

static int lock_range(const struct guard *g, short type)
{
	struct flock range = { .l_type = type, .l_whence = SEEK_SET, .l_start = g->member, .l_len = g->length };

	return fcntl((int)g->object, F_SETLKW, &range);
}

struct token {
	long type;
	char text[LARGEST_TOKEN];
};

static int take_message(const struct guard *g)
{
	struct token token;

	if (g->kind == GUARD_SYSV_QUEUE)
		return msgrcv((int)g->object, &token, sizeof(token.text), g->member, 0) < 0 ? -1 : 0;
	if (g->kind == GUARD_POSIX_QUEUE)
		return mq_receive((mqd_t)g->object, token.text, sizeof(token.text), NULL) < 0 ? -1 : 0;
	return read((int)g->object, token.text, 1) == 1 ? 0 : -1;
}

static int give_message(const struct guard *g)
{
	struct token token = { .type = g->member > 0 ? g->member : 1, .text = "t" };

	if (g->kind == GUARD_SYSV_QUEUE)
		return msgsnd((int)g->object, &token, 1, 0);
	if (g->kind == GUARD_POSIX_QUEUE)
		return mq_send((mqd_t)g->object, token.text, 1, 0);
	return write((int)g->object, token.text, 1) == 1 ? 0 : -1;
}

static int take_once(const struct guard *g)
{
	switch (g->kind) {
	case GUARD_SYSV_SEMAPHORE: return change_semaphore(g, -1, 0);
	case GUARD_POSIX_SEMAPHORE: return sem_wait((sem_t *)g->object);
	case GUARD_SYSV_QUEUE: case GUARD_POSIX_QUEUE: case GUARD_PIPE: return take_message(g);
	case GUARD_MUTEX: return (int)from_error_number(pthread_mutex_lock((pthread_mutex_t *)g->object));
	case GUARD_RWLOCK: return (int)from_error_number(pthread_rwlock_wrlock((pthread_rwlock_t *)g->object));
	case GUARD_FLOCK: return flock((int)g->object, LOCK_EX);
	case GUARD_RECORD_LOCK: return lock_range(g, F_WRLCK);
	default: return 0;
	}
}

int take(const struct guard *g)
{
	int value;

	do
		value = take_once(g);
	while (value < 0 && errno == EINTR);
	return value;
}

int give(const struct guard *g)
{
	switch (g->kind) {
	case GUARD_SYSV_SEMAPHORE: return change_semaphore(g, 1, 0);
	case GUARD_POSIX_SEMAPHORE: return sem_post((sem_t *)g->object);
	case GUARD_SYSV_QUEUE: case GUARD_POSIX_QUEUE: case GUARD_PIPE: return give_message(g);
	case GUARD_MUTEX: return (int)from_error_number(pthread_mutex_unlock((pthread_mutex_t *)g->object));
	case GUARD_RWLOCK: return (int)from_error_number(pthread_rwlock_unlock((pthread_rwlock_t *)g->object));
	case GUARD_FLOCK: return flock((int)g->object, LOCK_UN);
	case GUARD_RECORD_LOCK: return lock_range(g, F_UNLCK);
	default: return 0;
	}
}

int try_take(const struct guard *g)
{
	if (g->kind == GUARD_SYSV_SEMAPHORE)
		return change_semaphore(g, -1, IPC_NOWAIT);
	if (g->kind == GUARD_POSIX_SEMAPHORE)
		return sem_trywait((sem_t *)g->object);
	errno = EINVAL;
	return -1;
}

long guard_value(const struct guard *g)
{
	int value = -1;

	if (g->kind == GUARD_SYSV_SEMAPHORE)
		return semctl((int)g->object, (int)g->member, GETVAL);
	if (g->kind == GUARD_POSIX_SEMAPHORE && sem_getvalue((sem_t *)g->object, &value) == 0)
		return value;
	return -1;
}
