/* What the bare programs share: a clock, a median, a way to give up. */
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>
#include <stdint.h>

/* Nanoseconds of CLOCK_MONOTONIC. */
int64_t bench_now(void);

/* Prints WHAT with errno and exits with 70. */
_Noreturn void bench_fail(const char *what);

/* The count on the command line, 1 to 10 million. */
size_t bench_count(int argc, char **argv);

/* Room for COUNT durations. */
int64_t *bench_room(size_t count);

/* Prints "NAME MEDIAN" in nanoseconds; sorts the durations. */
void bench_report(const char *name, int64_t *durations, size_t count);

#endif
