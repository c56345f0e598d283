/* Process-shared mutexes of every type, protocol and robustness. */
#include <pthread.h>

#include "common.h"

/* Attributes are set one after the other as programs do; the first refusal is the result. */
static int mutex_attributes(const struct args *a, pthread_mutexattr_t *attributes)
{
	int wrong = pthread_mutexattr_init(attributes);

	if (!wrong)
		wrong = pthread_mutexattr_setpshared(attributes, (int)arg_int(a, "shared"));
	if (!wrong)
		wrong = pthread_mutexattr_settype(attributes, (int)arg_int(a, "type"));
	if (!wrong && arg_given(a, "robust"))
		wrong = pthread_mutexattr_setrobust(attributes, (int)arg_int(a, "robust"));
	if (!wrong && arg_given(a, "protocol"))
		wrong = pthread_mutexattr_setprotocol(attributes, (int)arg_int(a, "protocol"));
	return wrong;
}

static long make_mutex_init(const struct args *a, struct reply *r)
{
	pthread_mutexattr_t attributes;
	int wrong;

	(void)r;
	if (arg_int(a, "default"))
		return from_error_number(pthread_mutex_init(arg_addr(a, "mutex"), NULL));
	wrong = mutex_attributes(a, &attributes);
	if (!wrong)
		wrong = pthread_mutex_init(arg_addr(a, "mutex"), &attributes);
	pthread_mutexattr_destroy(&attributes);
	return from_error_number(wrong);
}

typedef int (*mutex_function)(pthread_mutex_t *);

static long with_mutex(const struct args *a, mutex_function function)
{
	return from_error_number(function(arg_addr(a, "mutex")));
}

static long make_mutex_destroy(const struct args *a, struct reply *r)
{
	(void)r;
	return with_mutex(a, pthread_mutex_destroy);
}

static long make_mutex_lock(const struct args *a, struct reply *r)
{
	(void)r;
	return with_mutex(a, pthread_mutex_lock);
}

static long make_mutex_trylock(const struct args *a, struct reply *r)
{
	(void)r;
	return with_mutex(a, pthread_mutex_trylock);
}

static long make_mutex_unlock(const struct args *a, struct reply *r)
{
	(void)r;
	return with_mutex(a, pthread_mutex_unlock);
}

static long make_mutex_consistent(const struct args *a, struct reply *r)
{
	(void)r;
	return with_mutex(a, pthread_mutex_consistent);
}

static long make_mutex_timedlock(const struct args *a, struct reply *r)
{
	return from_error_number(pthread_mutex_timedlock(arg_addr(a, "mutex"), deadline_arg(a, r, CLOCK_REALTIME)));
}

static long make_mutexattr_pshared(const struct args *a, struct reply *r)
{
	pthread_mutexattr_t attributes;
	int shared = -1, wrong = pthread_mutexattr_init(&attributes);

	if (!wrong && arg_given(a, "set"))
		wrong = pthread_mutexattr_setpshared(&attributes, (int)arg_int(a, "set"));
	if (!wrong)
		wrong = pthread_mutexattr_getpshared(&attributes, &shared);
	pthread_mutexattr_destroy(&attributes);
	reply_constant(r, "shared", "pshared", shared);
	return from_error_number(wrong);
}

static long make_condattr_pshared(const struct args *a, struct reply *r)
{
	pthread_condattr_t attributes;
	int shared = -1, wrong = pthread_condattr_init(&attributes);

	if (!wrong && arg_given(a, "set"))
		wrong = pthread_condattr_setpshared(&attributes, (int)arg_int(a, "set"));
	if (!wrong)
		wrong = pthread_condattr_getpshared(&attributes, &shared);
	pthread_condattr_destroy(&attributes);
	reply_constant(r, "shared", "pshared", shared);
	return from_error_number(wrong);
}

static long make_rwlockattr_pshared(const struct args *a, struct reply *r)
{
	pthread_rwlockattr_t attributes;
	int shared = -1, wrong = pthread_rwlockattr_init(&attributes);

	if (!wrong && arg_given(a, "set"))
		wrong = pthread_rwlockattr_setpshared(&attributes, (int)arg_int(a, "set"));
	if (!wrong)
		wrong = pthread_rwlockattr_getpshared(&attributes, &shared);
	pthread_rwlockattr_destroy(&attributes);
	reply_constant(r, "shared", "pshared", shared);
	return from_error_number(wrong);
}

static long make_barrierattr_pshared(const struct args *a, struct reply *r)
{
	pthread_barrierattr_t attributes;
	int shared = -1, wrong = pthread_barrierattr_init(&attributes);

	if (!wrong && arg_given(a, "set"))
		wrong = pthread_barrierattr_setpshared(&attributes, (int)arg_int(a, "set"));
	if (!wrong)
		wrong = pthread_barrierattr_getpshared(&attributes, &shared);
	pthread_barrierattr_destroy(&attributes);
	reply_constant(r, "shared", "pshared", shared);
	return from_error_number(wrong);
}

#define MUTEX "mutex:addr "
#define ATTRIBUTE "set:int(pshared)=0 -> int shared:text"

/* Waiting for the owner of a priority-inheriting mutex is futex as well. */
static const struct call rows[] = {
	{ "pthread_mutex_init", "pthread-mutex-shared",
	  MUTEX "type:int(mutextype)=PTHREAD_MUTEX_NORMAL shared:int(pshared)=PTHREAD_PROCESS_SHARED"
	  " robust:int(robust)=PTHREAD_MUTEX_STALLED protocol:int(mutexprotocol)=PTHREAD_PRIO_NONE default:int=0 -> int",
	  make_mutex_init, CANNOT_BLOCK },
	{ "pthread_mutex_destroy", "pthread-mutex-shared", MUTEX "-> int", make_mutex_destroy, CANNOT_BLOCK },
	{ "pthread_mutex_lock", "pthread-mutex-shared", MUTEX "-> int", make_mutex_lock, BLOCKS(SYS_futex) },
	{ "pthread_mutex_trylock", "pthread-mutex-shared", MUTEX "-> int", make_mutex_trylock, CANNOT_BLOCK },
	{ "pthread_mutex_timedlock", "pthread-mutex-shared",
	  MUTEX "timeout:duration=0 nanoseconds:int=0 deadline:addr(pointer)=0 -> int",
	  make_mutex_timedlock, BLOCKS(SYS_futex) },
	{ "pthread_mutex_unlock", "pthread-mutex-shared", MUTEX "-> int", make_mutex_unlock, CANNOT_BLOCK },
	{ "pthread_mutex_consistent", "pthread-robust-mutex", MUTEX "-> int", make_mutex_consistent, CANNOT_BLOCK },
	{ "mutexattr_pshared", "pthread-mutex-shared", ATTRIBUTE, make_mutexattr_pshared, CANNOT_BLOCK },
	{ "condattr_pshared", "pthread-condvar-shared", ATTRIBUTE, make_condattr_pshared, CANNOT_BLOCK },
	{ "rwlockattr_pshared", "pthread-rwlock-shared", ATTRIBUTE, make_rwlockattr_pshared, CANNOT_BLOCK },
	{ "barrierattr_pshared", "pthread-barrier-shared", ATTRIBUTE, make_barrierattr_pshared, CANNOT_BLOCK },
};

FAMILY(family_mutex, rows);
