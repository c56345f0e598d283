/* One way to say "wait for my turn" and "let the next one in" for every facility that can serve as a lock or a signal. */
#ifndef IPC_GUARD_H
#define IPC_GUARD_H

#include "common.h"

enum guard_kind {
	GUARD_NONE,
	GUARD_ATOMIC,
	GUARD_SYSV_SEMAPHORE,
	GUARD_POSIX_SEMAPHORE,
	GUARD_SYSV_QUEUE,
	GUARD_POSIX_QUEUE,
	GUARD_PIPE,
	GUARD_MUTEX,
	GUARD_RWLOCK,
	GUARD_FLOCK,
	GUARD_RECORD_LOCK,
	GUARD_CONDITION,
};

struct guard {
	enum guard_kind kind;
	long object;	/* identifier, descriptor or address */
	long member;	/* of a semaphore set; type of a message; first byte of a range */
	long length;	/* of a range; 0: to the end */
};

/* Argument `name` is a list of one element, object[:member[:length]]; empty: the guard of `other`. */
struct guard guard_arg(const struct args *a, const char *name, const char *other);

/* 0, or -1 with errno. Interrupted calls are made again. */
int take(const struct guard *g);
int give(const struct guard *g);

/* Without waiting; EAGAIN when it is taken, EINVAL for kinds that cannot say. */
int try_take(const struct guard *g);

/* The count that a semaphore shows, or -1. */
long guard_value(const struct guard *g);

#define GUARD_ARGUMENTS "guard:int(guard)=UNGUARDED take:list= give:list="
#define NR_GUARD NR_SEMOP, SYS_futex, SYS_msgrcv, SYS_msgsnd, SYS_mq_timedreceive, SYS_mq_timedsend, SYS_read, \
	SYS_write, SYS_fcntl, SYS_flock

#endif
