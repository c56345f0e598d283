/* Many processes after one thing: names that only one can make, and records that several send and receive. */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <sched.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/msg.h>
#include <sys/stat.h>
#include <unistd.h>

#include "contest.h"
#include "guard.h"

/* At the address, zeroed: a barrier that can be passed again and again, and the winners of this round and the next. */
struct arena {
	unsigned int arrived, passed;
	long winners[2];
};

static void meet(struct arena *a, unsigned int of)
{
	unsigned int passed = __atomic_load_n(&a->passed, __ATOMIC_ACQUIRE);

	if (__atomic_add_fetch(&a->arrived, 1, __ATOMIC_ACQ_REL) == of) {
		__atomic_store_n(&a->arrived, 0, __ATOMIC_RELAXED);
		__atomic_add_fetch(&a->passed, 1, __ATOMIC_RELEASE);
		return;
	}
	while (__atomic_load_n(&a->passed, __ATOMIC_ACQUIRE) == passed)
		sched_yield();
}

static int create_name(const char *name)
{
	int fd = open(name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);

	if (fd >= 0)
		close(fd);
	return fd < 0 ? -1 : 0;
}

/* The number of links of the own file is the witness where an answer may get lost. */
static int link_name(const char *name, long *witnessed)
{
	char own[4096 + 16];
	struct stat s;
	int fd, value;

	snprintf(own, sizeof(own), "%s.%d", name, (int)getpid());
	fd = open(own, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
	if (fd < 0)
		return -1;
	value = link(own, name);
	if (fstat(fd, &s) == 0)
		*witnessed += s.st_nlink == 2;
	close(fd);
	return value;
}

static int try_name(const char *name, int by, long *witnessed)
{
	switch (by) {
	case CONTEST_LINK: return link_name(name, witnessed);
	case CONTEST_MKDIR: return mkdir(name, 0700);
	case CONTEST_SYMLINK: return symlink("/", name);
	default: return create_name(name);
	}
}

struct tallied {
	long won, refused, single, witnessed;
};

/* One round: everybody starts together, tries the same new name, and sees how many won. */
static int compete(const struct args *a, struct arena *arena, long round, struct tallied *t)
{
	unsigned int of = (unsigned int)arg_int(a, "of");
	char name[4096];
	int failed;

	snprintf(name, sizeof(name), "%s.%ld", arg_text(a, "path"), round);
	meet(arena, of);
	failed = try_name(name, (int)arg_int(a, "by"), &t->witnessed);
	if (failed && errno != EEXIST)
		return -1;
	t->refused += failed != 0;
	if (!failed) {
		t->won++;
		__atomic_add_fetch(&arena->winners[round & 1], 1, __ATOMIC_SEQ_CST);
	}
	__atomic_store_n(&arena->winners[(round + 1) & 1], 0, __ATOMIC_SEQ_CST);
	meet(arena, of);
	t->single += __atomic_load_n(&arena->winners[round & 1], __ATOMIC_SEQ_CST) == 1;
	return 0;
}

static long make_contend(const struct args *a, struct reply *r)
{
	struct arena *arena = arg_addr(a, "arena");
	struct tallied t = { 0, 0, 0, 0 };
	long round;

	for (round = 0; round < arg_int(a, "rounds"); round++)
		if (compete(a, arena, round, &t) < 0)
			return -1;
	reply_int(r, "single", t.single);
	reply_int(r, "won", t.won);
	reply_int(r, "refused", t.refused);
	reply_int(r, "witnessed", t.witnessed);
	return round;
}

/* A numbered record: who sent it, which of his it is, and a filling by which a torn one shows. */
struct record {
	long type;
	int sender, number;
	char filling[65536];
};

static char filling_of(const struct record *record)
{
	return (char)('a' + (record->sender * 7 + record->number) % 26);
}

static long head_size(void)
{
	return (long)(offsetof(struct record, filling) - offsetof(struct record, sender));
}

static long send_one(int to, int via, struct record *record, long size)
{
	if (via == VIA_SYSV_QUEUE)
		return msgsnd(to, record, (size_t)size, 0) < 0 ? -1 : size;
	if (via == VIA_POSIX_QUEUE)
		return mq_send(to, (char *)&record->sender, (size_t)size, 0) < 0 ? -1 : size;
	return write(to, &record->sender, (size_t)size);
}

static long receive_one(int from, int via, struct record *record, long size)
{
	if (via == VIA_SYSV_QUEUE)
		return msgrcv(from, record, (size_t)size, 0, 0);
	if (via == VIA_POSIX_QUEUE)
		return mq_receive(from, (char *)&record->sender, sizeof(*record) - offsetof(struct record, sender),
				  NULL);
	return read(from, &record->sender, (size_t)size);
}

static int check_size(const struct args *a)
{
	long size = arg_int(a, "size");

	if (size >= head_size() && size <= 65536)
		return 0;
	errno = EINVAL;
	return -1;
}

static long make_send_records(const struct args *a, struct reply *r)
{
	struct record *record = scratch(r, sizeof(*record));
	long made, size = arg_int(a, "size"), sent = 0;

	if (check_size(a) < 0)
		return -1;
	for (made = 0; made < arg_int(a, "count"); made++) {
		record->type = 1;
		record->sender = (int)arg_int(a, "sender");
		record->number = (int)(arg_int(a, "first") + made);
		memset(record->filling, filling_of(record), sizeof(record->filling));
		sent = send_one((int)arg_int(a, "to"), (int)arg_int(a, "via"), record, size);
		if (sent < 0)
			return -1;
		if (sent != size)
			break;
	}
	reply_int(r, "bytes", made * size + (sent == size ? 0 : sent));
	return made;
}

#define MOST_SENDERS 64

struct order {
	int last[MOST_SENDERS];
	long torn, disordered;
};

static void examine(const struct record *record, long got, long size, struct order *o)
{
	long i, torn = got != size || record->sender < 0 || record->sender >= MOST_SENDERS;

	for (i = 0; i < got - head_size() && !torn; i++)
		torn = record->filling[i] != filling_of(record);
	o->torn += torn;
	if (torn)
		return;
	o->disordered += record->number <= o->last[record->sender];
	o->last[record->sender] = record->number;
}

/* Receives a number of records, or (count 0) until the end; marks each in "seen" at its number. */
static long make_receive_records(const struct args *a, struct reply *r)
{
	struct record *record = scratch(r, sizeof(*record));
	unsigned char *seen = arg_given(a, "seen") ? arg_addr(a, "seen") : NULL;
	long got, made, size = arg_int(a, "size"), count = arg_int(a, "count");
	struct order o;

	if (check_size(a) < 0)
		return -1;
	memset(&o, 0xff, sizeof(o.last));
	o.torn = o.disordered = 0;
	for (made = 0; count == 0 || made < count; made++) {
		got = receive_one((int)arg_int(a, "from"), (int)arg_int(a, "via"), record, size);
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		examine(record, got, size, &o);
		if (seen && got == size)
			__atomic_add_fetch(&seen[record->number], 1, __ATOMIC_RELAXED);
	}
	reply_int(r, "torn", o.torn);
	reply_int(r, "disordered", o.disordered);
	return made;
}

/* Each byte tells its writer (2 bits) and its place in the writer's stream (the lowest 6 bits). */
#define MOST_WRITERS 4
#define STREAM_BYTE(writer, place) ((unsigned char)((writer) << 6 | ((place) & 63)))

/* One write, so large that the kernel may let others in between. */
static long make_write_stream(const struct args *a, struct reply *r)
{
	size_t i, size = (size_t)arg_int(a, "size");
	unsigned char *bytes = scratch(r, room_for((long)size));

	for (i = 0; i < size; i++)
		bytes[i] = STREAM_BYTE(arg_int(a, "writer") % MOST_WRITERS, i);
	return write((int)arg_int(a, "fd"), bytes, size);
}

/* Reads so many bytes, or to the end; what each writer's part came to, and how many bytes were not the writer's next. */
static long make_read_streams(const struct args *a, struct reply *r)
{
	size_t size = (size_t)arg_int(a, "size"), had = 0, came[MOST_WRITERS] = { 0 };
	unsigned char bytes[65536];
	long disordered = 0;
	ssize_t got = 1;

	while (had < size && got > 0) {
		ssize_t i;

		got = read((int)arg_int(a, "fd"), bytes, size - had < sizeof(bytes) ? size - had : sizeof(bytes));
		if (got < 0)
			return -1;
		for (i = 0; i < got; i++) {
			unsigned int writer = bytes[i] >> 6;

			disordered += bytes[i] != STREAM_BYTE(writer, came[writer]);
			came[writer]++;
		}
		had += (size_t)got;
	}
	reply_list(r, "parts");
	for (got = 0; got < MOST_WRITERS; got++)
		reply_item(r, "%zu", came[got]);
	reply_int(r, "disordered", disordered);
	return (long)had;
}

#define VIA "via:int(via)=DESCRIPTOR size:size=16"

static const struct call rows[] = {
	{ "contend", "contention",
	  "path:text arena:addr of:int rounds:int=60 by:int(contest)=CREATE -> int single:int won:int refused:int"
	  " witnessed:int",
	  make_contend, CANNOT_BLOCK },
	{ "send_records", "contention",
	  "to:int count:int=20 sender:int=0 first:int=0 " VIA " -> int bytes:size",
	  make_send_records, BLOCKS(NR_GUARD, SYS_writev, SYS_sendto) },
	{ "receive_records", "contention",
	  "from:int count:int=0 seen:addr=0 " VIA " -> int torn:int disordered:int",
	  make_receive_records, BLOCKS(NR_GUARD, SYS_recvfrom) },
	{ "write_stream", "contention", "fd:fd size:size writer:int=0 -> size", make_write_stream, BLOCKS(SYS_write) },
	{ "read_streams", "contention", "fd:fd size:size -> size parts:list disordered:int",
	  make_read_streams, BLOCKS(SYS_read) },
};

FAMILY(family_contest, rows);
