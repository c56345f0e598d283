/* System V semaphore sets. */
#include <errno.h>
#include <string.h>
#include <sys/sem.h>

#include "common.h"

#ifndef SEM_STAT_ANY
#define SEM_STAT_ANY 20
#endif

/* No semaphore can have this value, so GETALL shows how many members it wrote. */
#define UNTOUCHED 0xA5A5
#define MOST_MEMBERS 32000
#define MOST_OPERATIONS 1024

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
	struct seminfo *info;
	void *any;
};

static long make_semget(const struct args *a, struct reply *r)
{
	(void)r;
	return semget(private_key((int)arg_int(a, "key")), (int)arg_int(a, "count"), (int)arg_int(a, "flags"));
}

static struct sembuf *operations_arg(const struct args *a, struct reply *r, size_t *count)
{
	struct sembuf *all;
	size_t i, said = list_count(a, "operations");

	*count = arg_given(a, "count") ? (size_t)arg_int(a, "count") : said;
	if (arg_given(a, "from"))
		return arg_addr(a, "from");
	all = scratch(r, (said + MOST_OPERATIONS) * sizeof(*all));
	memset(all, 0, (said + MOST_OPERATIONS) * sizeof(*all));
	for (i = 0; i < said; i++) {
		all[i].sem_num = (unsigned short)list_int(a, "operations", i, 0, 0);
		all[i].sem_op = (short)list_int(a, "operations", i, 1, 0);
		all[i].sem_flg = (short)list_int(a, "operations", i, 2, 0);
	}
	return all;
}

static long make_semop(const struct args *a, struct reply *r)
{
	size_t count;
	struct sembuf *operations = operations_arg(a, r, &count);

	return semop((int)arg_int(a, "set"), operations, count);
}

static long make_semtimedop(const struct args *a, struct reply *r)
{
	size_t count;
	struct sembuf *operations = operations_arg(a, r, &count);

	return semtimedop((int)arg_int(a, "set"), operations, count, timeout_arg(a, r));
}

static void reply_status(struct reply *r, const struct semid_ds *s)
{
	reply_int(r, "nsems", (long)s->sem_nsems);
	reply_int(r, "otime", (long)s->sem_otime);
	reply_int(r, "ctime", (long)s->sem_ctime);
	reply_perm(r, &s->sem_perm);
}

static void reply_limits(struct reply *r, const struct seminfo *limits)
{
	reply_int(r, "semmni", limits->semmni);
	reply_int(r, "semmns", limits->semmns);
	reply_int(r, "semmnu", limits->semmnu);
	reply_int(r, "semmsl", limits->semmsl);
	reply_int(r, "semopm", limits->semopm);
	reply_int(r, "semume", limits->semume);
	reply_int(r, "semusz", limits->semusz);
	reply_int(r, "semvmx", limits->semvmx);
	reply_int(r, "semaem", limits->semaem);
}

static long get_all(int set, struct reply *r)
{
	unsigned short *values = scratch(r, (MOST_MEMBERS + 1) * sizeof(*values));
	union semun all = { .array = values };
	long value;
	int i;

	for (i = 0; i <= MOST_MEMBERS; i++)
		values[i] = UNTOUCHED;
	value = semctl(set, 0, GETALL, all);
	if (value < 0)
		return value;
	reply_list(r, "values");
	for (i = 0; values[i] != UNTOUCHED; i++)
		reply_item(r, "%d", values[i]);
	reply_int(r, "count", i);
	return value;
}

static long set_all(const struct args *a, int set, struct reply *r)
{
	unsigned short *values = scratch(r, MOST_MEMBERS * sizeof(*values));
	union semun all = { .array = values };
	size_t i;

	memset(values, 0, MOST_MEMBERS * sizeof(*values));
	for (i = 0; i < list_count(a, "values") && i < MOST_MEMBERS; i++)
		values[i] = (unsigned short)list_int(a, "values", i, 0, 0);
	return semctl(set, 0, SETALL, all);
}

static long get_status(int set, int command, struct reply *r)
{
	struct semid_ds *status = scratch(r, sizeof(*status));
	union semun place = { .buf = status };
	long value;

	memset(status, 0xA5, sizeof(*status));
	value = semctl(set, 0, command, place);
	if (value >= 0)
		reply_status(r, status);
	return value;
}

static long change(const struct args *a, int set, struct reply *r)
{
	struct semid_ds *status = scratch(r, sizeof(*status));
	union semun place = { .buf = status };

	if (semctl(set, 0, IPC_STAT, place) < 0)
		memset(status, 0, sizeof(*status));
	change_perm(a, &status->sem_perm);
	errno = 0;
	return semctl(set, 0, IPC_SET, place);
}

static long get_limits(int command, struct reply *r)
{
	struct seminfo limits;
	union semun place = { .info = &limits };
	long value = semctl(0, 0, command, place);

	if (value >= 0)
		reply_limits(r, &limits);
	return value;
}

static long make_semctl(const struct args *a, struct reply *r)
{
	int set = (int)arg_int(a, "set"), command = (int)arg_int(a, "command");
	union semun plain;

	if (arg_given(a, "buffer")) {
		plain.any = arg_addr(a, "buffer");
		return semctl(set, (int)arg_int(a, "member"), command, plain);
	}
	switch (command) {
	case GETALL: return get_all(set, r);
	case SETALL: return set_all(a, set, r);
	case IPC_SET: return change(a, set, r);
	case IPC_STAT: case SEM_STAT: case SEM_STAT_ANY: return get_status(set, command, r);
	case IPC_INFO: case SEM_INFO: return get_limits(command, r);
	}
	plain.any = NULL;
	plain.val = (int)arg_int(a, "value");
	return semctl(set, (int)arg_int(a, "member"), command, plain);
}

static void members(int set, long count, int command, const char *name, struct reply *r)
{
	long i;

	reply_list(r, name);
	for (i = 0; i < count; i++)
		reply_item(r, "%d", semctl(set, (int)i, command));
}

/* Everything that the kernel tells of a set and its members, one call after the other. */
static long make_semstate(const struct args *a, struct reply *r)
{
	int set = (int)arg_int(a, "set");
	struct semid_ds *status = scratch(r, sizeof(*status));
	union semun place = { .buf = status };
	long value = semctl(set, 0, IPC_STAT, place);

	if (value < 0)
		return value;
	reply_status(r, status);
	members(set, (long)status->sem_nsems, GETVAL, "values", r);
	members(set, (long)status->sem_nsems, GETNCNT, "ncnt", r);
	members(set, (long)status->sem_nsems, GETZCNT, "zcnt", r);
	members(set, (long)status->sem_nsems, GETPID, "pids", r);
	return value;
}

#define OPERATIONS "operations:list(semflag|limit)= count:size=0 from:addr(pointer)=0"

static const struct call rows[] = {
	{ "semget", "sysv-semaphore", "key:key(key) count:int=0 flags:int(ipcflag)=0 -> id", make_semget, CANNOT_BLOCK },
	{ "semop", "sysv-semaphore", "set:id " OPERATIONS " -> int", make_semop, BLOCKS(NR_SEMOP) },
	{ "semtimedop", "sysv-semaphore",
	  "set:id " OPERATIONS " timeout:duration=0 nanoseconds:int=0 deadline:addr(pointer)=0 -> int",
	  make_semtimedop, BLOCKS(NR_SEMOP) },
	{ "semctl", "sysv-semaphore",
	  "set:id command:int(semctl) value:int=0 member:int=0 values:list= " PERM_ARGUMENTS " buffer:addr(pointer)=0"
	  " -> int values:list count:int nsems:int otime:int ctime:int " PERM_RESULTS
	  " semmni:int semmns:int semmnu:int semmsl:int semopm:int semume:int semusz:int semvmx:int semaem:int",
	  make_semctl, CANNOT_BLOCK },
	{ "semstate", "sysv-semaphore",
	  "set:id -> int values:list ncnt:list zcnt:list pids:list nsems:int otime:int ctime:int " PERM_RESULTS,
	  make_semstate, CANNOT_BLOCK },
};

FAMILY(family_sysv_sem, rows);
