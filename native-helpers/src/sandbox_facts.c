/* Which namespaces a sandbox can have here, and whether a process in it can become somebody else. */
#include <errno.h>
#include <grp.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent.h"
#include "isolate.h"
#include "probes.h"

/* Runs in namespaces of its own; returns whether they could be made and furnished, and the trial succeeded. */
static int try_in(int flags, int (*trial)(void))
{
	int status = 1, fit;
	pid_t pid = fork_into(flags);

	if (pid == 0) {
		fit = !flags || furnish(flags, agent.home.host_proc, agent.uid, agent.gid) == flags;
		_exit(fit && (!trial || trial()) ? 0 : 1);
	}
	return pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
}

static int becomes_another(void)
{
	return setgroups(0, NULL) == 0 && setresgid(65534, 65534, 65534) == 0 && setresuid(65534, 65534, 65534) == 0;
}

/* As root, or else in a user namespace. */
static int can_have(int flags)
{
	return try_in(flags, NULL) || try_in(flags | CLONE_NEWUSER, NULL);
}

void add_sandbox_facts(struct buffer *b)
{
	const int usual = CLONE_NEWIPC | CLONE_NEWNS | CLONE_NEWPID;
	int whole = agent.home.host_proc >= 0 && can_have(usual);
	int without_pid = whole || can_have(CLONE_NEWIPC | CLONE_NEWNS);
	int second = try_in(whole ? usual : 0, becomes_another);

	add_format(b, " pidns=%d ipcns=%d mntns=%d userns=%d netns=%d second-uid=%d", whole, without_pid, without_pid,
		   try_in(CLONE_NEWUSER, NULL), can_have(CLONE_NEWNS | CLONE_NEWNET), second);
}
