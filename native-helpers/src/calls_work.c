/* Contention: what a process does many times over while others do the same. Each call reports what it saw. */
#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "guard.h"

/* At the address: the counter, then how many are inside at the moment. */
struct shared_counter {
	volatile long value;
	long inside;
};

struct seen {
	long collisions, most;
};

static void add_once(struct shared_counter *c, long room, struct seen *seen)
{
	long inside = __atomic_add_fetch(&c->inside, 1, __ATOMIC_SEQ_CST), old;

	seen->collisions += inside > room;
	if (inside > seen->most)
		seen->most = inside;
	old = c->value;
	sched_yield();	/* invites whoever is not kept out */
	c->value = old + 1;
	__atomic_sub_fetch(&c->inside, 1, __ATOMIC_SEQ_CST);
}

static long make_add(const struct args *a, struct reply *r)
{
	struct shared_counter *c = arg_addr(a, "counter");
	struct guard in = guard_arg(a, "take", NULL), out = guard_arg(a, "give", "take");
	long made, rounds = arg_int(a, "rounds"), room = arg_int(a, "room");
	struct seen seen = { 0, 0 };

	for (made = 0; made < rounds; made++) {
		if (arg_int(a, "guard") == GUARD_ATOMIC) {
			__atomic_add_fetch((long *)c, 1, __ATOMIC_SEQ_CST);
			continue;
		}
		if (take(&in) < 0)
			return -1;
		add_once(c, room, &seen);
		if (give(&out) < 0)
			return -1;
	}
	reply_int(r, "collisions", seen.collisions);
	reply_int(r, "most", seen.most);
	return made;
}

/* Takes without waiting, keeps what it gets, and counts it in memory that all may share. */
static long make_try_take(const struct args *a, struct reply *r)
{
	struct guard in = guard_arg(a, "take", NULL);
	long *all = arg_addr(a, "counter");
	long i, taken = 0, below_zero = 0;

	for (i = 0; i < arg_int(a, "rounds"); i++) {
		if (try_take(&in) == 0) {
			taken++;
			__atomic_add_fetch(all, 1, __ATOMIC_SEQ_CST);
		} else if (errno != EAGAIN) {
			return -1;
		}
		below_zero += guard_value(&in) < 0;
	}
	reply_int(r, "below_zero", below_zero);
	return taken;
}

#define LARGEST_RECORD 4096

/* Every word of a record holds the record's count; a record whose words differ is torn. */
static int is_torn(const long *words, size_t count)
{
	size_t i;

	for (i = 1; i < count; i++)
		if (words[i] != words[0])
			return 1;
	return 0;
}

static void set_words(long *words, size_t count, long value)
{
	size_t i;

	for (i = 0; i < count; i++)
		words[i] = value;
}

/* Half a record, the other half: so that another process finds the seam when nothing keeps it out. */
static int write_halves(int fd, const void *record, long size, long offset)
{
	long half = size / 2;

	if (pwrite(fd, record, (size_t)half, offset) != half)
		return -1;
	sched_yield();
	return pwrite(fd, (const char *)record + half, (size_t)(size - half), offset + half) == size - half ? 0 : -1;
}

static int add_to_record(int fd, long size, long number, long *torn)
{
	long words[LARGEST_RECORD / sizeof(long)];
	size_t count = (size_t)size / sizeof(long);

	memset(words, 0, sizeof(words));
	if (pread(fd, words, (size_t)size, number * size) < 0)
		return -1;
	*torn += is_torn(words, count);
	set_words(words, count, words[0] + 1);
	return write_halves(fd, words, size, number * size);
}

static long sum_of_records(int fd, long size, long records)
{
	long i, word, sum = 0;

	for (i = 0; i < records; i++)
		if (pread(fd, &word, sizeof(word), i * size) == (ssize_t)sizeof(word))
			sum += word;
	return sum;
}

/* A record lock without a stated range covers just the record that is changed. */
static struct guard guard_of_record(const struct guard *g, int fd, long number, long size)
{
	struct guard range = { GUARD_RECORD_LOCK, fd, number * size, size };

	return g->kind == GUARD_RECORD_LOCK && g->length == 0 ? range : *g;
}

static long make_add_in_file(const struct args *a, struct reply *r)
{
	int fd = (int)arg_int(a, "fd");
	long made, number, torn = 0, size = arg_int(a, "size"), records = arg_int(a, "records");
	struct guard said = guard_arg(a, "take", NULL);
	unsigned int seed = (unsigned int)getpid();

	if (size > LARGEST_RECORD || size < 16 || records < 1) {
		errno = EINVAL;
		return -1;
	}
	for (made = 0; made < arg_int(a, "rounds"); made++) {
		struct guard g;

		number = rand_r(&seed) % records;
		g = guard_of_record(&said, fd, number, size);
		if (take(&g) < 0 || add_to_record(fd, size, number, &torn) < 0 || give(&g) < 0)
			return -1;
	}
	reply_int(r, "torn", torn);
	reply_int(r, "sum", sum_of_records(fd, size, records));
	return made;
}

/* The writer fills every word with the number of the round, in two halves. */
static long make_write_rounds(const struct args *a, struct reply *r)
{
	long *words = arg_addr(a, "memory"), made, rounds = arg_int(a, "rounds");
	size_t count = (size_t)arg_int(a, "size") / sizeof(long);
	struct guard in = guard_arg(a, "take", NULL), out = guard_arg(a, "give", "take");

	(void)r;
	for (made = 0; made < rounds; made++) {
		if (take(&in) < 0)
			return -1;
		set_words(words, count / 2, made + 1);
		sched_yield();
		set_words(words + count / 2, count - count / 2, made + 1);
		if (give(&out) < 0)
			return -1;
	}
	return made;
}

static long make_read_rounds(const struct args *a, struct reply *r)
{
	const long *words = arg_addr(a, "memory");
	long made, last = 0, torn = 0, lost = 0, repeated = 0;
	size_t count = (size_t)arg_int(a, "size") / sizeof(long);
	struct guard in = guard_arg(a, "take", NULL), out = guard_arg(a, "give", "take");

	for (made = 0; made < arg_int(a, "rounds"); made++) {
		if (take(&in) < 0)
			return -1;
		torn += is_torn(words, count);
		lost += words[0] > last + 1 ? words[0] - last - 1 : 0;
		repeated += words[0] <= last;
		last = words[0];
		if (give(&out) < 0)
			return -1;
	}
	reply_int(r, "torn", torn);
	reply_int(r, "lost", lost);
	reply_int(r, "repeated", repeated);
	reply_int(r, "last", last);
	return made;
}

static const struct call rows[] = {
	{ "add", "contention",
	  "counter:addr rounds:int=1000 " GUARD_ARGUMENTS " room:int=1 -> int collisions:int most:int",
	  make_add, BLOCKS(NR_GUARD) },
	{ "try_take", "contention", "counter:addr rounds:int=5 " GUARD_ARGUMENTS " -> int below_zero:int",
	  make_try_take, CANNOT_BLOCK },
	{ "add_in_file", "contention",
	  "fd:fd rounds:int=1000 " GUARD_ARGUMENTS " records:int=1 size:size=64 -> int torn:int sum:int",
	  make_add_in_file, BLOCKS(NR_GUARD) },
	{ "write_rounds", "contention", "memory:addr rounds:int=1000 " GUARD_ARGUMENTS " size:size=512 -> int",
	  make_write_rounds, BLOCKS(NR_GUARD) },
	{ "read_rounds", "contention",
	  "memory:addr rounds:int=1000 " GUARD_ARGUMENTS " size:size=512 -> int torn:int lost:int repeated:int last:int",
	  make_read_rounds, BLOCKS(NR_GUARD) },
};

FAMILY(family_work, rows);
