/* Targets that lack something: whatever is missing, the outcomes stay right. */
#include <errno.h>
#include <setjmp.h>
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

static struct kit kit;

static void open_with(const char *lacking, const char *isolation)
{
	start_agent(&kit, lacking ? "--lacking" : NULL, lacking);
	assert_says(ask(&kit, "hello version=1 kit=test"), "welcome");
	assert_says(ask(&kit, "open sandbox=s isolation=%s", isolation), "opened");
	assert_says(ask(&kit, "start sandbox=s names=a,b"), "started");
}

/* What every target can do: block, release, fork, die, wait. */
static void everything_once(const char *lacking, const char *isolation, const char *proof)
{
	long q;

	open_with(lacking, isolation);
	assert_says(ask(&kit, "call sandbox=s process=a call=msgget a.key=0x4711 a.flags=IPC_CREAT|0600"), "returned");
	q = field(&kit, "value");
	assert_says(ask(&kit, "call sandbox=s process=b call=msgrcv a.queue=%ld", q), proof);
	assert_says(ask(&kit, "call sandbox=s process=a call=msgsnd a.queue=%ld a.text=t:x", q), "value=0");
	assert_says(ask(&kit, "await sandbox=s process=b deadline=5000"), "returned value=1");
	assert_says(ask(&kit, "call sandbox=s process=a call=fork a.child=kid"), "returned value=");
	assert_says(ask(&kit, "call sandbox=s process=kid call=exec"), "returned value=0");
	assert_says(ask(&kit, "call sandbox=s process=kid call=msgget a.key=0x4711 a.flags=0"), "returned");
	assert_int_equal(field(&kit, "value"), q);
	assert_says(ask(&kit, "signal sandbox=s process=kid signal=SIGTERM"), "signalled");
	assert_says(ask(&kit, "end sandbox=s process=kid deadline=5000"), "died how=");
	assert_says(ask(&kit, "call sandbox=s process=a call=waitpid"), "r.how=killed r.signal=SIGTERM");
	assert_says(ask(&kit, "call sandbox=s process=b call=_exit a.status=4"), "died how=exited status=4");
	assert_says(ask(&kit, "close sandbox=s"), "closed leaks=");
	assert_int_equal(stop_agent(&kit), 0);
}

static void without_its_own_proc(void **state)
{
	(void)state;
	everything_once("proc", "auto", "blocked proof=weak");
}

static void without_the_syscall_file(void **state)
{
	(void)state;
	everything_once("syscall-file", "auto", "blocked proof=weak");
}

static void without_descriptors_of_processes(void **state)
{
	(void)state;
	everything_once("pidfd", "auto", "blocked proof=");
}

static void without_namespaces(void **state)
{
	(void)state;
	everything_once("namespaces", "auto", "blocked proof=");
	everything_once(NULL, "none", "blocked proof=");
}

static void without_a_pid_namespace(void **state)
{
	(void)state;
	everything_once("pidns,pidfd", "auto", "blocked proof=");
}

static void without_exact_waits(void **state)
{
	(void)state;
	everything_once("ppoll", "auto", "blocked proof=");
}

static void with_hardly_anything(void **state)
{
	(void)state;
	everything_once("namespaces,syscall-file,pidfd,ppoll", "auto", "blocked proof=weak");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_its_own_proc), cmocka_unit_test(without_the_syscall_file),
		cmocka_unit_test(without_descriptors_of_processes), cmocka_unit_test(without_namespaces),
		cmocka_unit_test(without_a_pid_namespace), cmocka_unit_test(without_exact_waits),
		cmocka_unit_test(with_hardly_anything),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
