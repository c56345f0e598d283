/* Facts about the target: what it is, what it allows, what it limits. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

#include "agent.h"
#include "lines.h"
#include "probes.h"

static void fact(struct buffer *b, const char *name, const char *value)
{
	add_text(b, " ");
	add_text(b, name);
	add_text(b, "=");
	add_encoded_text(b, value);
}

static int read_file(const char *path, char *text, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	size_t length = 0;
	ssize_t got = fd < 0 ? -1 : 0;

	while (fd >= 0 && length < size - 1 && (got = read(fd, text + length, size - 1 - length)) > 0)
		length += (size_t)got;
	if (fd >= 0)
		close(fd);
	text[length] = '\0';
	return fd >= 0 && got >= 0;
}

static void add_system(struct buffer *b)
{
	struct utsname u;

	if (uname(&u) == 0) {
		fact(b, "system", u.sysname);
		fact(b, "release", u.release);
		fact(b, "version", u.version);
		fact(b, "machine", u.machine);
	}
#ifdef __GLIBC__
	fact(b, "libc", "glibc");
	fact(b, "libc-version", gnu_get_libc_version());
#else
	fact(b, "libc", "musl");
#endif
	fact(b, "agent", AGENT_VERSION);
	add_format(b, " uid=%u gid=%u cores=%ld page-size=%ld", agent.uid, agent.gid, sysconf(_SC_NPROCESSORS_ONLN),
		   sysconf(_SC_PAGESIZE));
}

static void add_capabilities(struct buffer *b)
{
	static const char *const names[] = {
		"chown", "dac_override", "dac_read_search", "fowner", "fsetid", "kill", "setgid", "setuid", "setpcap",
		"linux_immutable", "net_bind_service", "net_broadcast", "net_admin", "net_raw", "ipc_lock", "ipc_owner",
		"sys_module", "sys_rawio", "sys_chroot", "sys_ptrace", "sys_pacct", "sys_admin", "sys_boot", "sys_nice",
		"sys_resource", "sys_time", "sys_tty_config", "mknod", "lease", "audit_write", "audit_control", "setfcap",
		"mac_override", "mac_admin", "syslog", "wake_alarm", "block_suspend", "audit_read", "perfmon", "bpf",
		"checkpoint_restore"
	};
	char text[8192], *at;
	unsigned long long mask;
	size_t i;
	int any = 0;

	read_file("/proc/self/status", text, sizeof(text));
	at = strstr(text, "CapEff:");
	mask = at ? strtoull(at + 7, NULL, 16) : 0;
	add_text(b, " capabilities=");
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (mask >> i & 1)
			add_format(b, "%s%s", any++ ? "," : "", names[i]);
}

/* The last word of each line of /proc/filesystems; the third and second of each mount. */
static void add_words(struct buffer *b, const char *path, const char *name, int of_mounts)
{
	static char text[65536];
	char *rest = NULL, *line, *words[3];
	int any = 0;

	read_file(path, text, sizeof(text));
	add_format(b, " %s=", name);
	for (line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
		char *word = strrchr(line, '\t');

		if (of_mounts && split_words(line, words, 3) == 3) {
			add_text(b, any++ ? "," : "");
			add_encoded_text(b, words[2]);
			add_text(b, ":");
			add_encoded_text(b, words[1]);
		} else if (!of_mounts && word) {
			add_text(b, any++ ? "," : "");
			add_encoded_text(b, word + 1);
		}
	}
}

static void add_limit(struct buffer *b, const char *name, int resource)
{
	struct rlimit limit;

	if (resource == RLIMIT_NOFILE)
		limit = agent.home.files;
	else if (getrlimit(resource, &limit) < 0)
		return;
	if (limit.rlim_cur == RLIM_INFINITY)
		add_format(b, " limits.%s=unlimited", name);
	else
		add_format(b, " limits.%s=%llu", name, (unsigned long long)limit.rlim_cur);
}

static void add_limits(struct buffer *b)
{
	struct timespec t = { 0, 0 };

	add_limit(b, "nofile", RLIMIT_NOFILE);
	add_limit(b, "nproc", RLIMIT_NPROC);
	add_limit(b, "fsize", RLIMIT_FSIZE);
	add_limit(b, "core", RLIMIT_CORE);
	add_limit(b, "memlock", RLIMIT_MEMLOCK);
#ifdef RLIMIT_MSGQUEUE
	add_limit(b, "msgqueue", RLIMIT_MSGQUEUE);
	add_limit(b, "sigpending", RLIMIT_SIGPENDING);
#endif
	clock_getres(CLOCK_MONOTONIC, &t);
	add_format(b, " clock-resolution=%lld", (long long)t.tv_sec * 1000000000 + t.tv_nsec);
}

static void add_sysctls(struct buffer *b)
{
	static const char *const names[] = {
		"kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmmax", "kernel.shmall",
		"kernel.shmmni", "kernel.shm_rmid_forced", "kernel.core_pattern", "kernel.yama.ptrace_scope",
		"kernel.unprivileged_userns_clone", "user.max_user_namespaces", "user.max_ipc_namespaces",
		"fs.mqueue.msg_max", "fs.mqueue.msgsize_max", "fs.mqueue.queues_max", "fs.mqueue.msg_default",
		"fs.mqueue.msgsize_default", "fs.pipe-max-size", "fs.pipe-user-pages-soft", "fs.pipe-user-pages-hard",
		"fs.protected_fifos", "fs.protected_regular", "fs.lease-break-time", "vm.nr_hugepages",
		"vm.memfd_noexec", "net.core.wmem_default", "net.unix.max_dgram_qlen"
	};
	char path[128], text[512], name[160];
	size_t i, at;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		snprintf(path, sizeof(path), "/proc/sys/%s", names[i]);
		for (at = 10; path[at]; at++)
			if (path[at] == '.')
				path[at] = '/';
		if (!read_file(path, text, sizeof(text)))
			continue;
		text[strcspn(text, "\n")] = '\0';
		snprintf(name, sizeof(name), "sysctl.%s", names[i]);
		fact(b, name, text);
	}
}

static void add_tools(struct buffer *b)
{
	static const char *const tools[] = { "sh", "ipcs", "ipcrm", "mkfifo", "id", "ps", "cat", "lslocks", "rpcbind", "ip", "true" };
	static const char *const folders[] = { "/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin" };
	char path[64], name[40];
	size_t i, j;

	for (i = 0; i < sizeof(tools) / sizeof(tools[0]); i++) {
		for (j = 0; j < sizeof(folders) / sizeof(folders[0]); j++) {
			snprintf(path, sizeof(path), "%s/%s", folders[j], tools[i]);
			if (access(path, X_OK) == 0)
				break;
			strcpy(path, "-");
		}
		snprintf(name, sizeof(name), "tool.%s", tools[i]);
		fact(b, name, path);
	}
}

/* How fast the target is: the best of some rounds of fork, exit and wait, so that load counts as little as can be. */
static void add_pace(struct buffer *b)
{
	int64_t best = INT64_MAX, began, took;
	pid_t child;
	int round;

	for (round = 0; round < 5; round++) {
		began = now_ns();
		child = fork();
		if (child == 0)
			_exit(0);
		if (child < 0 || waitpid(child, NULL, 0) != child)
			return;
		took = now_ns() - began;
		best = took < best ? took : best;
	}
	add_format(b, " fork-ns=%lld", (long long)best);
}

void answer_facts(unsigned long number)
{
	static struct buffer known;

	if (!known.length) {
		add_text(&known, "facts");
		add_system(&known);
		add_capabilities(&known);
		add_sandbox_facts(&known);
		add_format(&known, " proc=%d proof=%s", agent.home.host_proc >= 0, proof_mode_name(proof_mode));
		add_words(&known, "/proc/filesystems", "filesystems", 0);
		add_words(&known, "/proc/self/mounts", "mounts", 1);
		add_limits(&known);
		add_pace(&known);
		add_facility_facts(&known);
		add_sysctls(&known);
		add_tools(&known);
	}
	answer(number, "%s", text_of(&known));
}
