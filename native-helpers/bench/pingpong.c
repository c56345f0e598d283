/*
 * The floor of every round trip: one byte to another process through a pipe and back through a second one.
 * Prints the median of COUNT round trips in nanoseconds. Where the scheduler puts the two processes makes much of it: on one
 * core a wake-up is a switch, on two it is an interrupt of an idle core. A name that ends in "-apart" keeps them on two cores.
 */
#define _GNU_SOURCE
#include "bench.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static _Noreturn void echo(int in, int out)
{
	char byte;

	while (read(in, &byte, 1) == 1)
		if (write(out, &byte, 1) != 1)
			_exit(1);
	_exit(0);
}

static void stay_on(int core)
{
	cpu_set_t cores;

	CPU_ZERO(&cores);
	CPU_SET(core, &cores);
	if (sched_setaffinity(0, sizeof(cores), &cores))
		bench_fail("sched_setaffinity");
}

static void play(int in, int out, int64_t *durations, size_t count)
{
	char byte = 0;

	for (size_t i = 0; i < count; i++) {
		int64_t begun = bench_now();

		if (write(out, &byte, 1) != 1 || read(in, &byte, 1) != 1)
			bench_fail("the other process");
		durations[i] = bench_now() - begun;
	}
}

int main(int argc, char **argv)
{
	size_t count = bench_count(argc, argv);
	int apart = strstr(argv[0], "-apart") != NULL;
	int64_t *durations = bench_room(count);
	int there[2], back[2];
	pid_t child;

	if (pipe(there) || pipe(back))
		bench_fail("pipe");
	child = fork();
	if (child < 0)
		bench_fail("fork");
	if (apart)
		stay_on(child == 0);
	if (child == 0) {
		close(there[1]);
		close(back[0]);
		echo(there[0], back[1]);
	}
	close(there[0]);
	close(back[1]);
	play(back[0], there[1], durations, count);
	close(there[1]);
	waitpid(child, NULL, 0);
	bench_report(apart ? "pipe-round-trip-apart" : "pipe-round-trip", durations, count);
	free(durations);
	return 0;
}
