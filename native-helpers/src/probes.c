/* A harmless first call of each facility. */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

#include "call.h"
#include "probes.h"

/* Each returns something below 0, with errno set, when the facility does not answer. */
static long probe_pipe(void)
{
	int ends[2];

	return pipe(ends);
}

static long probe_sysv_queue(void)
{
	int id = msgget(IPC_PRIVATE, IPC_CREAT | 0600);

	return id < 0 ? -1 : msgctl(id, IPC_RMID, NULL);
}

static long probe_sysv_semaphore(void)
{
	int id = semget(IPC_PRIVATE, 1, IPC_CREAT | 0600);

	return id < 0 ? -1 : semctl(id, 0, IPC_RMID);
}

static long probe_sysv_segment(void)
{
	int id = shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600);

	return id < 0 ? -1 : shmctl(id, IPC_RMID, NULL);
}

static void own_name(char *name, size_t size)
{
	snprintf(name, size, "/ipctck-probe-%d-%llx", (int)getpid(), (unsigned long long)now_ns());
}

static long probe_posix_queue(void)
{
	struct mq_attr attributes = { .mq_maxmsg = 1, .mq_msgsize = 8 };
	char name[64];

	own_name(name, sizeof(name));
	return mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attributes) < 0 ? -1 : mq_unlink(name);
}

static long probe_posix_segment(void)
{
	char name[64];

	own_name(name, sizeof(name));
	return shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600) < 0 ? -1 : shm_unlink(name);
}

static long probe_named_semaphore(void)
{
	char name[64];

	own_name(name, sizeof(name));
	return sem_open(name, O_CREAT | O_EXCL, 0600, 0) == SEM_FAILED ? -1 : sem_unlink(name);
}

static long probe_mapping(void)
{
	void *place = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	return place == MAP_FAILED ? -1 : 0;
}

static long probe_unnamed_semaphore(void)
{
	sem_t *place = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	return place == MAP_FAILED ? -1 : sem_init(place, 1, 0);
}

static long probe_futex(void)
{
	int word = 0;

	return syscall(SYS_futex, &word, 1 /* FUTEX_WAKE */, 1, NULL, NULL, 0);
}

static long probe_fifo(void)
{
	char path[] = "/tmp/ipctck-probe-XXXXXX";
	int fd = mkstemp(path), done;

	if (fd < 0 || unlink(path) < 0)
		return -1;
	done = mkfifo(path, 0600);
	return done < 0 ? -1 : unlink(path);
}

static long probe_memfd(void)
{
	return syscall(SYS_memfd_create, "probe", 0);
}

/* Android's own shared memory; newer kernels have memfd in its place. */
static long probe_ashmem(void)
{
	return open("/dev/ashmem", O_RDWR | O_CLOEXEC);
}

/* A nameless file in /var/tmp whose pages go to a device: what msync(2) and O_DIRECT are about. */
static long probe_disk_file(void)
{
	static const unsigned long kept[] = { 0xEF53, 0x58465342, 0x9123683E, 0x794c7630 };	/* ext4, xfs, btrfs, overlay */
	int fd = open("/var/tmp", O_RDWR | O_TMPFILE | O_DIRECT | O_CLOEXEC, 0600);
	struct statfs s;
	size_t i;

	if (fd < 0 || fstatfs(fd, &s) < 0)
		return -1;
	for (i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
		if ((unsigned long)s.f_type == kept[i])
			return fd;
	errno = EOPNOTSUPP;
	return -1;
}

static long probe_eventfd(void)
{
	return eventfd(0, 0);
}

static long probe_timerfd(void)
{
	return timerfd_create(CLOCK_MONOTONIC, 0);
}

static long probe_signalfd(void)
{
	sigset_t none;

	sigemptyset(&none);
	return signalfd(-1, &none, 0);
}

static long probe_epoll(void)
{
	return epoll_create1(0);
}

static long probe_pidfd(void)
{
#ifdef SYS_pidfd_open
	return syscall(SYS_pidfd_open, getpid(), 0);
#else
	errno = ENOSYS;
	return -1;
#endif
}

static long probe_pty(void)
{
	return posix_openpt(O_RDWR | O_NOCTTY);
}

static long probe_splice(void)
{
	int in[2], out[2];

	if (pipe(in) < 0 || pipe(out) < 0 || write(in[1], "x", 1) != 1)
		return -1;
	return splice(in[0], NULL, out[1], NULL, 1, 0);
}

/* Which page frame lies behind an address. */
static long probe_pagemap(void)
{
	return open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
}

static long probe_process_vm(void)
{
	char from = 'x', to = 0;
	struct iovec local = { &to, 1 }, remote = { &from, 1 };

	return process_vm_readv(getpid(), &local, 1, &remote, 1, 0);
}

static const struct {
	const char *name;
	long (*probe)(void);
} probes[] = {
	{ "pipe", probe_pipe }, { "fifo", probe_fifo }, { "sysv-message-queue", probe_sysv_queue },
	{ "sysv-semaphore", probe_sysv_semaphore }, { "sysv-shared-memory", probe_sysv_segment },
	{ "posix-message-queue", probe_posix_queue }, { "posix-shared-memory", probe_posix_segment },
	{ "posix-named-semaphore", probe_named_semaphore }, { "posix-unnamed-semaphore", probe_unnamed_semaphore },
	{ "memory-mapping", probe_mapping }, { "futex", probe_futex }, { "pthread-mutex-shared", probe_mutex },
	{ "pthread-robust-mutex", probe_robust_mutex }, { "pthread-priority-mutex", probe_priority_mutex },
	{ "flock", probe_flock }, { "record-lock", probe_record_lock }, { "ofd-lock", probe_ofd_lock }, { "lease", probe_lease },
	{ "pagemap", probe_pagemap },
	{ "memfd", probe_memfd }, { "ashmem", probe_ashmem }, { "disk-file", probe_disk_file },
	{ "eventfd", probe_eventfd }, { "timerfd", probe_timerfd },
	{ "signalfd", probe_signalfd }, { "epoll", probe_epoll }, { "pidfd", probe_pidfd },
	{ "unix-domain-socket", probe_unix_socket }, { "tcp-socket", probe_tcp }, { "udp-socket", probe_udp },
	{ "ipv6", probe_inet6 }, { "veth", probe_veth },
	{ "pseudoterminal", probe_pty }, { "splice", probe_splice },
	{ "process-vm", probe_process_vm },
};

/* One process for each: a call that the target punishes with a signal takes down nothing else. */
static void add_probe(struct buffer *b, const char *name, long (*probe)(void))
{
	int status = 0;
	pid_t pid = fork();

	if (pid == 0) {
		alarm(5);
		errno = 0;
		_exit(probe() < 0 ? errno ? errno : 255 : 0);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid)
		return;
	if (WIFSIGNALED(status))
		add_format(b, " facility.%s=%s", name, signal_name(WTERMSIG(status)));
	else
		add_format(b, " facility.%s=%s", name, WEXITSTATUS(status) ? errno_name(WEXITSTATUS(status)) : "yes");
}

void add_facility_facts(struct buffer *b)
{
	size_t i;

	for (i = 0; i < sizeof(probes) / sizeof(probes[0]); i++)
		add_probe(b, probes[i].name, probes[i].probe);
	if (probe_rpc)
		add_probe(b, "onc-rpc", probe_rpc);
	else
		add_text(b, " facility.onc-rpc=not-built");
}
