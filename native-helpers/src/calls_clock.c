/* The clock that stamps objects, as far as features look at it: stamps count whole seconds. */
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "common.h"

/* The kernel stamps with the clock of its last tick, which this one shows. */
static time_t stamp_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME_COARSE, &now);
	return now.tv_sec;
}

/* Returns when the stamps of objects have moved on by a second. */
static long make_next_second(const struct args *a, struct reply *r)
{
	struct itimerspec at = { .it_value = { .tv_sec = stamp_now() + 1 } };
	int fd = timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC);
	uint64_t expired;
	ssize_t got;

	(void)a;
	(void)r;
	if (fd < 0 || timerfd_settime(fd, TFD_TIMER_ABSTIME, &at, NULL) < 0)
		return -1;
	got = read(fd, &expired, sizeof(expired));
	close(fd);
	while (stamp_now() < at.it_value.tv_sec)
		;	/* at most until the next tick */
	return got < 0 ? -1 : (long)at.it_value.tv_sec;
}

static long make_minutes_since(const struct args *a, struct reply *r)
{
	(void)r;
	return (stamp_now() - arg_int(a, "stamp")) / 60;
}

static long make_clock_gettime(const struct args *a, struct reply *r)
{
	struct timespec now;
	long value = clock_gettime((clockid_t)arg_int(a, "clock"), &now);

	if (value < 0)
		return value;
	reply_int(r, "nanoseconds", now.tv_nsec);
	return now.tv_sec;
}

static const struct call rows[] = {
	{ "next_second", "clock", "-> int", make_next_second, CANNOT_BLOCK },
	{ "minutes_since", "clock", "stamp:int -> int", make_minutes_since, CANNOT_BLOCK },
	{ "clock_gettime", "clock", "clock:int(clock)=CLOCK_REALTIME -> int nanoseconds:int",
	  make_clock_gettime, CANNOT_BLOCK },
};

FAMILY(family_clock, rows);
