/* Two processes that take turns in shared memory, with or without any further system call. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "guard.h"
#include "lines.h"

/* At the address: whose turn it is, how many came, what each side received, then the payload. */
struct table {
	long turn;
	long sides;
	volatile long received[2];
	volatile long payload[];
};

struct io_counters {
	long rchar, wchar;
	long read;	/* bytes that reading the counters itself took */
};

static int read_counters(int fd, struct io_counters *c)
{
	char text[512], *words[4];
	ssize_t got = pread(fd, text, sizeof(text) - 1, 0);

	if (got <= 0)
		return -1;
	text[got] = '\0';
	c->read = got;
	/* "rchar: N", "wchar: N", and more. */
	if (split_words(text, words, 4) < 4)
		return -1;
	c->rchar = atol(words[1]);
	c->wchar = atol(words[3]);
	return 0;
}

/* The kernel's filter language, as far as four rules need it; not every C library has the headers. */
struct rule {
	uint16_t code;
	uint8_t if_true, if_false;
	uint32_t value;
};

struct program {
	unsigned short count;
	const struct rule *rules;
};

#define LOAD_NUMBER { 0x20, 0, 0, 0 }	/* the system call's number is the first word of what a filter sees */
#define SKIP_UNLESS(number) { 0x15, 0, 1, (number) }
#define ANSWER(action) { 0x06, 0, 0, (action) }
#define ALLOW 0x7fff0000U
#define KILL_PROCESS 0x80000000U
#define MODE_FILTER 2

/* From now on every system call but the end of the process is deadly. */
static int seal(void)
{
	static const struct rule rules[] = {
		LOAD_NUMBER, SKIP_UNLESS(SYS_exit_group), ANSWER(ALLOW), ANSWER(KILL_PROCESS),
	};
	const struct program program = { sizeof(rules) / sizeof(rules[0]), rules };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return -1;
	return prctl(PR_SET_SECCOMP, MODE_FILTER, &program);
}

static long say(struct table *t, long words, long round)
{
	long i;

	for (i = 0; i < words; i++)
		t->payload[i] = round;
	return words;
}

static long hear(struct table *t, long words, long round)
{
	long i, torn = 0;

	for (i = 0; i < words && !torn; i++)
		torn = t->payload[i] != round;
	return torn;
}

/* Plain loads of an atomic word until it is our turn; no call, no sleep. */
static void await_turn(struct table *t, long side)
{
	while ((__atomic_load_n(&t->turn, __ATOMIC_ACQUIRE) & 1) != side)
		__asm__ volatile("" ::: "memory");
}

/* In each round side 0 speaks and side 1 listens, then the other way round. */
static long bounce(struct table *t, long side, long rounds, long words)
{
	long round, torn = 0;

	for (round = 0; round < rounds; round++) {
		await_turn(t, side);
		if (side == 1 || round > 0) {
			torn += hear(t, words, side == 1 ? 2 * round : 2 * round - 1);
			t->received[side]++;
		}
		say(t, words, 2 * round + side);
		__atomic_add_fetch(&t->turn, 1, __ATOMIC_RELEASE);
	}
	if (side == 1)
		return torn;
	await_turn(t, 0);
	t->received[0]++;
	return torn + hear(t, words, 2 * rounds - 1);
}

static void touch_all(struct table *t, long words)
{
	long i;

	/* A page fault is no system call, but what follows shall not depend on that. */
	for (i = 0; i < words; i++)
		(void)t->payload[i];
}

static long make_bounce(const struct args *a, struct reply *r)
{
	struct table *t = arg_addr(a, "memory");
	long side = __atomic_fetch_add(&t->sides, 1, __ATOMIC_SEQ_CST) & 1, words = arg_int(a, "size") / 8;
	long rounds = arg_int(a, "rounds"), torn;
	struct io_counters before = { 0, 0, 0 }, after = { 0, 0, 0 };
	int fd = open("/proc/self/io", O_RDONLY | O_CLOEXEC), counted = fd >= 0 && read_counters(fd, &before) == 0;

	touch_all(t, words);
	if (arg_int(a, "sealed")) {
		if (seal() < 0)
			return -1;
		torn = bounce(t, side, rounds, words);
		syscall(SYS_exit_group, torn ? 1 : 0);
	}
	torn = bounce(t, side, rounds, words);
	if (counted && read_counters(fd, &after) == 0) {
		reply_int(r, "rchar", after.rchar - before.rchar - before.read);
		reply_int(r, "wchar", after.wchar - before.wchar);
	}
	close(fd);
	reply_int(r, "torn", torn);
	reply_int(r, "received", t->received[side]);
	return rounds;
}

/* Takes turns by a mutex and a condition variable; the turn is the first word at the address. */
static long make_pass_turn(const struct args *a, struct reply *r)
{
	pthread_mutex_t *mutex = arg_addr(a, "mutex");
	pthread_cond_t *condition = arg_addr(a, "condition");
	volatile long *turn = arg_addr(a, "turn");
	long round, mine = arg_int(a, "side"), waits = 0;
	int wrong = 0;

	for (round = 0; round < arg_int(a, "rounds") && !wrong; round++) {
		wrong = pthread_mutex_lock(mutex);
		while (!wrong && (*turn & 1) != mine) {
			waits++;
			wrong = pthread_cond_wait(condition, mutex);
		}
		if (wrong)
			break;
		++*turn;
		pthread_cond_signal(condition);
		wrong = pthread_mutex_unlock(mutex);
	}
	reply_int(r, "waits", waits);
	return wrong ? from_error_number(wrong) : round;
}

static const struct call rows[] = {
	{ "bounce", "contention",
	  "memory:addr rounds:int=1000 size:size=8 sealed:int=0 -> int torn:int received:int rchar:int wchar:int",
	  make_bounce, CANNOT_BLOCK },
	{ "pass_turn", "contention", "turn:addr mutex:addr condition:addr side:int rounds:int=1000 -> int waits:int",
	  make_pass_turn, BLOCKS(SYS_futex) },
};

FAMILY(family_exchange, rows);
