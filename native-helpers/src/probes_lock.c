/* A harmless first call of each kind of lock. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

#include "probes.h"

static long robust_mutex(int robust, int inherit)
{
	pthread_mutexattr_t a;
	pthread_mutex_t *m = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	int wrong = m == MAP_FAILED ? ENOMEM : pthread_mutexattr_init(&a);

	if (!wrong)
		wrong = pthread_mutexattr_setpshared(&a, PTHREAD_PROCESS_SHARED);
	if (!wrong && robust)
		wrong = pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST);
	if (!wrong && inherit)
		wrong = pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_INHERIT);
	if (!wrong)
		wrong = pthread_mutex_init(m, &a);
	errno = wrong;
	return wrong ? -1 : 0;
}

long probe_mutex(void)
{
	return robust_mutex(0, 0);
}

long probe_robust_mutex(void)
{
	return robust_mutex(1, 0);
}

long probe_priority_mutex(void)
{
	return robust_mutex(0, 1);
}

/* A file that has no name any more; /tmp may be read-only, memory is not. */
static int some_file(void)
{
	char path[] = "/tmp/ipctck-probe-XXXXXX";
	int fd = mkstemp(path);

	if (fd >= 0)
		unlink(path);
	return fd;
}

long probe_flock(void)
{
	int fd = some_file();

	return fd < 0 ? -1 : flock(fd, LOCK_EX | LOCK_NB);
}

static long lock_record(int command)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int fd = some_file();

	return fd < 0 ? -1 : fcntl(fd, command, &lock);
}

long probe_lease(void)
{
	char path[] = "/tmp/ipctck-probe-XXXXXX";
	int fd = mkstemp(path), reader = fd < 0 ? -1 : open(path, O_RDONLY | O_CLOEXEC);

	if (fd >= 0) {
		unlink(path);
		close(fd);
	}
	return reader < 0 ? -1 : fcntl(reader, F_SETLEASE, F_RDLCK);
}

long probe_record_lock(void)
{
	return lock_record(F_SETLK);
}

long probe_ofd_lock(void)
{
	return lock_record(F_OFD_SETLK);
}
