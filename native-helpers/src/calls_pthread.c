/* Condition variables, read-write locks, barriers and spin locks between processes. */
#include <pthread.h>

#include "common.h"

static long make_cond_init(const struct args *a, struct reply *r)
{
	pthread_condattr_t attributes;
	int wrong;

	(void)r;
	if (arg_int(a, "default"))
		return from_error_number(pthread_cond_init(arg_addr(a, "condition"), NULL));
	wrong = pthread_condattr_init(&attributes);
	if (!wrong)
		wrong = pthread_condattr_setpshared(&attributes, (int)arg_int(a, "shared"));
	if (!wrong && arg_given(a, "clock"))
		wrong = pthread_condattr_setclock(&attributes, (clockid_t)arg_int(a, "clock"));
	if (!wrong)
		wrong = pthread_cond_init(arg_addr(a, "condition"), &attributes);
	pthread_condattr_destroy(&attributes);
	return from_error_number(wrong);
}

static long make_cond_destroy(const struct args *a, struct reply *r)
{
	(void)r;
	return from_error_number(pthread_cond_destroy(arg_addr(a, "condition")));
}

static long make_cond_wait(const struct args *a, struct reply *r)
{
	(void)r;
	return from_error_number(pthread_cond_wait(arg_addr(a, "condition"), arg_addr(a, "mutex")));
}

static long make_cond_timedwait(const struct args *a, struct reply *r)
{
	return from_error_number(pthread_cond_timedwait(arg_addr(a, "condition"), arg_addr(a, "mutex"),
							deadline_arg(a, r, (clockid_t)arg_int(a, "clock"))));
}

static long make_cond_signal(const struct args *a, struct reply *r)
{
	(void)r;
	return from_error_number(pthread_cond_signal(arg_addr(a, "condition")));
}

static long make_cond_broadcast(const struct args *a, struct reply *r)
{
	(void)r;
	return from_error_number(pthread_cond_broadcast(arg_addr(a, "condition")));
}

static long make_rwlock_init(const struct args *a, struct reply *r)
{
	pthread_rwlockattr_t attributes;
	int wrong = pthread_rwlockattr_init(&attributes);

	(void)r;
	if (!wrong)
		wrong = pthread_rwlockattr_setpshared(&attributes, (int)arg_int(a, "shared"));
	if (!wrong)
		wrong = pthread_rwlock_init(arg_addr(a, "lock"), &attributes);
	pthread_rwlockattr_destroy(&attributes);
	return from_error_number(wrong);
}

typedef int (*rwlock_function)(pthread_rwlock_t *);

static long with_rwlock(const struct args *a, rwlock_function function)
{
	return from_error_number(function(arg_addr(a, "lock")));
}

static long make_rwlock_destroy(const struct args *a, struct reply *r)
{
	(void)r;
	return with_rwlock(a, pthread_rwlock_destroy);
}

static long make_rwlock_rdlock(const struct args *a, struct reply *r)
{
	(void)r;
	return with_rwlock(a, pthread_rwlock_rdlock);
}

static long make_rwlock_tryrdlock(const struct args *a, struct reply *r)
{
	(void)r;
	return with_rwlock(a, pthread_rwlock_tryrdlock);
}

static long make_rwlock_wrlock(const struct args *a, struct reply *r)
{
	(void)r;
	return with_rwlock(a, pthread_rwlock_wrlock);
}

static long make_rwlock_trywrlock(const struct args *a, struct reply *r)
{
	(void)r;
	return with_rwlock(a, pthread_rwlock_trywrlock);
}

static long make_rwlock_unlock(const struct args *a, struct reply *r)
{
	(void)r;
	return with_rwlock(a, pthread_rwlock_unlock);
}

static long make_rwlock_timedrdlock(const struct args *a, struct reply *r)
{
	return from_error_number(pthread_rwlock_timedrdlock(arg_addr(a, "lock"), deadline_arg(a, r, CLOCK_REALTIME)));
}

static long make_rwlock_timedwrlock(const struct args *a, struct reply *r)
{
	return from_error_number(pthread_rwlock_timedwrlock(arg_addr(a, "lock"), deadline_arg(a, r, CLOCK_REALTIME)));
}

static long make_barrier_init(const struct args *a, struct reply *r)
{
	pthread_barrierattr_t attributes;
	int wrong = pthread_barrierattr_init(&attributes);

	(void)r;
	if (!wrong)
		wrong = pthread_barrierattr_setpshared(&attributes, (int)arg_int(a, "shared"));
	if (!wrong)
		wrong = pthread_barrier_init(arg_addr(a, "barrier"), &attributes, (unsigned int)arg_int(a, "count"));
	pthread_barrierattr_destroy(&attributes);
	return from_error_number(wrong);
}

/* One of the waiters is told apart from the others; that is no failure. */
static long make_barrier_wait(const struct args *a, struct reply *r)
{
	int value = pthread_barrier_wait(arg_addr(a, "barrier"));

	reply_int(r, "serial", value == PTHREAD_BARRIER_SERIAL_THREAD);
	return value == PTHREAD_BARRIER_SERIAL_THREAD ? 0 : from_error_number(value);
}

static long make_barrier_destroy(const struct args *a, struct reply *r)
{
	(void)r;
	return from_error_number(pthread_barrier_destroy(arg_addr(a, "barrier")));
}

static long make_spin_init(const struct args *a, struct reply *r)
{
	(void)r;
	return from_error_number(pthread_spin_init(arg_addr(a, "lock"), (int)arg_int(a, "shared")));
}

static long make_spin_trylock(const struct args *a, struct reply *r)
{
	(void)r;
	return from_error_number(pthread_spin_trylock(arg_addr(a, "lock")));
}

static long make_spin_unlock(const struct args *a, struct reply *r)
{
	(void)r;
	return from_error_number(pthread_spin_unlock(arg_addr(a, "lock")));
}

#define SHARED "shared:int(pshared)=PTHREAD_PROCESS_SHARED"
#define DEADLINE "timeout:duration=0 nanoseconds:int=0 deadline:addr(pointer)=0"
#define CONDVAR "pthread-condvar-shared"
#define RWLOCK "pthread-rwlock-shared"
#define BARRIER "pthread-barrier-shared"
#define SPIN "pthread-spinlock-shared"

static const struct call rows[] = {
	{ "pthread_cond_init", CONDVAR, "condition:addr " SHARED " clock:int(clock)=CLOCK_REALTIME default:int=0 -> int",
	  make_cond_init, CANNOT_BLOCK },
	{ "pthread_cond_destroy", CONDVAR, "condition:addr -> int", make_cond_destroy, BLOCKS(SYS_futex) },
	{ "pthread_cond_wait", CONDVAR, "condition:addr mutex:addr -> int", make_cond_wait, BLOCKS(SYS_futex) },
	{ "pthread_cond_timedwait", CONDVAR,
	  "condition:addr mutex:addr " DEADLINE " clock:int(clock)=CLOCK_REALTIME -> int",
	  make_cond_timedwait, BLOCKS(SYS_futex) },
	{ "pthread_cond_signal", CONDVAR, "condition:addr -> int", make_cond_signal, CANNOT_BLOCK },
	{ "pthread_cond_broadcast", CONDVAR, "condition:addr -> int", make_cond_broadcast, CANNOT_BLOCK },
	{ "pthread_rwlock_init", RWLOCK, "lock:addr " SHARED " -> int", make_rwlock_init, CANNOT_BLOCK },
	{ "pthread_rwlock_destroy", RWLOCK, "lock:addr -> int", make_rwlock_destroy, CANNOT_BLOCK },
	{ "pthread_rwlock_rdlock", RWLOCK, "lock:addr -> int", make_rwlock_rdlock, BLOCKS(SYS_futex) },
	{ "pthread_rwlock_tryrdlock", RWLOCK, "lock:addr -> int", make_rwlock_tryrdlock, CANNOT_BLOCK },
	{ "pthread_rwlock_wrlock", RWLOCK, "lock:addr -> int", make_rwlock_wrlock, BLOCKS(SYS_futex) },
	{ "pthread_rwlock_trywrlock", RWLOCK, "lock:addr -> int", make_rwlock_trywrlock, CANNOT_BLOCK },
	{ "pthread_rwlock_unlock", RWLOCK, "lock:addr -> int", make_rwlock_unlock, CANNOT_BLOCK },
	{ "pthread_rwlock_timedrdlock", RWLOCK, "lock:addr " DEADLINE " -> int",
	  make_rwlock_timedrdlock, BLOCKS(SYS_futex) },
	{ "pthread_rwlock_timedwrlock", RWLOCK, "lock:addr " DEADLINE " -> int",
	  make_rwlock_timedwrlock, BLOCKS(SYS_futex) },
	{ "pthread_barrier_init", BARRIER, "barrier:addr count:int " SHARED " -> int", make_barrier_init, CANNOT_BLOCK },
	{ "pthread_barrier_wait", BARRIER, "barrier:addr -> int serial:int", make_barrier_wait, BLOCKS(SYS_futex) },
	{ "pthread_barrier_destroy", BARRIER, "barrier:addr -> int", make_barrier_destroy, BLOCKS(SYS_futex) },
	{ "pthread_spin_init", SPIN, "lock:addr " SHARED " -> int", make_spin_init, CANNOT_BLOCK },
	{ "pthread_spin_trylock", SPIN, "lock:addr -> int", make_spin_trylock, CANNOT_BLOCK },
	{ "pthread_spin_unlock", SPIN, "lock:addr -> int", make_spin_unlock, CANNOT_BLOCK },
};

FAMILY(family_pthread, rows);
