/* POSIX semaphores, named and in memory. */
#include <fcntl.h>
#include <semaphore.h>
#include <stdio.h>

#include "common.h"

/* SEM_FAILED is a null pointer with some C libraries and not with others; out goes -1, and which of both it was. */
static long opened(struct reply *r, sem_t *semaphore)
{
	if (semaphore != SEM_FAILED)
		return (long)semaphore;
	reply_int(r, "pointer", (long)semaphore);
	return -1;
}

static long make_sem_open(const struct args *a, struct reply *r)
{
	int flags = (int)arg_int(a, "flags");
	const char *name = private_name(arg_text(a, "name"));

	if (!(flags & O_CREAT))
		return opened(r, sem_open(name, flags));
	return opened(r, sem_open(name, flags, (mode_t)arg_int(a, "mode"), (unsigned int)arg_int(a, "value")));
}

static long make_sem_close(const struct args *a, struct reply *r)
{
	(void)r;
	return sem_close(arg_addr(a, "semaphore"));
}

static long make_sem_unlink(const struct args *a, struct reply *r)
{
	(void)r;
	return sem_unlink(private_name(arg_text(a, "name")));
}

/* The file behind a name: C libraries put it into the same folder under different names. */
static long make_sem_stat(const struct args *a, struct reply *r)
{
	static const char *const forms[] = { "/dev/shm/sem.%s", "/dev/shm/%s" };
	const char *name = private_name(arg_text(a, "name"));
	struct stat status;
	char path[512];
	size_t i;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		snprintf(path, sizeof(path), forms[i], name + (name[0] == '/'));
		if (stat(path, &status) == 0) {
			reply_stat(r, &status);
			return 0;
		}
	}
	return -1;
}

static long make_sem_init(const struct args *a, struct reply *r)
{
	(void)r;
	return sem_init(arg_addr(a, "semaphore"), (int)arg_int(a, "shared"), (unsigned int)arg_int(a, "value"));
}

static long make_sem_destroy(const struct args *a, struct reply *r)
{
	(void)r;
	return sem_destroy(arg_addr(a, "semaphore"));
}

static long make_sem_wait(const struct args *a, struct reply *r)
{
	(void)r;
	return sem_wait(arg_addr(a, "semaphore"));
}

static long make_sem_trywait(const struct args *a, struct reply *r)
{
	(void)r;
	return sem_trywait(arg_addr(a, "semaphore"));
}

static long make_sem_timedwait(const struct args *a, struct reply *r)
{
	return sem_timedwait(arg_addr(a, "semaphore"), deadline_arg(a, r, CLOCK_REALTIME));
}

static long make_sem_post(const struct args *a, struct reply *r)
{
	(void)r;
	return sem_post(arg_addr(a, "semaphore"));
}

/* The value comes back as the value of the call: it cannot be negative on Linux. */
static long make_sem_getvalue(const struct args *a, struct reply *r)
{
	int value = -1;
	long failed = sem_getvalue(arg_addr(a, "semaphore"), &value);

	if (failed)
		return failed;
	reply_int(r, "value", value);
	return value;
}

static long make_sizeof_semaphore(const struct args *a, struct reply *r)
{
	(void)a;
	(void)r;
	return sizeof(sem_t);
}

#define SEMAPHORE "semaphore:addr "

static const struct call rows[] = {
	{ "sem_open", "posix-named-semaphore",
	  "name:text flags:int(oflag)=0 mode:mode(mode)=0600 value:int(limit)=0 -> addr pointer:int",
	  make_sem_open, CANNOT_BLOCK },
	{ "sem_close", "posix-named-semaphore", SEMAPHORE "-> int", make_sem_close, CANNOT_BLOCK },
	{ "sem_unlink", "posix-named-semaphore", "name:text -> int", make_sem_unlink, CANNOT_BLOCK },
	{ "sem_stat", "posix-named-semaphore", "name:text -> int " STAT_RESULTS, make_sem_stat, CANNOT_BLOCK },
	{ "sem_init", "posix-unnamed-semaphore", SEMAPHORE "value:int(limit)=0 shared:int=1 -> int",
	  make_sem_init, CANNOT_BLOCK },
	{ "sem_destroy", "posix-unnamed-semaphore", SEMAPHORE "-> int", make_sem_destroy, CANNOT_BLOCK },
	{ "sem_wait", "posix-semaphore", SEMAPHORE "-> int", make_sem_wait, BLOCKS(SYS_futex) },
	{ "sem_trywait", "posix-semaphore", SEMAPHORE "-> int", make_sem_trywait, CANNOT_BLOCK },
	{ "sem_timedwait", "posix-semaphore",
	  SEMAPHORE "timeout:duration=0 nanoseconds:int=0 deadline:addr(pointer)=0 -> int",
	  make_sem_timedwait, BLOCKS(SYS_futex) },
	{ "sem_post", "posix-semaphore", SEMAPHORE "-> int", make_sem_post, CANNOT_BLOCK },
	{ "sem_getvalue", "posix-semaphore", SEMAPHORE "-> int value:int", make_sem_getvalue, CANNOT_BLOCK },
	{ "sizeof_sem_t", "posix-semaphore", "-> size", make_sizeof_semaphore, CANNOT_BLOCK },
};

FAMILY(family_posix_sem, rows);
