/* The guardian learns by a pipe what there is to remove, and removes it when the pipe ends. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent.h"
#include "guardian.h"

struct ward {
	struct ward *next;
	char name[64];
	char folder[128];
	struct home home;
	struct traces traces;
	pid_t pids[MAX_SLOTS];
};

static int to_guardian = -1;

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

/* "open NAME SALT SALT PRIVATE FOLDER" */
static void add_ward(struct ward **first, char **word)
{
	struct ward *w = must(calloc(1, sizeof(*w)));

	snprintf(w->name, sizeof(w->name), "%s", word[1]);
	w->home.salt[0] = (unsigned int)strtoul(word[2], NULL, 10);
	w->home.salt[1] = (unsigned int)strtoul(word[3], NULL, 10);
	w->home.private_names = atoi(word[4]);
	snprintf(w->folder, sizeof(w->folder), "%s", strcmp(word[5], "-") ? word[5] : "");
	w->next = *first;
	*first = w;
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
	int i;

	for (i = 0; i < MAX_SLOTS; i++)
		if (w->pids[i] > 1)
			kill(w->pids[i], SIGKILL);
	kill_workers(w->folder);
	remove_traces(&w->traces, &w->home, &leaks);
	remove_folder(w->folder);
}

static void guard(int from)
{
	struct ward *wards = NULL;
	struct buffer lines = { 0 };
	char part[4096], *end;
	ssize_t got;

	while ((got = read(from, part, sizeof(part))) > 0 || (got < 0 && errno == EINTR)) {
		add_bytes(&lines, part, got > 0 ? (size_t)got : 0);
		while (lines.length && (end = memchr(lines.data, '\n', lines.length))) {
			size_t length = (size_t)(end - lines.data) + 1;

			*end = '\0';
			learn(&wards, lines.data);
			drop_bytes(&lines, length);
		}
	}
	for (; wards; wards = wards->next)
		remove_ward(wards);
	_exit(0);
}

/* Apart from the supervisor's group, so that what ends the group does not end the guardian. */
static void begin_guard(int from)
{
	int number, fd;

	setsid();
	for (number = 1; number < NSIG; number++)
		if (number != SIGKILL && number != SIGSTOP)
			signal(number, SIG_IGN);
	from = dup2(from, 3);
	for (fd = 0; fd < 3; fd++)
		dup2(agent.null, fd);
#ifdef SYS_close_range
	if (syscall(SYS_close_range, 4, ~0U, 0) < 0)
#endif
		for (fd = 4; fd < 4096; fd++)
			close(fd);
	if (chdir("/") < 0)
		_exit(70);
	guard(from);
}

static void tell(const struct buffer *line)
{
	if (to_guardian >= 0 && write(to_guardian, line->data, line->length) < 0) {
		close(to_guardian);
		to_guardian = -1;
	}
}

static void start_guardian(void)
{
	int ends[2];
	pid_t pid;

	if (to_guardian >= 0 || pipe(ends) < 0)
		return;
	pid = fork();
	if (pid == 0) {
		close(ends[1]);
		begin_guard(ends[0]);
	}
	close(ends[0]);
	to_guardian = ends[1];
	agent.guardian = pid;
	fcntl(to_guardian, F_SETFD, FD_CLOEXEC);
}

static void tell_format(const char *verb, const char *name, long long number)
{
	struct buffer b = { 0 };

	if (to_guardian < 0)
		return;
	add_format(&b, "%s %s %lld\n", verb, name, number);
	tell(&b);
	release(&b);
}

void guard_sandbox(const char *name, const struct home *h, const char *folder)
{
	struct buffer b = { 0 };

	start_guardian();
	add_format(&b, "open %s %u %u %d %s\n", name, h->salt[0], h->salt[1], h->private_names, *folder ? folder : "-");
	tell(&b);
	release(&b);
}

void guard_process(const char *name, pid_t pid)
{
	tell_format("process", name, pid);
}

void unguard_process(const char *name, pid_t pid)
{
	tell_format("ended", name, pid);
}

void guard_trace(const char *name, enum trace_kind kind, long id, const char *object)
{
	struct buffer b = { 0 };

	if (to_guardian < 0)
		return;
	add_format(&b, "made %s %d %ld %s\n", name, (int)kind, id, object && !strchr(object, ' ') ? object : "-");
	tell(&b);
	release(&b);
}

void unguard_sandbox(const char *name)
{
	tell_format("close", name, 0);
}

void end_guardian(void)
{
	if (to_guardian < 0)
		return;
	close(to_guardian);
	to_guardian = -1;
	while (waitpid(agent.guardian, NULL, 0) < 0 && errno == EINTR)
		;
}
