/* The futex itself, below all locks of the C library. */
#include <errno.h>
#include <unistd.h>

#include "common.h"
#include "futex.h"

static long make_futex_wait(const struct args *a, struct reply *r)
{
	return syscall(SYS_futex, arg_addr(a, "address"), FUTEX_WAIT | (int)arg_int(a, "flags"), (int)arg_int(a, "value"),
		       timeout_arg(a, r), NULL, 0);
}

static long make_futex_wait_bitset(const struct args *a, struct reply *r)
{
	clockid_t clock = arg_int(a, "flags") & FUTEX_CLOCK_REALTIME ? CLOCK_REALTIME : CLOCK_MONOTONIC;
	const struct timespec *deadline = arg_given(a, "timeout") ? deadline_arg(a, r, clock) : NULL;

	return syscall(SYS_futex, arg_addr(a, "address"), FUTEX_WAIT_BITSET | (int)arg_int(a, "flags"),
		       (int)arg_int(a, "value"), deadline, NULL, (int)arg_int(a, "bits"));
}

static long make_futex_wake(const struct args *a, struct reply *r)
{
	(void)r;
	return syscall(SYS_futex, arg_addr(a, "address"), FUTEX_WAKE_BITSET | (int)arg_int(a, "flags"),
		       (int)arg_int(a, "count"), NULL, NULL, (int)arg_int(a, "bits"));
}

static long make_futex_requeue(const struct args *a, struct reply *r)
{
	int compare = arg_given(a, "value");

	(void)r;
	return syscall(SYS_futex, arg_addr(a, "address"),
		       (compare ? FUTEX_CMP_REQUEUE : FUTEX_REQUEUE) | (int)arg_int(a, "flags"), (int)arg_int(a, "wake"),
		       arg_int(a, "requeue"), arg_addr(a, "to"), (int)arg_int(a, "value"));
}

static const struct call rows[] = {
	{ "futex_wait", "futex",
	  "address:addr(pointer) value:int=0 timeout:duration=0 flags:int(futexflag)=0 nanoseconds:int=0"
	  " deadline:addr(pointer)=0 -> int",
	  make_futex_wait, BLOCKS(SYS_futex) },
	{ "futex_wait_bitset", "futex",
	  "address:addr(pointer) value:int=0 bits:int=-1 timeout:duration=0 flags:int(futexflag)=0 nanoseconds:int=0"
	  " deadline:addr(pointer)=0 -> int",
	  make_futex_wait_bitset, BLOCKS(SYS_futex) },
	{ "futex_wake", "futex", "address:addr(pointer) count:int=1 bits:int=-1 flags:int(futexflag)=0 -> int",
	  make_futex_wake, CANNOT_BLOCK },
	{ "futex_requeue", "futex",
	  "address:addr(pointer) to:addr(pointer) wake:int=1 requeue:int(limit)=INT_MAX value:int=0 flags:int(futexflag)=0"
	  " -> int",
	  make_futex_requeue, CANNOT_BLOCK },
};

FAMILY(family_futex, rows);
