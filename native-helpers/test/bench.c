/*
 * Figures of the agent, each beside what the same thing costs without it, measured in one run.
 * test/bench [AGENT [ROUNDS]]: one "NAME VALUE UNIT" a line; medians.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../src/frame.h"

#define MOST 20000

static int to_agent, from_agent;
static unsigned long number;
static double samples[MOST];
static struct buffer rest;

static int by_size(const void *left, const void *right)
{
	double l = *(const double *)left, r = *(const double *)right;

	return l < r ? -1 : l > r;
}

static double median(int count)
{
	qsort(samples, (size_t)count, sizeof(samples[0]), by_size);
	return samples[count / 2];
}

static double microseconds(void)
{
	return (double)now_ns() / 1000;
}

static void child_end(void)
{
	char c;

	while (read(0, &c, 1) == 1)
		if (write(1, &c, 1) != 1)
			break;
	_exit(0);
}

static pid_t start(const char *program)
{
	int in[2], out[2];
	pid_t pid;

	if (pipe(in) < 0 || pipe(out) < 0 || (pid = fork()) < 0)
		exit(70);
	if (pid == 0) {
		dup2(in[0], 0);
		dup2(out[1], 1);
		close(in[1]);
		close(out[0]);
		if (program)
			execl(program, program, (char *)NULL);
		child_end();
	}
	close(in[0]);
	close(out[1]);
	to_agent = in[1];
	from_agent = out[0];
	return pid;
}

static void stop(pid_t pid)
{
	close(to_agent);
	close(from_agent);
	waitpid(pid, NULL, 0);
}

static void ask(const char *payload, const char *expected)
{
	struct buffer b = { 0 };
	struct frame f;
	char part[65536], *end;
	ssize_t got;

	add_frame(&b, ++number, payload);
	if (write(to_agent, b.data, b.length) != (ssize_t)b.length)
		exit(70);
	release(&b);
	for (;;) {
		while ((end = memchr(rest.data ? rest.data : "", '\n', rest.length))) {
			char line[65536];
			size_t length = (size_t)(end - rest.data);

			memcpy(line, rest.data, length < sizeof(line) ? length : sizeof(line) - 1);
			line[length < sizeof(line) ? length : sizeof(line) - 1] = '\0';
			drop_bytes(&rest, length + 1);
			if (!parse_frame(line, &f) || f.number != number)
				continue;
			if (strncmp(f.payload, expected, strlen(expected))) {
				fprintf(stderr, "bench: %s: %s\n", payload, f.payload);
				exit(1);
			}
			return;
		}
		got = read(from_agent, part, sizeof(part));
		if (got <= 0)
			exit(70);
		add_bytes(&rest, part, (size_t)got);
	}
}

static void say(const char *name, double value, const char *unit)
{
	printf("%-28s %10.2f %s\n", name, value, unit);
	fflush(stdout);
}

static double bare_round_trip(int rounds)
{
	pid_t pid = start(NULL);
	char c = 'x';
	int i;

	for (i = 0; i < rounds; i++) {
		double begin = microseconds();

		if (write(to_agent, &c, 1) != 1 || read(from_agent, &c, 1) != 1)
			exit(70);
		samples[i] = microseconds() - begin;
	}
	stop(pid);
	return median(rounds);
}

static double bare_process(int rounds)
{
	int i;

	for (i = 0; i < rounds; i++) {
		double begin = microseconds();
		pid_t pid = fork();

		if (pid == 0)
			_exit(0);
		waitpid(pid, NULL, 0);
		samples[i] = microseconds() - begin;
	}
	return median(rounds);
}

static double asked(int rounds, const char *payload, const char *expected)
{
	int i;

	for (i = 0; i < rounds; i++) {
		double begin = microseconds();

		ask(payload, expected);
		samples[i] = microseconds() - begin;
	}
	return median(rounds);
}

static void sandboxes(int rounds)
{
	static double opens[MOST], starts[MOST], blocks[MOST];
	double begin;
	int i;

	for (i = 0; i < rounds; i++) {
		begin = microseconds();
		ask("open sandbox=x isolation=auto slots=16", "opened");
		opens[i] = microseconds() - begin;
		begin = microseconds();
		ask("start sandbox=x names=a,b,c,d", "started");
		starts[i] = (microseconds() - begin) / 4;
		begin = microseconds();
		ask("call sandbox=x process=a call=pause", "blocked");
		blocks[i] = microseconds() - begin;
		begin = microseconds();
		ask("close sandbox=x", "closed");
		samples[i] = microseconds() - begin;
	}
	say("sandbox close", median(rounds), "us");
	memcpy(samples, opens, sizeof(samples));
	say("sandbox open", median(rounds), "us");
	memcpy(samples, starts, sizeof(samples));
	say("process start (of four)", median(rounds), "us");
	memcpy(samples, blocks, sizeof(samples));
	say("call to proved blocked", median(rounds), "us");
}

int main(int argc, char **argv)
{
	int rounds = argc > 2 ? atoi(argv[2]) : 5000;
	double bare, trip, process;
	pid_t pid;

	rounds = rounds < 10 ? 10 : rounds > MOST ? MOST : rounds;
	bare = bare_round_trip(rounds);
	process = bare_process(rounds / 10 + 1);
	pid = start(argc > 1 ? argv[1] : "build/ipc-agent");
	ask("hello version=1 kit=bench", "welcome");
	ask("open sandbox=s isolation=auto slots=16", "opened");
	ask("start sandbox=s names=a", "started");
	trip = asked(rounds, "call sandbox=s process=a call=getpid", "returned");
	say("bare round trip", bare, "us");
	say("call round trip", trip, "us");
	say("call / bare", trip / bare, "x");
	say("bare fork+exit+wait", process, "us");
	sandboxes(rounds / 50 + 1);
	stop(pid);
	return 0;
}
