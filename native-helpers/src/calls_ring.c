/* A ring of slots in shared memory: producers put numbered items in, consumers take them out. */
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <unistd.h>

#include "futex.h"
#include "guard.h"

#define SPINS 200

/* At the address. Both counters only grow; each on a cache line of its own, as programs do it. */
struct ring {
	volatile uint32_t put;
	char apart[60];
	volatile uint32_t taken;
	char apart_again[60];
	volatile long slots[];
};

/*
 * How the sides wait for each other. ATOMIC: the counters alone, for one producer and one consumer. CONDITION: `lock`
 * is a mutex, `room` and `stock` are conditions. Anything else: guards that count free and filled slots, and one that
 * keeps the others of a side away from its counter.
 */
struct side {
	struct ring *ring;
	unsigned int slots;
	enum guard_kind guard;
	struct guard room, stock, lock;
};

static struct side side_arg(const struct args *a)
{
	struct side s = { .ring = arg_addr(a, "ring"), .slots = (unsigned int)arg_int(a, "slots") };

	s.guard = (enum guard_kind)arg_int(a, "guard");
	s.room = guard_arg(a, "room", NULL);
	s.stock = guard_arg(a, "stock", NULL);
	s.lock = guard_arg(a, "lock", NULL);
	return s;
}

static void put_item(struct ring *ring, unsigned int slots, long item)
{
	ring->slots[ring->put % slots] = item;
	ring->put++;
}

static long take_item(struct ring *ring, unsigned int slots)
{
	long item = ring->slots[ring->taken % slots];

	ring->taken++;
	return item;
}

static void await_change(volatile uint32_t *word, uint32_t old)
{
	int i;

	for (i = 0; i < SPINS; i++)
		if (__atomic_load_n(word, __ATOMIC_ACQUIRE) != old)
			return;
	syscall(SYS_futex, word, FUTEX_WAIT, old, NULL, NULL, 0);
}

static void advance(volatile uint32_t *word)
{
	__atomic_add_fetch(word, 1, __ATOMIC_SEQ_CST);
	syscall(SYS_futex, word, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
}

static void put_atomic(struct ring *ring, unsigned int slots, long item)
{
	uint32_t taken = __atomic_load_n(&ring->taken, __ATOMIC_ACQUIRE);

	while (ring->put - taken == slots) {
		await_change(&ring->taken, taken);
		taken = __atomic_load_n(&ring->taken, __ATOMIC_ACQUIRE);
	}
	ring->slots[ring->put % slots] = item;
	advance(&ring->put);
}

static long take_atomic(struct ring *ring, unsigned int slots)
{
	uint32_t put = __atomic_load_n(&ring->put, __ATOMIC_ACQUIRE);
	long item;

	while (put == ring->taken) {
		await_change(&ring->put, put);
		put = __atomic_load_n(&ring->put, __ATOMIC_ACQUIRE);
	}
	item = ring->slots[ring->taken % slots];
	advance(&ring->taken);
	return item;
}

/* Holding the mutex, waits while as many slots as `none` are filled. */
static int await_condition(const struct side *s, const struct guard *condition, uint32_t none)
{
	pthread_mutex_t *mutex = (pthread_mutex_t *)s->lock.object;
	int wrong = pthread_mutex_lock(mutex);

	while (!wrong && s->ring->put - s->ring->taken == none)
		wrong = pthread_cond_wait((pthread_cond_t *)condition->object, mutex);
	return (int)from_error_number(wrong);
}

static int tell_condition(const struct side *s, const struct guard *condition)
{
	int wrong = pthread_cond_signal((pthread_cond_t *)condition->object);

	return (int)from_error_number(wrong ? wrong : pthread_mutex_unlock((pthread_mutex_t *)s->lock.object));
}

static int begin(const struct side *s, const struct guard *awaited, uint32_t none)
{
	if (s->guard == GUARD_CONDITION)
		return await_condition(s, awaited, none);
	return take(awaited) < 0 ? -1 : take(&s->lock);
}

static int end(const struct side *s, const struct guard *told)
{
	if (s->guard == GUARD_CONDITION)
		return tell_condition(s, told);
	return give(&s->lock) < 0 ? -1 : give(told);
}

static int put_one(const struct side *s, long item)
{
	if (s->guard == GUARD_ATOMIC) {
		put_atomic(s->ring, s->slots, item);
		return 0;
	}
	if (begin(s, &s->room, s->slots) < 0)
		return -1;
	put_item(s->ring, s->slots, item);
	return end(s, &s->stock);
}

static int take_one(const struct side *s, long *item)
{
	if (s->guard == GUARD_ATOMIC) {
		*item = take_atomic(s->ring, s->slots);
		return 0;
	}
	if (begin(s, &s->stock, 0) < 0)
		return -1;
	*item = take_item(s->ring, s->slots);
	return end(s, &s->room);
}

static long make_produce(const struct args *a, struct reply *r)
{
	struct side s = side_arg(a);
	long made, items = arg_int(a, "items"), first = arg_int(a, "first");

	(void)r;
	for (made = 0; made < items; made++)
		if (put_one(&s, first + made) < 0)
			return -1;
	return made;
}

/* `seen` is a byte for each item, which several consumers may share: how often it arrived. */
static long make_consume(const struct args *a, struct reply *r)
{
	struct side s = side_arg(a);
	unsigned char *seen = arg_given(a, "seen") ? arg_addr(a, "seen") : NULL;
	long got, item = 0, items = arg_int(a, "items"), last = LONG_MIN, disordered = 0, sum = 0;

	for (got = 0; got < items; got++) {
		if (take_one(&s, &item) < 0)
			return -1;
		disordered += item <= last;
		sum += item;
		last = item;
		if (seen && item >= 0)
			__atomic_add_fetch(&seen[item], 1, __ATOMIC_SEQ_CST);
	}
	reply_int(r, "disordered", disordered);
	reply_int(r, "sum", sum);
	reply_int(r, "last", last);
	return got;
}

/* How many of the items 0 to items - 1 arrived exactly once. */
static long make_tally(const struct args *a, struct reply *r)
{
	const unsigned char *seen = arg_addr(a, "seen");
	long i, once = 0, missing = 0, repeated = 0;

	for (i = 0; i < arg_int(a, "items"); i++) {
		once += seen[i] == 1;
		missing += seen[i] == 0;
		repeated += seen[i] > 1;
	}
	reply_int(r, "missing", missing);
	reply_int(r, "repeated", repeated);
	return once;
}

#define RING \
	"ring:addr slots:int=8 items:int=1000 guard:int(guard)=ATOMIC room:list= stock:list= lock:list="

static const struct call rows[] = {
	{ "produce", "contention", RING " first:int=0 -> int", make_produce, BLOCKS(NR_GUARD) },
	{ "consume", "contention", RING " seen:addr=0 -> int disordered:int sum:int last:int",
	  make_consume, BLOCKS(NR_GUARD) },
	{ "tally", "contention", "seen:addr items:int -> int missing:int repeated:int", make_tally, CANNOT_BLOCK },
};

FAMILY(family_ring, rows);
