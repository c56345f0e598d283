/* Ends that nobody planned: whatever is killed, nothing stays behind. */
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/msg.h>
#include <unistd.h>

#include <cmocka.h>

#include "kit.h"

static struct kit kit;
static pid_t keeper;

static void open_sandbox(const char *isolation)
{
	start_agent(&kit, NULL, NULL);
	assert_says(ask(&kit, "hello version=1 kit=test"), "welcome");
	assert_says(ask(&kit, "open sandbox=s isolation=%s", isolation), "opened");
	keeper = (pid_t)field(&kit, "pid");
	assert_says(ask(&kit, "start sandbox=s names=a,b"), "started");
}

/* Whether a process is still there and no zombie. */
static int runs(pid_t pid)
{
	char path[64], text[512], *at;
	FILE *f;
	size_t got;

	snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	f = fopen(path, "r");
	if (!f)
		return 0;
	got = fread(text, 1, sizeof(text) - 1, f);
	fclose(f);
	text[got] = '\0';
	at = strrchr(text, ')');
	return at && at[2] != 'Z' && at[2] != 'X';
}

/* Descendants of a process, itself included: taken while all are alive. */
static size_t family_of(pid_t pid, pid_t *all, size_t count, size_t room)
{
	char path[64], text[4096], *at, *end;
	size_t got;
	FILE *f;

	if (count < room)
		all[count++] = pid;
	snprintf(path, sizeof(path), "/proc/%d/task/%d/children", (int)pid, (int)pid);
	f = fopen(path, "r");
	if (!f)
		return count;
	got = fread(text, 1, sizeof(text) - 1, f);
	fclose(f);
	text[got] = '\0';
	for (at = text; ; at = end) {
		long child = strtol(at, &end, 10);

		if (end == at)
			return count;
		count = family_of((pid_t)child, all, count, room);
	}
}

static int entries(const char *path, const char *part)
{
	DIR *folder = opendir(path);
	struct dirent *entry;
	int count = 0;

	while (folder && (entry = readdir(folder)))
		count += strstr(entry->d_name, part) != NULL;
	if (folder)
		closedir(folder);
	return count;
}

static int all_gone(const pid_t *all, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (runs(all[i]))
			return 0;
	return 1;
}

static void wait_until_gone(const pid_t *all, size_t count)
{
	int waited;

	for (waited = 0; waited < 10000 && !all_gone(all, count); waited++)
		poll(NULL, 0, 1);
	assert_true(all_gone(all, count));
}

enum end { END_OF_INPUT, KILL_SUPERVISOR, KILL_KEEPER, BYE };

/* A scenario in full swing: an orphan in a session of its own, a process of another user, a blocked one, a thread. */
static long full_swing(void)
{
	long q;

	ask(&kit, "call sandbox=s process=a call=msgget a.key=0x4712 a.flags=IPC_CREAT|0600");
	q = field(&kit, "value");
	ask(&kit, "call sandbox=s process=a call=mq_open a.name=/queue a.flags=O_CREAT|O_RDWR a.mode=0600");
	ask(&kit, "call sandbox=s process=a call=shm_open a.name=/segment a.flags=O_CREAT|O_RDWR a.mode=0600");
	ask(&kit, "call sandbox=s process=a call=fork a.child=kid");
	ask(&kit, "call sandbox=s process=kid call=setsid");
	ask(&kit, "call sandbox=s process=kid call=fork a.child=orphan");
	ask(&kit, "call sandbox=s process=orphan call=setuid a.id=65534");
	ask(&kit, "call sandbox=s process=kid call=_exit");
	ask(&kit, "call sandbox=s process=orphan call=pause");
	ask(&kit, "call sandbox=s process=b call=pthread_create a.thread=t");
	assert_says(ask(&kit, "call sandbox=s process=b call=msgrcv a.queue=%ld", q), "blocked");
	return q;
}

static void end_by(enum end how)
{
	int status;

	if (how == KILL_SUPERVISOR)
		kill(kit.pid, SIGKILL);
	if (how == KILL_KEEPER) {
		kill(keeper, SIGKILL);
		assert_true(has_event(&kit, "kind=lost"));
	}
	if (how == BYE)
		assert_string_equal(ask(&kit, "bye"), "bye stray=0");
	status = stop_agent(&kit);
	assert_int_equal(status, how == KILL_SUPERVISOR ? SIGKILL : 0);
}

static void nothing_stays_after(enum end how, const char *isolation)
{
	int shm = entries("/dev/shm", "ipctck"), tmp = entries("/tmp", "ipctck-"), waited;
	struct msqid_ds unused;
	pid_t all[64];
	size_t count;
	long q;
	int foreign;

	open_sandbox(isolation);
	foreign = !strcmp(isolation, "none");
	q = full_swing();
	count = family_of(kit.pid, all, 0, 64);
	assert_true(count >= 5);
	end_by(how);
	wait_until_gone(all, count);
	for (waited = 0; waited < 5000 && entries("/dev/shm", "ipctck") > shm; waited++)
		poll(NULL, 0, 1);
	assert_true(entries("/dev/shm", "ipctck") <= shm);
	assert_true(entries("/tmp", "ipctck-") <= tmp);
	if (foreign)
		assert_true(msgctl((int)q, IPC_STAT, &unused) < 0);
}

static void nothing_stays_in_any_isolation(enum end how)
{
	nothing_stays_after(how, "auto");
	nothing_stays_after(how, "none");
}

static void the_end_of_input_ends_all(void **state)
{
	(void)state;
	nothing_stays_in_any_isolation(END_OF_INPUT);
}

static void bye_ends_all(void **state)
{
	(void)state;
	nothing_stays_in_any_isolation(BYE);
}

static void a_killed_supervisor_ends_all(void **state)
{
	(void)state;
	nothing_stays_in_any_isolation(KILL_SUPERVISOR);
}

static void a_killed_keeper_ends_its_sandbox(void **state)
{
	(void)state;
	nothing_stays_in_any_isolation(KILL_KEEPER);
}

static void a_kit_that_reads_no_more_ends_all(void **state)
{
	pid_t all[64];
	size_t count;

	(void)state;
	open_sandbox("auto");
	count = family_of(kit.pid, all, 0, 64);
	close(kit.from);
	kit.from = open("/dev/null", 0);
	wait_until_gone(all + 1, count - 1);
	stop_agent(&kit);
}

static void leaks_are_told_and_removed(void **state)
{
	(void)state;
	open_sandbox("none");
	ask(&kit, "call sandbox=s process=a call=msgget a.key=IPC_PRIVATE a.flags=0600 times=3");
	ask(&kit, "call sandbox=s process=a call=semget a.key=5 a.count=1 a.flags=IPC_CREAT|0600");
	ask(&kit, "call sandbox=s process=a call=shm_open a.name=/left a.flags=O_CREAT|O_RDWR a.mode=0600");
	ask(&kit, "close sandbox=s");
	assert_says(kit.answer, "closed leaks=msg:");
	assert_says(kit.answer, ",sem:");
	assert_says(kit.answer, "-left");
	assert_int_equal(stop_agent(&kit), 0);
}


int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_end_of_input_ends_all), cmocka_unit_test(bye_ends_all),
		cmocka_unit_test(a_killed_supervisor_ends_all), cmocka_unit_test(a_killed_keeper_ends_its_sandbox),
		cmocka_unit_test(a_kit_that_reads_no_more_ends_all), cmocka_unit_test(leaks_are_told_and_removed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
