/* Sandboxes: opened at the best level of isolation that the target allows, closed with all that they made. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent.h"
#include "guardian.h"
#include "isolate.h"

/* A slow target is not a broken one; a keeper that dies is noticed at once. */
#define OPEN_DEADLINE (60000 * MS)
#define NONE_LEVEL 4

struct sandbox *find_sandbox(const char *name)
{
	struct sandbox *b;

	for (b = agent.sandboxes; b && strcmp(b->name, name); b = b->next)
		;
	return b;
}

/* The levels, best first; a target that refuses one is asked for the next. */
static int flags_of_level(const struct sandbox *b, int level)
{
	static const int levels[] = {
		CLONE_NEWIPC | CLONE_NEWNS | CLONE_NEWPID,
		CLONE_NEWIPC | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWUSER,
		CLONE_NEWIPC | CLONE_NEWNS,
		CLONE_NEWIPC | CLONE_NEWNS | CLONE_NEWUSER,
		0
	};
	int flags = levels[level];

	return b->net ? flags | CLONE_NEWNET : flags;
}

static void close_fd(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

void drop_slot(struct slot *s)
{
	close_fd(&s->orders);
	close_fd(&s->replies);
	close_fd(&s->pid_fd);
	forget_thread(&s->proof);
	release(&s->in);
	release(&s->out);
	release(&s->pieces);
}

static void init_slots(struct sandbox *b)
{
	int i;

	for (i = 0; i < b->count; i++) {
		struct slot *s = &b->slots[i];

		s->sandbox = b;
		s->number = i;
		s->state = FREE;
		s->orders = s->replies = s->pid_fd = -1;
		s->proof.status = s->proof.syscall = -1;
		s->held_for = -1;
	}
}

static int own_end(int fd)
{
	fcntl(fd, F_SETFL, O_NONBLOCK);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	return fd;
}

static int make_channels(struct sandbox *b, struct keeper_plan *plan)
{
	int i, orders[2], replies[2];

	for (i = 0; i < b->count; i++) {
		if (pipe(orders) < 0)
			break;
		if (pipe(replies) < 0) {
			close(orders[0]);
			close(orders[1]);
			break;
		}
		plan->orders[i] = orders[0];
		plan->replies[i] = replies[1];
		b->slots[i].orders = own_end(orders[1]);
		b->slots[i].replies = own_end(replies[0]);
	}
	return i;
}

static void close_far_ends(const struct keeper_plan *plan, int count)
{
	int i;

	for (i = 0; i < count; i++) {
		close(plan->orders[i]);
		close(plan->replies[i]);
	}
}

/* Returns 0 when the target refuses these namespaces, or has no descriptors left. */
static int fork_keeper(struct sandbox *b, int flags)
{
	struct keeper_plan plan = { .flags = flags, .home = b->home, .null = agent.null, .folder = b->folder,
				    .uid = agent.uid, .gid = agent.gid };
	int made;
	pid_t pid;

	made = make_channels(b, &plan);
	errno = EMFILE;
	pid = made == b->count ? fork_into(flags) : -1;
	if (pid == 0)
		become_keeper(&plan);
	close_far_ends(&plan, made);
	if (pid < 0)
		return 0;
	b->keeper = pid;
	b->flags = flags;
	b->slots[KEEPER].state = STARTING;
	strcpy(b->slots[KEEPER].process, "keeper");
	return 1;
}

static void drop_slots(struct sandbox *b)
{
	int i;

	for (i = 0; i < b->count; i++)
		drop_slot(&b->slots[i]);
	init_slots(b);
}

static int worth_trying(const struct sandbox *b, int flags)
{
	if (b->none || b->must_isolate)
		return b->none ? !flags : flags != 0;
	if ((flags && (agent.lacking & LACK_NAMESPACES)) || ((flags & CLONE_NEWPID) && (agent.lacking & LACK_PIDNS)))
		return 0;
	return !(flags & CLONE_NEWPID) || agent.home.host_proc >= 0;
}

/* In an IPC namespace the numbers of objects mean nothing to the guardian, and the objects vanish by themselves. */
static int guardian_for(int flags)
{
	int fd = (flags & CLONE_NEWPID) && (flags & CLONE_NEWNS) ? -1 : start_guardian();

	return flags & CLONE_NEWIPC ? -1 : fd;
}

/* What shall be removed is told to the guardian before it is made. */
static void prepare_level(struct sandbox *b, int flags)
{
	b->home.guardian = guardian_for(flags);
	b->home.pid_namespace = (flags & CLONE_NEWPID) != 0;
	b->home.private_names = !(flags & CLONE_NEWIPC) || !(flags & CLONE_NEWNS);
	if (!(flags & CLONE_NEWNS) && !b->folder[0])
		make_folder(&b->home, b->folder, sizeof(b->folder));
	else if (b->home.private_names || !b->home.pid_namespace)
		guard_sandbox(&b->home, b->folder);
}

/* Tries levels from b->level on; the keeper's hello tells whether the level holds what it promised. */
static int try_levels(struct sandbox *b)
{
	for (; b->level <= NONE_LEVEL; b->level++) {
		int flags = flags_of_level(b, b->level);

		if (!worth_trying(b, b->level == NONE_LEVEL ? 0 : flags))
			continue;
		prepare_level(b, flags);
		if (fork_keeper(b, flags))
			return 1;
		drop_slots(b);
	}
	return 0;
}

/* The keeper did not come up, or its namespaces are not what they should be. */
void keeper_failed(struct sandbox *b)
{
	kill(b->keeper, SIGKILL);
	while (waitpid(b->keeper, NULL, 0) < 0 && errno == EINTR)
		;
	drop_slots(b);
	b->keeper_dead = 0;
	b->level++;
	if (try_levels(b))
		return;
	answer_error(b->number, "the target refuses the namespaces that were asked for%s", b->net ? " (net=1)" : "");
	free_sandbox(b);
}

void keeper_said_hello(struct sandbox *b, const char *line)
{
	char names[40];
	long long numbers[4];
	int flags;

	if (read_numbers(&line, " ", numbers, 4) != 4)
		return;
	flags = (int)numbers[3];
	/* A namespace that came out less than asked for, or whose processes cannot be told from outside. */
	if (flags != b->flags || (int)numbers[1] != b->keeper) {
		b->keeper_dead = 1;
		return;
	}
	agent.first_level = b->net ? agent.first_level : b->level;
	b->state = OPEN;
	slot_lives(&b->slots[KEEPER], (int)numbers[0], (int)numbers[1], (int)numbers[2]);
	namespace_names(flags, names, sizeof(names));
	answer(b->number, "opened isolation=%s namespaces=%s keeper=%d pid=%d took=%lld",
	       b->home.private_names ? "none" : "namespaces", names, (int)numbers[0], (int)b->keeper,
	       (long long)(now_ns() - b->deadline + OPEN_DEADLINE));
}

static int valid_name(const char *name)
{
	return name && name[0] && strlen(name) < 64 && !name[strspn(name, "abcdefghijklmnopqrstuvwxyz"
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")];
}

void open_sandbox(unsigned long number, const struct order *o)
{
	const char *name = order_field(o, "sandbox"), *isolation = order_field(o, "isolation");
	struct sandbox *b;
	long slots, net;

	if (!valid_name(name) || find_sandbox(name))
		return answer_error(number, "sandbox is a new name of letters, digits, - _ .");
	if (isolation && strcmp(isolation, "auto") && strcmp(isolation, "none") && strcmp(isolation, "namespaces"))
		return answer_error(number, "isolation is auto, namespaces or none");
	if (!order_number(o, "slots", 16, 2, MAX_SLOTS, &slots) || !order_number(o, "net", 0, 0, 1, &net))
		return answer_error(number, "slots is a number from 2 to %d, net is 0 or 1", MAX_SLOTS);
	b = must(calloc(1, sizeof(*b)));
	strcpy(b->name, name);
	b->number = number;
	b->count = (int)slots;
	b->net = (int)net;
	b->none = isolation && !strcmp(isolation, "none");
	b->must_isolate = isolation && !strcmp(isolation, "namespaces");
	b->level = b->none || net ? 0 : agent.first_level;
	b->deadline = now_ns() + OPEN_DEADLINE;
	b->home = agent.home;
	b->home.slots = b->count;
	make_salt(b->home.salt);
	init_slots(b);
	b->next = agent.sandboxes;
	agent.sandboxes = b;
	if (!try_levels(b)) {
		answer_error(number, "the sandbox' first process cannot be made: %s", errno_name(errno));
		free_sandbox(b);
	}
}
