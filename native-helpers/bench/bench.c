#define _GNU_SOURCE
#include "bench.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int64_t bench_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

void bench_fail(const char *what)
{
	perror(what);
	exit(70);
}

size_t bench_count(int argc, char **argv)
{
	long count = argc == 2 ? strtol(argv[1], NULL, 10) : 0;

	if (count < 1 || count > 10000000) {
		fprintf(stderr, "usage: %s COUNT    (1 to 10000000 repetitions)\n", argv[0]);
		exit(64);
	}
	return (size_t)count;
}

int64_t *bench_room(size_t count)
{
	int64_t *durations = calloc(count, sizeof(*durations));

	if (!durations)
		bench_fail("calloc");
	return durations;
}

static int rising(const void *left, const void *right)
{
	int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

	return (a > b) - (a < b);
}

void bench_report(const char *name, int64_t *durations, size_t count)
{
	qsort(durations, count, sizeof(*durations), rising);
	printf("%s %" PRId64 "\n", name, durations[count / 2]);
}
