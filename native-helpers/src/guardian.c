/* The guardian learns by a pipe what there is to remove, and removes it when the pipe ends. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent.h"
#include "descriptors.h"
#include "guardian.h"

struct ward {
	struct ward *next;
	char name[64];
	char folder[128];
	struct home home;
	struct traces traces;
	pid_t pids[MAX_SLOTS];
};

static int to_guardian = -1;	/* from the supervisor: its end is the supervisor's end */
static int from_makers = -1;	/* the end that processes write to */

static struct ward *find_ward(struct ward *first, const char *name)
{
	for (; first && strcmp(first->name, name); first = first->next)
		;
	return first;
}

static void set_pid(struct ward *w, pid_t before, pid_t after)
{
	int i;

	for (i = 0; i < MAX_SLOTS; i++)
		if (w->pids[i] == before) {
			w->pids[i] = after;
			return;
		}
}

/* "open KEY SALT SALT PRIVATE FOLDER" */
static void add_ward(struct ward **first, char **word)
{
	struct ward *w = find_ward(*first, word[1]);

	/* Told again when the sandbox is tried anew with fewer namespaces. */
	if (!w) {
		w = must(calloc(1, sizeof(*w)));
		w->next = *first;
		*first = w;
	}
	snprintf(w->name, sizeof(w->name), "%s", word[1]);
	w->home.salt[0] = (unsigned int)strtoul(word[2], NULL, 10);
	w->home.salt[1] = (unsigned int)strtoul(word[3], NULL, 10);
	w->home.private_names = atoi(word[4]);
	snprintf(w->folder, sizeof(w->folder), "%s", strcmp(word[5], "-") ? word[5] : "");
}

static void forget_ward(struct ward **first, struct ward *w)
{
	while (*first != w)
		first = &(*first)->next;
	*first = w->next;
	free(w);
}

static void learn(struct ward **first, char *line)
{
	char *word[8] = { 0 }, *rest = NULL, *at;
	struct ward *w;
	int count = 0;

	for (at = strtok_r(line, " ", &rest); at && count < 8; at = strtok_r(NULL, " ", &rest))
		word[count++] = at;
	if (count == 6 && !strcmp(word[0], "open"))
		return add_ward(first, word);
	w = count > 1 ? find_ward(*first, word[1]) : NULL;
	if (!w)
		return;
	if (!strcmp(word[0], "process") && count == 3)
		set_pid(w, 0, (pid_t)atoi(word[2]));
	else if (!strcmp(word[0], "ended") && count == 3)
		set_pid(w, (pid_t)atoi(word[2]), 0);
	else if (!strcmp(word[0], "made") && count == 5)
		add_trace(&w->traces, (enum trace_kind)atoi(word[2]), atol(word[3]), strcmp(word[4], "-") ? word[4] : NULL);
	else if (!strcmp(word[0], "close"))
		forget_ward(first, w);
}

/* Whoever still works in the sandbox' folder belongs to it: programs that calls ran and that nobody waited for. */
static void kill_workers(const char *folder)
{
	DIR *all = *folder ? opendir("/proc") : NULL;
	struct dirent *entry;

	while (all && (entry = readdir(all))) {
		char path[300], link[256];
		ssize_t length;

		snprintf(path, sizeof(path), "/proc/%s/cwd", entry->d_name);
		length = atoi(entry->d_name) > 1 ? readlink(path, link, sizeof(link) - 1) : -1;
		if (length <= 0)
			continue;
		link[length] = '\0';
		if (!strncmp(link, folder, strlen(folder)))
			kill((pid_t)atoi(entry->d_name), SIGKILL);
	}
	if (all)
		closedir(all);
}

static void remove_ward(struct ward *w)
{
	struct buffer leaks = { 0 };

	remove_traces(&w->traces, &w->home, &leaks);
	remove_folder(w->folder);
}

/* Returns 0 when nobody writes to it any more. */
static int learn_from(int from, struct buffer *lines, struct ward **wards)
{
	char part[4096], *end;
	ssize_t got = read(from, part, sizeof(part));

	if (got <= 0)
		return got < 0 && errno == EINTR;
	add_bytes(lines, part, (size_t)got);
	while (lines->length && (end = memchr(lines->data, '\n', lines->length))) {
		size_t length = (size_t)(end - lines->data) + 1;

		*end = '\0';
		learn(wards, lines->data);
		drop_bytes(lines, length);
	}
	return 1;
}

/* Until the supervisor is gone, or for a time until the makers are. */
static void learn_until_end(struct pollfd *p, struct buffer *lines, struct ward **wards, int patience_ms)
{
	int ready;

	for (;;) {
		p[0].revents = p[1].revents = 0;
		ready = poll(p, 2, patience_ms);
		if (ready == 0 || (ready < 0 && errno != EINTR))
			return;
		/* What was made is told after the sandbox was opened: the supervisor's word comes first. */
		if (p[0].revents && !learn_from(p[0].fd, &lines[0], wards))
			p[0].fd = -1;
		if (p[1].revents && !learn_from(p[1].fd, &lines[1], wards))
			p[1].fd = -1;
		if (patience_ms < 0 ? p[0].fd < 0 : p[1].fd < 0)
			return;
	}
}

static void kill_wards(const struct ward *w)
{
	int i;

	for (; w; w = w->next) {
		for (i = 0; i < MAX_SLOTS; i++)
			if (w->pids[i] > 1)
				kill(w->pids[i], SIGKILL);
		kill_workers(w->folder);
	}
}

static void guard(int supervisor, int makers)
{
	struct pollfd p[2] = { { .fd = supervisor, .events = POLLIN }, { .fd = makers, .events = POLLIN } };
	struct buffer lines[2] = { { 0 }, { 0 } };
	struct ward *wards = NULL;

	learn_until_end(p, lines, &wards, -1);
	kill_wards(wards);
	learn_until_end(p, lines, &wards, 500);
	for (; wards; wards = wards->next)
		remove_ward(wards);
	_exit(0);
}

/* Apart from the supervisor's group, so that what ends the group does not end the guardian. */
static void begin_guard(int supervisor, int makers)
{
	int number, fd;

	setsid();
	for (number = 1; number < NSIG; number++)
		if (number != SIGKILL && number != SIGSTOP)
			signal(number, SIG_IGN);
	supervisor = fcntl(supervisor, F_DUPFD, 10);
	makers = fcntl(makers, F_DUPFD, 10);
	dup2(supervisor, 3);
	dup2(makers, 4);
	for (fd = 0; fd < 3; fd++)
		dup2(agent.null, fd);
	close_between(5, ~0U);
	if (chdir("/") < 0)
		_exit(70);
	guard(3, 4);
}

static void tell(const struct buffer *line)
{
	if (to_guardian >= 0 && write(to_guardian, line->data, line->length) < 0) {
		close(to_guardian);
		to_guardian = -1;
	}
}

int start_guardian(void)
{
	int orders[2], makers[2];

	if (to_guardian >= 0)
		return from_makers;
	if (pipe2(orders, O_CLOEXEC) < 0 || pipe2(makers, O_CLOEXEC) < 0)
		return -1;
	agent.guardian = fork();
	if (agent.guardian == 0) {
		close(orders[1]);
		close(makers[1]);
		begin_guard(orders[0], makers[0]);
	}
	close(orders[0]);
	close(makers[0]);
	to_guardian = orders[1];
	from_makers = makers[1];
	return from_makers;
}

static void tell_format(const struct home *h, const char *verb, long long number)
{
	struct buffer b = { 0 };

	if (to_guardian < 0)
		return;
	add_format(&b, "%s %08x%08x %lld\n", verb, h->salt[0], h->salt[1], number);
	tell(&b);
	release(&b);
}

void guard_sandbox(const struct home *h, const char *folder)
{
	struct buffer b = { 0 };

	add_format(&b, "open %08x%08x %u %u %d %s\n", h->salt[0], h->salt[1], h->salt[0], h->salt[1], h->private_names,
		   *folder ? folder : "-");
	tell(&b);
	release(&b);
}

void guard_process(const struct home *h, pid_t pid)
{
	tell_format(h, "process", pid);
}

void unguard_process(const struct home *h, pid_t pid)
{
	tell_format(h, "ended", pid);
}

void unguard_sandbox(const struct home *h)
{
	tell_format(h, "close", 0);
}

void end_guardian(void)
{
	if (to_guardian < 0)
		return;
	close(to_guardian);
	close(from_makers);
	to_guardian = -1;
	while (waitpid(agent.guardian, NULL, 0) < 0 && errno == EINTR)
		;
}
