/* What several families of calls share. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common.h"

/* More than any queue, pipe or socket buffer hands out in one call. */
#define LARGEST_ROOM (16L * 1024 * 1024)

size_t room_for(long size)
{
	return size < 0 || size > LARGEST_ROOM ? LARGEST_ROOM : size ? (size_t)size : 1;
}

void *buffer_arg(const struct args *a, struct reply *r, const char *name, size_t size)
{
	return arg_given(a, name) ? arg_addr(a, name) : scratch(r, size);
}

const void *sent_bytes(const struct args *a, struct reply *r, size_t *length)
{
	size_t stated;
	const void *text = arg_bytes(a, "text", &stated);
	char *copy;

	*length = arg_given(a, "size") ? (size_t)arg_int(a, "size") : stated;
	if (arg_given(a, "from"))
		return arg_addr(a, "from");
	if (*length <= stated)
		return text;
	/* A size beyond the text: what follows it is zero, not whatever memory holds. */
	copy = scratch(r, stated + room_for((long)*length));
	memcpy(copy, text, stated);
	return copy;
}

static const struct timespec *time_arg(const struct args *a, struct reply *r, struct timespec time)
{
	struct timespec *place;

	if (arg_given(a, "deadline"))
		return arg_addr(a, "deadline");
	place = scratch(r, sizeof(*place));
	*place = time;
	if (arg_given(a, "nanoseconds"))
		place->tv_nsec = arg_int(a, "nanoseconds");
	return place;
}

const struct timespec *deadline_arg(const struct args *a, struct reply *r, clockid_t clock)
{
	return time_arg(a, r, arg_deadline(a, "timeout", clock));
}

const struct timespec *timeout_arg(const struct args *a, struct reply *r)
{
	if (!arg_given(a, "timeout") && !arg_given(a, "deadline") && !arg_given(a, "nanoseconds"))
		return NULL;
	return time_arg(a, r, arg_duration(a, "timeout"));
}

int milliseconds_arg(const struct args *a, const char *name)
{
	struct timespec t = arg_duration(a, name);

	if (!arg_given(a, name) || t.tv_sec < 0)
		return -1;
	return (int)(t.tv_sec * 1000 + (t.tv_nsec + 999999) / 1000000);
}

/* Shown for every open file on 64-bit machines, although nobody asked for it. */
#if defined(__aarch64__) || defined(__arm__)
#define LARGE_FILE 0400000
#elif defined(__powerpc__)
#define LARGE_FILE 0200000
#else
#define LARGE_FILE 0100000
#endif

void reply_open_flags(struct reply *r, long flags)
{
	reply_constant(r, "flags", "statusflag", flags & ~(long)(O_ACCMODE | LARGE_FILE));
	reply_constant(r, "access", "accessmode", flags & O_ACCMODE);
}

size_t texts_arg(const struct args *a, struct reply *r, const char *name, char **texts, size_t room)
{
	size_t i, length = 0, count = list_count(a, name) < room ? list_count(a, name) : room;
	char *place;

	for (i = 0; i < count; i++)
		length += strlen(list_text(a, name, i, 0)) + 1;
	place = scratch(r, length ? length : 1);
	for (i = 0; i < count; i++) {
		texts[i] = place;
		place = stpcpy(place, list_text(a, name, i, 0)) + 1;
	}
	return count;
}

void reply_octal(struct reply *r, const char *name, long mode)
{
	char text[32];

	snprintf(text, sizeof(text), "%04lo", mode);
	reply_text(r, name, text);
}

static const char *type_name(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG: return "file";
	case S_IFDIR: return "directory";
	case S_IFIFO: return "FIFO";
	case S_IFSOCK: return "socket";
	case S_IFLNK: return "link";
	case S_IFCHR: return "character device";
	case S_IFBLK: return "block device";
	default: return "none";
	}
}

void reply_stat(struct reply *r, const struct stat *s)
{
	reply_text(r, "type", type_name(s->st_mode));
	reply_octal(r, "mode", s->st_mode & 07777);
	reply_int(r, "size", (long)s->st_size);
	reply_int(r, "blocks", (long)s->st_blocks);
	reply_int(r, "nlink", (long)s->st_nlink);
	reply_int(r, "uid", (long)s->st_uid);
	reply_int(r, "gid", (long)s->st_gid);
	reply_int(r, "dev", (long)s->st_dev);
	reply_int(r, "ino", (long)s->st_ino);
	reply_int(r, "atime", (long)s->st_atime);
	reply_int(r, "mtime", (long)s->st_mtime);
	reply_int(r, "ctime", (long)s->st_ctime);
}

void reply_perm(struct reply *r, const struct ipc_perm *perm)
{
	reply_int(r, "uid", (long)perm->uid);
	reply_int(r, "gid", (long)perm->gid);
	reply_int(r, "cuid", (long)perm->cuid);
	reply_int(r, "cgid", (long)perm->cgid);
	reply_octal(r, "mode", perm->mode);
	reply_int(r, "key", (long)(unsigned int)perm->__key);
	reply_int(r, "seq", (long)perm->__seq);
}

void change_perm(const struct args *a, struct ipc_perm *perm)
{
	if (arg_given(a, "uid"))
		perm->uid = (uid_t)arg_int(a, "uid");
	if (arg_given(a, "gid"))
		perm->gid = (gid_t)arg_int(a, "gid");
	if (arg_given(a, "mode"))
		perm->mode = (unsigned short)arg_int(a, "mode");
	if (arg_given(a, "cuid"))
		perm->cuid = (uid_t)arg_int(a, "cuid");
	if (arg_given(a, "cgid"))
		perm->cgid = (gid_t)arg_int(a, "cgid");
	if (arg_given(a, "key"))
		perm->__key = (key_t)arg_int(a, "key");
}

void signal_set_arg(const struct args *a, const char *name, sigset_t *set)
{
	size_t i;

	sigemptyset(set);
	for (i = 0; i < list_count(a, name); i++)
		sigaddset(set, (int)list_int(a, name, i, 0, 0));
}

void reply_signal_set(struct reply *r, const char *name, const sigset_t *set)
{
	int number;

	reply_list(r, name);
	for (number = 1; number <= SIGRTMAX; number++)
		if (sigismember(set, number) == 1)
			reply_item(r, "%s", signal_name(number));
}
