/* The keeper of a sandbox: makes what the scenario needs beforehand, forks its processes, reaps them. */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "descriptors.h"
#include "isolate.h"
#include "keeper.h"
#include "process.h"

/* The test build lets processes tell what the sanitizers found. */
#ifdef KEEP_STDERR
#define NULL_ENDS 2
#else
#define NULL_ENDS 3
#endif

static struct seat keeper_seat;
static pid_t started[MAX_SLOTS];

/* Numbers that lie where the slots shall go move out of the way first. */
static int out_of_range(int fd, int first, int last)
{
	return fd >= first && fd <= last ? fcntl(fd, F_DUPFD, last + 1) : fd;
}

/* The agent's own descriptors follow the slots; where there is none, the supervisor may have had another sandbox' there. */
static int place_own(int moved, int place)
{
	if (moved >= 0)
		return dup3(moved, place, O_CLOEXEC);
	close(place);
	return -1;
}

/* Afterwards the process has 0 to 2, its slots, the agent's /proc, program and guardian, and nothing else. */
static void place_descriptors(const struct keeper_plan *plan)
{
	int first = home.base, last = home.base + 2 * home.slots + 2, i;
	int proc = out_of_range(home.host_proc, first, last), program = out_of_range(home.program, first, last);
	int guardian = out_of_range(home.guardian, first, last);
	int ends[2 * MAX_SLOTS];

	for (i = 0; i < home.slots; i++) {
		ends[2 * i] = out_of_range(plan->orders[i], first, last);
		ends[2 * i + 1] = out_of_range(plan->replies[i], first, last);
	}
	for (i = 0; i < home.slots; i++)
		if (dup3(ends[2 * i], orders_end(i), O_CLOEXEC) < 0 ||
		    dup3(ends[2 * i + 1], replies_end(i), O_CLOEXEC) < 0)
			_exit(70);
	home.host_proc = place_own(proc, last - 2);
	home.program = place_own(program, last - 1);
	home.guardian = place_own(guardian, last);
	for (i = 0; i < NULL_ENDS; i++)
		dup2(plan->null, i);
	close_between(3, (unsigned int)first - 1);
	close_between((unsigned int)last + 1, ~0U);
}

static void default_signals(void)
{
	sigset_t none;
	int number;

	for (number = 1; number < NSIG; number++)
		if (number != SIGKILL && number != SIGSTOP)
			signal(number, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static void tell_death(pid_t pid, int status)
{
	char line[40];
	int length = snprintf(line, sizeof(line), "%d %d", (int)pid, status);

	send_line(&keeper_seat, LINE_DIED, line, (size_t)length);
}

static void reap_started(void)
{
	int i, status;

	for (i = 0; i < home.slots; i++)
		if (started[i] > 0 && waitpid(started[i], &status, WNOHANG) == started[i]) {
			tell_death(started[i], status);
			started[i] = 0;
		}
}

/*
 * While the keeper makes a call of its own it reaps only what it started: the call may itself wait for a child.
 * Otherwise it takes in every orphan, as the first process of a machine does.
 */
static void on_child(int number)
{
	int error = errno, status;
	pid_t pid;

	(void)number;
	reap_started();
	while (!keeper_seat.in_call && (pid = waitpid(-1, &status, WNOHANG)) > 0)
		tell_death(pid, status);
	errno = error;
}

static void keeper_signals(void)
{
	struct sigaction action;
	int number;

	default_signals();
	/* Outside a pid namespace a signal to the whole group would end the sandbox. */
	for (number = 1; number < NSIG && !home.pid_namespace; number++)
		if (number != SIGKILL && number != SIGSTOP && number != SIGCHLD && number != SIGSEGV)
			signal(number, SIG_IGN);
	memset(&action, 0, sizeof(action));
	action.sa_handler = on_child;
	action.sa_flags = SA_RESTART;
	sigaction(SIGCHLD, &action, NULL);
}

/* A process begins like a program that a shell runs: nothing of the keeper's own shows. */
static void begin_process(int slot)
{
	static struct seat first;
	sigset_t none;

	sigemptyset(&none);
	if (home.pid_namespace) {
		signal(SIGCHLD, SIG_DFL);
		sigprocmask(SIG_SETMASK, &none, NULL);
	} else {
		default_signals();
		prctl(PR_SET_PDEATHSIG, SIGKILL);
	}
	memset(started, 0, sizeof(started));
	take_slot(&first, slot);
	send_hello(&first, "started");
	serve(&first);
}

static void start_one(int slot, struct buffer *line)
{
	pid_t pid = fork();

	if (pid == 0)
		begin_process(slot);
	add_format(line, "%d:%d:%s ", slot, (int)pid, pid < 0 ? errno_name(errno) : "0");
	if (pid > 0) {
		started[slot] = pid;
		close_slot(slot);
	}
}

int keeper_order(struct seat *s, const struct order *o)
{
	const char *list = order_field(o, "slots");
	struct buffer line = { 0 };
	sigset_t child, before;

	if (strcmp(o->verb, "start") || !list)
		return 0;
	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	for (; list && *list; list = strchr(list, ',') ? strchr(list, ',') + 1 : NULL) {
		int slot = atoi(list);

		if (slot <= KEEPER || slot >= home.slots || home.use[slot] != SLOT_WAITING)
			continue;
		/* A child that is dead before its number is noted would be taken for an orphan. */
		sigprocmask(SIG_BLOCK, &child, &before);
		start_one(slot, &line);
		sigprocmask(SIG_SETMASK, &before, NULL);
	}
	send_line(s, LINE_STARTED, text_of(&line), line.length);
	release(&line);
	return 1;
}

static void work_in(const char *folder)
{
	if (chdir(folder) < 0 && chdir("/tmp") < 0 && chdir("/") < 0)
		_exit(70);
}

void become_keeper(const struct keeper_plan *plan)
{
	char words[64];
	int flags;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	setsid();
	umask(022);
	/* Groups left to the agent would open files to whoever a process becomes. An ordinary user keeps its own, and becomes nobody else. */
	(void)setgroups(0, NULL);
	home = plan->home;
	flags = furnish(plan->flags, home.host_proc, plan->uid, plan->gid);
	home.pid_namespace = (flags & CLONE_NEWPID) != 0;
	home.private_names = !(flags & CLONE_NEWIPC) || !(flags & CLONE_NEWNS);
	place_descriptors(plan);
	work_in(home.private_names ? plan->folder : "/tmp");
	keeper_signals();
	setrlimit(RLIMIT_NOFILE, &home.files);
	prctl(PR_SET_TIMERSLACK, home.slack);
	if (!home.pid_namespace)
		prctl(PR_SET_CHILD_SUBREAPER, 1);
	take_slot(&keeper_seat, KEEPER);
	snprintf(words, sizeof(words), "%d", flags);
	send_hello(&keeper_seat, words);
	serve(&keeper_seat);
}
