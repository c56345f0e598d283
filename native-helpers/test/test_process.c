/* Processes, threads and sandboxes: how they begin, go on and end. */
#include <errno.h>
#include <grp.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "kit.h"

/* What a service manager may leave to the agent, and no process may have. */
#define LEFT_GROUP 54321
#define QUOTE(x) #x
#define QUOTED(x) QUOTE(x)

static struct kit kit;

static int begin(void **state)
{
	const gid_t left = LEFT_GROUP;

	(void)state;
	if (geteuid() == 0 && setgroups(1, &left) < 0)
		return -1;
	start_agent(&kit, NULL, NULL);
	begin_scenario(&kit);
	return 0;
}

static int end(void **state)
{
	(void)state;
	return stop_agent(&kit) == 0 ? 0 : -1;
}

static void fork_and_exec_go_on_under_their_names(void **state)
{
	long parent, child;

	(void)state;
	ask(&kit, "call sandbox=s process=a call=getpid");
	parent = field(&kit, "value");
	assert_says(ask(&kit, "call sandbox=s process=a call=fork a.child=kid"), "returned value=");
	child = field(&kit, "value");
	ask(&kit, "call sandbox=s process=kid call=getpid");
	assert_int_equal(field(&kit, "value"), child);
	assert_says(ask(&kit, "call sandbox=s process=kid call=exec"), "returned value=0");
	ask(&kit, "call sandbox=s process=kid call=getppid");
	assert_int_equal(field(&kit, "value"), parent);
	assert_says(ask(&kit, "call sandbox=s process=kid call=fork a.child=grandkid"), "returned value=");
	assert_says(ask(&kit, "call sandbox=s process=grandkid call=exit a.status=3"), "died how=exited status=3");
	assert_says(ask(&kit, "call sandbox=s process=kid call=waitpid"), "r.how=exited r.status=3");
	assert_says(ask(&kit, "call sandbox=s process=grandkid call=getpid"), "error why=grandkid%20is%20dead");
}

static void deaths_are_told_with_their_status(void **state)
{
	(void)state;
	assert_says(ask(&kit, "end sandbox=s process=a deadline=5"), "alive");
	assert_says(ask(&kit, "call sandbox=s process=a call=_exit a.status=7"), "died how=exited status=7 at=");
	assert_true(has_event(&kit, "event sandbox=s process=a kind=died how=exited status=7"));
	assert_says(ask(&kit, "end sandbox=s process=a"), "died how=exited status=7");
	assert_says(ask(&kit, "call sandbox=s process=b call=pause"), "blocked");
	assert_says(ask(&kit, "signal sandbox=s process=b signal=SIGKILL"), "signalled");
	assert_says(ask(&kit, "end sandbox=s process=b deadline=2000"), "died how=killed signal=SIGKILL");
	assert_says(ask(&kit, "signal sandbox=s process=b signal=SIGKILL"), "error");
}

static void a_dead_name_may_be_given_again(void **state)
{
	(void)state;
	assert_says(ask(&kit, "call sandbox=s process=a call=_exit"), "died");
	assert_says(ask(&kit, "start sandbox=s names=a"), "started a=");
	assert_says(ask(&kit, "call sandbox=s process=a call=getpid"), "returned");
}

static void threads_take_calls_of_their_own(void **state)
{
	long q = make_queue(&kit);

	(void)state;
	assert_says(ask(&kit, "call sandbox=s process=a call=pthread_create a.thread=t"), "returned value=0");
	assert_says(ask(&kit, "call sandbox=s process=a thread=t call=msgrcv a.queue=%ld", q), "blocked");
	assert_says(ask(&kit, "call sandbox=s process=a call=pthread_join a.thread=t"), "blocked");
	assert_says(ask(&kit, "call sandbox=s process=b call=msgsnd a.queue=%ld a.text=t:x", q), "value=0");
	assert_says(ask(&kit, "settle sandbox=s process=a thread=t"), "returned value=1");
	assert_says(ask(&kit, "call sandbox=s process=a thread=t call=pthread_exit"), "died how=exited status=0");
	assert_says(ask(&kit, "await sandbox=s process=a deadline=5000"), "returned value=0");
	assert_says(ask(&kit, "call sandbox=s process=a call=pthread_create a.thread=t"), "returned value=0");
	assert_says(ask(&kit, "call sandbox=s process=a call=exec"), "returned value=0");
	assert_says(ask(&kit, "call sandbox=s process=a thread=t call=getpid"), "dead");
}

static void a_stopped_call_is_told_apart(void **state)
{
	long pid;

	(void)state;
	ask(&kit, "call sandbox=s process=a call=getpid");
	pid = field(&kit, "value");
	assert_says(ask(&kit, "call sandbox=s process=a call=kill a.process=%ld a.signal=SIGSTOP", pid), "call=stopped");
	assert_says(ask(&kit, "signal sandbox=s process=a signal=SIGCONT"), "signalled");
	assert_says(ask(&kit, "await sandbox=s process=a deadline=5000"), "returned value=0");
}

static void a_call_that_spins_is_stuck_and_killed(void **state)
{
	(void)state;
	assert_says(ask(&kit, "call sandbox=s process=a call=getpid times=9000000000 deadline=100"), "stuck why=");
	assert_says(ask(&kit, "end sandbox=s process=a deadline=5000"), "died how=killed signal=SIGKILL");
	assert_says(ask(&kit, "call sandbox=s process=b call=getpid"), "returned");
}

static void slots_run_out_with_a_word(void **state)
{
	(void)state;
	assert_says(ask(&kit, "open sandbox=small isolation=auto slots=2"), "opened");
	assert_says(ask(&kit, "start sandbox=small names=a"), "started a=");
	assert_says(ask(&kit, "call sandbox=small process=a call=fork a.child=b"), "error why=no%20slot");
	assert_says(ask(&kit, "start sandbox=small names=b"), "error why=no%20slot");
	assert_says(ask(&kit, "close sandbox=small"), "closed leaks=");
	assert_says(ask(&kit, "call sandbox=small process=a call=getpid"), "error");
}

static void nothing_of_the_agent_leaks_into_a_process(void **state)
{
	(void)state;
	assert_says(ask(&kit, "call sandbox=s process=a call=descriptors"), "returned value=3 ");
	assert_says(kit.answer, "r.fds=0,1,2");
	assert_says(ask(&kit, "call sandbox=s process=a call=process_status"), "r.blocked= r.ignored=");
	assert_says(ask(&kit, "call sandbox=s process=a call=umask a.mask=0"), "r.mode=0022");
	ask(&kit, "call sandbox=s process=a call=open a.path=/proc/self/status");
	assert_says(ask(&kit, "call sandbox=s process=a call=read a.fd=%ld a.size=200", field(&kit, "value")), "Groups:");
	assert_null(strstr(kit.answer, QUOTED(LEFT_GROUP)));
}

static void sandboxes_do_not_see_each_other(void **state)
{
	(void)state;
	assert_says(ask(&kit, "open sandbox=other isolation=auto"), "opened");
	assert_says(ask(&kit, "call sandbox=s process=keeper call=msgget a.key=0x77 a.flags=IPC_CREAT|0600"), "value=");
	assert_says(ask(&kit, "call sandbox=other process=keeper call=msgget a.key=0x77 a.flags=0"), "error=ENOENT");
	assert_says(ask(&kit, "close sandbox=other"), "closed");
}

/* With so many, the supervisor's own descriptors have the numbers that a sandbox' machinery has. */
static void many_sandboxes_leave_no_descriptor_in_each_other(void **state)
{
	int i;

	(void)state;
	for (i = 0; i < 28; i++) {
		assert_says(ask(&kit, "open sandbox=m%d isolation=auto slots=16", i), "opened");
		assert_says(ask(&kit, "call sandbox=m%d process=keeper call=descriptors", i), "r.fds=0,1,2");
		assert_int_equal(field(&kit, "value"), 3);
	}
}

/* Every sandbox has file systems of its own, and in each the first file has the same inode. */
static void locks_are_those_of_the_file_and_not_of_its_namesake(void **state)
{
	static const char *const names[] = { "s", "t" };
	int i;

	(void)state;
	assert_says(ask(&kit, "open sandbox=t isolation=auto slots=16"), "opened");
	for (i = 0; i < 2; i++)
		assert_says(ask(&kit, "call sandbox=%s process=keeper call=open a.path=f a.flags=O_RDWR|O_CREAT", names[i]), "returned value=3");
	assert_says(ask(&kit, "call sandbox=s process=keeper call=fcntl a.fd=3 a.command=F_OFD_SETLK a.type=F_WRLCK"), "returned value=0");
	assert_says(ask(&kit, "call sandbox=s process=keeper call=locks a.fd=3"), "returned value=1");
	assert_says(ask(&kit, "call sandbox=t process=keeper call=locks a.fd=3"), "returned value=0");
}

static void a_lost_sandbox_is_told(void **state)
{
	(void)state;
	assert_says(ask(&kit, "signal sandbox=s process=keeper signal=SIGKILL"), "signalled");
	assert_true(has_event(&kit, "event sandbox=s kind=lost why="));
	assert_says(ask(&kit, "call sandbox=s process=a call=getpid"), "dead");
	assert_says(ask(&kit, "start sandbox=s names=z"), "error");
	assert_says(ask(&kit, "close sandbox=s"), "closed");
	assert_says(ask(&kit, "open sandbox=s"), "opened");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(fork_and_exec_go_on_under_their_names, begin, end),
		cmocka_unit_test_setup_teardown(deaths_are_told_with_their_status, begin, end),
		cmocka_unit_test_setup_teardown(a_dead_name_may_be_given_again, begin, end),
		cmocka_unit_test_setup_teardown(threads_take_calls_of_their_own, begin, end),
		cmocka_unit_test_setup_teardown(a_stopped_call_is_told_apart, begin, end),
		cmocka_unit_test_setup_teardown(a_call_that_spins_is_stuck_and_killed, begin, end),
		cmocka_unit_test_setup_teardown(slots_run_out_with_a_word, begin, end),
		cmocka_unit_test_setup_teardown(nothing_of_the_agent_leaks_into_a_process, begin, end),
		cmocka_unit_test_setup_teardown(sandboxes_do_not_see_each_other, begin, end),
		cmocka_unit_test_setup_teardown(many_sandboxes_leave_no_descriptor_in_each_other, begin, end),
		cmocka_unit_test_setup_teardown(locks_are_those_of_the_file_and_not_of_its_namesake, begin, end),
		cmocka_unit_test_setup_teardown(a_lost_sandbox_is_told, begin, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
