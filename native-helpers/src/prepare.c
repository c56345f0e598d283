/* The agent's own state before the first request. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "agent.h"

#ifndef O_PATH
#define O_PATH 010000000
#endif

/* Out of the way of the numbers that scenarios see. */
static int high(int fd)
{
	int moved = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, MACHINERY);

	if (moved < 0)
		return fd;
	close(fd);
	return moved;
}

/* Only a /proc that shows this process under its own number helps. */
static int open_host_proc(void)
{
	int fd = agent.lacking & LACK_PROC ? -1 : high(open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
	char link[32] = "";

	if (fd < 0)
		return -1;
	if (readlinkat(fd, "self", link, sizeof(link) - 1) > 0 && atoi(link) == (int)getpid())
		return fd;
	close(fd);
	return -1;
}

/* Without /proc by the path that the kernel was given. */
static int open_program(void)
{
	const char *path = (const char *)getauxval(AT_EXECFN);
	int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);

	if (fd < 0 && path)
		fd = open(path, O_RDONLY | O_CLOEXEC);
	return high(fd);
}

static int open_null(void)
{
	int fd = open("/dev/null", O_RDWR | O_CLOEXEC), ends[2];

	if (fd < 0 && mknod("/dev/null", S_IFCHR | 0666, makedev(1, 3)) == 0)
		fd = open("/dev/null", O_RDWR | O_CLOEXEC);
	/* At least a descriptor that nothing comes from. */
	if (fd < 0 && pipe(ends) == 0) {
		close(ends[1]);
		fd = ends[0];
	}
	return high(fd);
}

/* Returns whether it is a terminal. What came before is lost: the line had not listened, or had made its own of it. */
static int raw_mode(int fd)
{
	struct termios t;

	if (!isatty(fd) || tcgetattr(fd, &t) < 0)
		return 0;
	cfmakeraw(&t);
	t.c_cc[VMIN] = 1;
	t.c_cc[VTIME] = 0;
	tcsetattr(fd, TCSAFLUSH, &t);
	return 1;
}

/* The agent's machinery in small: does a child get a line through a pipe, and does its end get known? */
static const char *self_check(void)
{
	int ends[2], status = 0;
	char got = 0;
	pid_t pid;

	if (pipe(ends) < 0)
		return "pipe%20fails%20here";
	pid = fork();
	if (pid < 0)
		return "fork%20fails%20here";
	if (pid == 0)
		_exit(write(ends[1], "x", 1) == 1 ? 7 : 8);
	close(ends[1]);
	if (read(ends[0], &got, 1) != 1 || got != 'x')
		return "a%20pipe%20between%20processes%20loses%20what%20is%20written";
	close(ends[0]);
	if (waitpid(pid, &status, 0) != pid || !WIFEXITED(status) || WEXITSTATUS(status) != 7)
		return "waitpid%20does%20not%20tell%20how%20a%20child%20ended";
	return NULL;
}

static void prepare_limits(void)
{
	struct rlimit all;

	getrlimit(RLIMIT_NOFILE, &agent.home.files);
	all = agent.home.files;
	all.rlim_cur = all.rlim_max;
	setrlimit(RLIMIT_NOFILE, &all);
	agent.home.base = MACHINERY;
	if (agent.home.files.rlim_cur < MACHINERY + 2 * MAX_SLOTS + 3)
		agent.home.base = (int)agent.home.files.rlim_cur - 2 * MAX_SLOTS - 3;
	agent.home.slack = prctl(PR_GET_TIMERSLACK);
	prctl(PR_SET_TIMERSLACK, 1);
	prctl(PR_SET_CHILD_SUBREAPER, 1);
}

/* 0 to 2 are there, whatever the agent was started with. */
static void fill_standard(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd < 3);
	if (fd >= 3)
		close(fd);
}

/*
 * A pipe opened anew can be set not to block without changing it for whoever else holds it. What cannot be opened so (a
 * socket, a terminal of somebody else) is asked before each write.
 */
static void open_output(void)
{
	struct stat s;
	int fd = -1;

	agent.out_fd = STDOUT_FILENO;
	if (fstat(STDOUT_FILENO, &s) == 0 && S_ISFIFO(s.st_mode) && agent.home.host_proc >= 0)
		fd = high(openat(agent.home.host_proc, "self/fd/1", O_WRONLY | O_NONBLOCK | O_CLOEXEC));
	agent.out_waits = fd < 0;
	if (fd < 0)
		return;
	agent.out_fd = fd;
	dup2(agent.null, STDOUT_FILENO);
}

void prepare_agent(void)
{
	int line;

	agent.in = STDIN_FILENO;
	agent.home = home;
	prepare_machine();
	fill_standard();
	signal(SIGPIPE, SIG_IGN);
	signal(SIGCHLD, SIG_DFL);
	agent.uid = geteuid();
	agent.gid = getegid();
	agent.home.host_proc = open_host_proc();
	agent.home.program = open_program();
	agent.null = open_null();
	line = raw_mode(agent.in);
	open_output();
	prepare_limits();
	agent.unfit = self_check();
	if (agent.unfit)
		return;
	find_what_zombies_tell();
	find_proof_mode(agent.home.host_proc, agent.lacking & LACK_SYSCALL_FILE ? PROOF_WEAK : PROOF_PROVED);
	/* On a serial line nobody knows otherwise when there is somebody to talk to. */
	if (line)
		answer(0, "event kind=ready agent=%s", AGENT_VERSION);
}
