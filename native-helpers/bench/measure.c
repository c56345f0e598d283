/*
 * Runs a command and writes what it took into FILE: "wall NANOSECONDS", "peak KIB" (the largest resident set of the
 * command and of all that it waited for), "status N". Its own exit status is the command's.
 */
#define _GNU_SOURCE
#include "bench.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static void write_down(const char *path, int64_t wall, int status)
{
	struct rusage usage;
	FILE *file = fopen(path, "w");

	if (!file || getrusage(RUSAGE_CHILDREN, &usage))
		bench_fail(path);
	fprintf(file, "wall %" PRId64 "\npeak %ld\nstatus %d\n", wall, usage.ru_maxrss, status);
	if (fclose(file))
		bench_fail(path);
}

int main(int argc, char **argv)
{
	int64_t begun = bench_now();
	int status;
	pid_t child;

	if (argc < 3) {
		fprintf(stderr, "usage: %s FILE COMMAND [ARGUMENT...]\n", argv[0]);
		return 64;
	}
	child = fork();
	if (child < 0)
		bench_fail("fork");
	if (child == 0) {
		execvp(argv[2], argv + 2);
		bench_fail(argv[2]);
	}
	if (waitpid(child, &status, 0) != child)
		bench_fail("waitpid");
	status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	write_down(argv[1], bench_now() - begun, status);
	return status;
}
