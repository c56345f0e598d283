/* Only what the scenario made is removed: identifiers that its calls returned, names that carry its salt. */
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <mqueue.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent.h"
#include "guardian.h"

static void forget_traces(struct traces *t)
{
	size_t i;

	for (i = 0; i < t->count; i++)
		free(t->all[i].name);
	free(t->all);
	memset(t, 0, sizeof(*t));
}

void add_trace(struct traces *t, enum trace_kind kind, long id, const char *name)
{
	const struct trace *last = t->count ? &t->all[t->count - 1] : NULL;

	/* A loop that opens one object again and again; other repetitions do no harm. */
	if (last && last->kind == kind && last->id == id && (!name || !strcmp(last->name, name)))
		return;
	if (t->count == t->room) {
		t->room = t->room ? 2 * t->room : 16;
		t->all = must(realloc(t->all, t->room * sizeof(*t->all)));
	}
	t->all[t->count++] = (struct trace){ kind, id, name ? must(strdup(name)) : NULL };
}

/* Only what the machine at large sees: in an IPC namespace the numbers mean other objects. */
void process_made(const struct slot *s, const char *line)
{
	const char *name = line;
	long long numbers[2];

	if ((s->sandbox->flags & CLONE_NEWIPC) || read_numbers(&name, " ", numbers, 2) != 2 || numbers[0] < 0 ||
	    numbers[0] > TRACE_QUEUE)
		return;
	name = strcmp(name, "-") ? name : NULL;
	add_trace(&s->sandbox->traces, (enum trace_kind)numbers[0], (long)numbers[1], name);
}

static int remove_object(const struct trace *t)
{
	switch (t->kind) {
	case TRACE_MSG:
		return msgctl((int)t->id, IPC_RMID, NULL);
	case TRACE_SEM:
		return semctl((int)t->id, 0, IPC_RMID);
	case TRACE_SHM:
		return shmctl((int)t->id, IPC_RMID, NULL);
	default:
		return mq_unlink(t->name);
	}
}

static void note_leak(struct buffer *leaks, const char *kind, const char *name)
{
	if (leaks->length)
		add_text(leaks, ",");
	add_text(leaks, kind);
	add_text(leaks, ":");
	add_encoded_text(leaks, name);
}

static void remove_names(const char *path, const char *kind, const char *part, struct buffer *leaks)
{
	DIR *folder = opendir(path);
	struct dirent *entry;

	while (folder && (entry = readdir(folder)))
		if (strstr(entry->d_name, part) && unlinkat(dirfd(folder), entry->d_name, 0) == 0)
			note_leak(leaks, kind, entry->d_name);
	if (folder)
		closedir(folder);
}

void remove_traces(struct traces *t, const struct home *h, struct buffer *leaks)
{
	static const char *const kinds[] = { "msg", "sem", "shm", "mqueue" };
	char text[40];
	size_t i;

	for (i = 0; i < t->count; i++)
		if (remove_object(&t->all[i]) == 0) {
			snprintf(text, sizeof(text), "%ld", t->all[i].id);
			note_leak(leaks, kinds[t->all[i].kind], t->all[i].name ? t->all[i].name : text);
		}
	snprintf(text, sizeof(text), "ipctck-%08x%08x-", h->salt[0], h->salt[1]);
	if (h->private_names) {
		remove_names("/dev/shm", "posix-shm", text, leaks);
		remove_names("/dev/mqueue", "mqueue", text, leaks);
	}
	forget_traces(t);
}

static int remove_one(const char *path, const struct stat *s, int flag, struct FTW *f)
{
	(void)s;
	(void)f;
	if (flag == FTW_DNR)
		chmod(path, 0700);
	if (remove(path) < 0)
		chmod(path, 0700);
	return 0;
}

void remove_folder(const char *path)
{
	if (*path)
		nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

int make_folder(struct home *h, char *place, size_t size)
{
	static const char *const parents[] = { "/dev/shm", "/tmp", "." };
	size_t i;

	for (i = 0; i < 3; i++) {
		snprintf(place, size, "%s/ipctck-%08x%08x", parents[i], h->salt[0], h->salt[1]);
		/* Told before it is there: nobody may be left to tell afterwards. */
		guard_sandbox(h, place);
		if (mkdir(place, 0700) < 0)
			continue;
		/* Processes that change their user work here too. */
		if (geteuid() == 0)
			chmod(place, 01777);
		return 1;
	}
	place[0] = '\0';
	guard_sandbox(h, place);
	return 0;
}
