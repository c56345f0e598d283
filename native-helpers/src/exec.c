/* exec: the agent's own program takes the place of itself, and goes on in the same seat. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "process.h"

static void keep_through_exec(int fd, int keep)
{
	if (fd >= 0)
		fcntl(fd, F_SETFD, keep ? 0 : FD_CLOEXEC);
}

/* Programs that calls run (a shell, ipcs) get none of these; only the agent itself does. */
static void keep_machinery(int keep)
{
	int i;

	keep_through_exec(home.host_proc, keep);
	keep_through_exec(home.program, keep);
	keep_through_exec(home.guardian, keep);
	for (i = 0; i < home.slots; i++) {
		if (home.use[i] == SLOT_CLOSED)
			continue;
		keep_through_exec(orders_end(i), keep);
		keep_through_exec(replies_end(i), keep);
	}
}

long exec_self(const struct seat *s)
{
	char state[400];
	char *words[] = { "ipc-agent", "--resume", state, NULL };

	int number;

	write_home(state, sizeof(state), s->slot, now_ns());
	keep_machinery(1);
	errno = ENOSYS;
#ifdef SYS_execveat
	if (home.program >= 0)
		syscall(SYS_execveat, home.program, "", words, environ, AT_EMPTY_PATH);
#endif
	if (errno == ENOSYS)
		execve("/proc/self/exe", words, environ);
	number = errno;
	keep_machinery(0);
	errno = number;
	return -1;
}

int resume(const char *state)
{
	static struct seat first;
	long long entered;
	char outcome[120];
	int slot, i;

	if (!read_home(state, &slot, &entered))
		return 64;
	/* The threads of the old program are gone. */
	for (i = 0; i < home.slots; i++)
		if (home.use[i] == SLOT_MINE && i != slot)
			close_slot(i);
	home.use[slot] = SLOT_WAITING;
	keep_machinery(0);
	take_slot(&first, slot);
	send_hello(&first, "resumed");
	snprintf(outcome, sizeof(outcome), "returned value=0 entered=%lld left=%lld", entered, (long long)now_ns());
	send_line(&first, LINE_OUTCOME, outcome, strlen(outcome));
	serve(&first);
}
