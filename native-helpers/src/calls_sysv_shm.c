/* System V shared memory, and the keys of all three System V facilities. */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/shm.h>

#include "common.h"

#ifndef SHM_STAT_ANY
#define SHM_STAT_ANY 15
#endif
#ifndef SHM_INFO
#define SHM_INFO 14
#endif

static long make_shmget(const struct args *a, struct reply *r)
{
	(void)r;
	return shmget(private_key((int)arg_int(a, "key")), (size_t)arg_int(a, "size"), (int)arg_int(a, "flags"));
}

static long make_shmat(const struct args *a, struct reply *r)
{
	(void)r;
	return (long)shmat((int)arg_int(a, "segment"), arg_addr(a, "address"), (int)arg_int(a, "flags"));
}

static long make_shmdt(const struct args *a, struct reply *r)
{
	(void)r;
	return shmdt(arg_addr(a, "address"));
}

static void reply_status(struct reply *r, const struct shmid_ds *s)
{
	reply_int(r, "segsz", (long)s->shm_segsz);
	reply_int(r, "nattch", (long)s->shm_nattch);
	reply_int(r, "cpid", (long)s->shm_cpid);
	reply_int(r, "lpid", (long)s->shm_lpid);
	reply_int(r, "atime", (long)s->shm_atime);
	reply_int(r, "dtime", (long)s->shm_dtime);
	reply_int(r, "ctime", (long)s->shm_ctime);
	reply_perm(r, &s->shm_perm);
	reply_constant(r, "marks", "shmmode", s->shm_perm.mode & ~0777);
}

/* The limits are unsigned and often "as much as there is". */
static long at_most(unsigned long limit)
{
	return limit > LONG_MAX ? LONG_MAX : (long)limit;
}

static void reply_limits(struct reply *r, const struct shminfo *limits)
{
	reply_int(r, "shmmax", at_most(limits->shmmax));
	reply_int(r, "shmmin", (long)limits->shmmin);
	reply_int(r, "shmmni", (long)limits->shmmni);
	reply_int(r, "shmseg", (long)limits->shmseg);
	reply_int(r, "shmall", at_most(limits->shmall));
}

static void reply_use(struct reply *r, const struct shm_info *use)
{
	reply_int(r, "used_ids", use->used_ids);
	reply_int(r, "total", (long)use->shm_tot);
	reply_int(r, "resident", (long)use->shm_rss);
	reply_int(r, "swapped", (long)use->shm_swp);
}

static void prepare_change(const struct args *a, int segment, struct shmid_ds *status)
{
	if (shmctl(segment, IPC_STAT, status) < 0)
		memset(status, 0, sizeof(*status));
	change_perm(a, &status->shm_perm);
	errno = 0;
}

static long make_shmctl(const struct args *a, struct reply *r)
{
	int segment = (int)arg_int(a, "segment"), command = (int)arg_int(a, "command");
	void *place = scratch(r, 4096);
	long value;

	memset(place, 0xA5, 4096);
	if (command == IPC_SET && !arg_given(a, "buffer"))
		prepare_change(a, segment, place);
	value = shmctl(segment, command, arg_given(a, "buffer") ? arg_addr(a, "buffer") : place);
	if (value < 0 || arg_given(a, "buffer"))
		return value;
	if (command == IPC_STAT || command == SHM_STAT || command == SHM_STAT_ANY)
		reply_status(r, place);
	if (command == IPC_INFO)
		reply_limits(r, place);
	if (command == SHM_INFO)
		reply_use(r, place);
	return value;
}

/* A key whose highest bit is set is an ordinary key, not a failure: keys go out as unsigned numbers. */
static long make_ftok(const struct args *a, struct reply *r)
{
	key_t key = ftok(arg_given(a, "at") ? arg_addr(a, "at") : arg_text(a, "path"), (int)arg_int(a, "project"));

	(void)r;
	return key == (key_t)-1 ? -1 : (long)(unsigned int)key;
}

/* The key as the manual of glibc says it is built, to compare with. */
static long make_key_of_stat(const struct args *a, struct reply *r)
{
	unsigned int project = (unsigned int)arg_int(a, "project");
	struct stat s;

	if (stat(arg_text(a, "path"), &s) < 0)
		return -1;
	reply_int(r, "project", (long)(project & 0xff));
	reply_int(r, "device", (long)(s.st_dev & 0xff));
	reply_int(r, "inode", (long)(s.st_ino & 0xffff));
	return (long)((project & 0xff) << 24 | (unsigned int)(s.st_dev & 0xff) << 16 |
		      (unsigned int)(s.st_ino & 0xffff));
}

static const struct call rows[] = {
	{ "shmget", "sysv-shared-memory", "key:key(key) size:size(limit)=0 flags:int(ipcflag)=0 -> id",
	  make_shmget, CANNOT_BLOCK },
	{ "shmat", "sysv-shared-memory", "segment:id address:addr(pointer)=0 flags:int(shmflag)=0 -> addr",
	  make_shmat, CANNOT_BLOCK },
	{ "shmdt", "sysv-shared-memory", "address:addr(pointer) -> int", make_shmdt, CANNOT_BLOCK },
	{ "shmctl", "sysv-shared-memory",
	  "segment:id command:int(shmctl) " PERM_ARGUMENTS " buffer:addr(pointer)=0"
	  " -> int segsz:size nattch:int cpid:pid lpid:pid atime:int dtime:int ctime:int " PERM_RESULTS " marks:text"
	  " shmmax:int shmmin:int shmmni:int shmseg:int shmall:int"
	  " used_ids:int total:int resident:int swapped:int",
	  make_shmctl, CANNOT_BLOCK },
	{ "ftok", "sysv-ipc-common", "path:text project:int=1 at:addr(pointer)=0 -> key", make_ftok, CANNOT_BLOCK },
	{ "key_of_stat", "sysv-ipc-common", "path:text project:int=1 -> key project:int device:int inode:int",
	  make_key_of_stat, CANNOT_BLOCK },
};

FAMILY(family_sysv_shm, rows);
