/*
 * The floor of every process start: fork, exit and wait, and the same with an exec of this program in between.
 * Prints the medians of COUNT repetitions in nanoseconds.
 */
#define _GNU_SOURCE
#include "bench.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int64_t live_and_die(char *const *program)
{
	int64_t begun = bench_now();
	pid_t child = fork();
	int status;

	if (child < 0)
		bench_fail("fork");
	if (child == 0) {
		if (program)
			execv("/proc/self/exe", program);
		_exit(program ? 1 : 0);
	}
	if (waitpid(child, &status, 0) != child || status != 0)
		bench_fail("waitpid");
	return bench_now() - begun;
}

static void measure(const char *name, char *const *program, size_t count)
{
	int64_t *durations = bench_room(count);

	for (size_t i = 0; i < count; i++)
		durations[i] = live_and_die(program);
	bench_report(name, durations, count);
	free(durations);
}

int main(int argc, char **argv)
{
	char name[] = "birth", leave[] = "leave";
	char *const program[] = { name, leave, NULL };
	size_t count;

	if (argc == 2 && strcmp(argv[1], leave) == 0)
		_exit(0);
	count = bench_count(argc, argv);
	measure("fork-exit-wait", NULL, count);
	measure("fork-exec-exit-wait", program, count);
	return 0;
}
