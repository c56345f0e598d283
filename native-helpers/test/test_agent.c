/* The agent through its protocol: every request, every outcome, and what bad requests get. */
#include <errno.h>
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

static struct kit kit;

static int begin_bare(void **state)
{
	(void)state;
	start_agent(&kit, NULL, NULL);
	return 0;
}

static int begin(void **state)
{
	begin_bare(state);
	begin_scenario(&kit);
	return 0;
}

static int end(void **state)
{
	(void)state;
	return stop_agent(&kit) == 0 ? 0 : -1;
}

static void nothing_is_served_before_hello(void **state)
{
	(void)state;
	assert_says(ask(&kit, "facts"), "error why=hello");
	assert_says(ask(&kit, "open sandbox=s"), "error");
	assert_says(ask(&kit, "hello version=2 kit=test"), "refused version=1 why=");
	assert_says(ask(&kit, "hello kit=test"), "refused");
	assert_says(ask(&kit, "hello version=1 kit=test"), "welcome version=1 agent=");
	assert_says(ask(&kit, "facts"), "facts system=");
	assert_string_equal(ask(&kit, "bye"), "bye stray=0");
}

static void the_description_has_the_sum_that_welcome_told(void **state)
{
	char *text;
	uint32_t stated;

	(void)state;
	ask(&kit, "hello version=1 kit=test");
	stated = (uint32_t)strtoul(strstr(kit.answer, "description=") + 12, NULL, 16);
	{
		/* Longer than the kit keeps answers: taken from the stream. */
		FILE *f;
		static char all[1 << 20];
		char command[300];
		const char *agent = getenv("IPC_AGENT");
		size_t length;

		snprintf(command, sizeof(command), "%s --describe", agent ? agent : "build/ipc-agent");
		f = popen(command, "r");
		assert_non_null(f);
		length = fread(all, 1, sizeof(all) - 1, f);
		assert_int_equal(pclose(f), 0);
		assert_true(length > 1000 && all[length - 1] == '\n');
		assert_int_equal(crc32_of(0, all, length - 1), stated);
		text = all;
	}
	assert_says(text, "{\"name\":\"msgrcv\",\"facility\":\"sysv-message-queue\",\"arguments\":[{\"name\":\"queue\",");
	assert_says(text, "\"blocks\":[\"msgrcv\"]");
}

static void wrong_requests_are_answered_and_forgotten(void **state)
{
	static const char *const wrong[] = {
		"dance", "call sandbox=s process=a", "call sandbox=s process=a call=nosuch", "call sandbox=s process=x call=getpid",
		"call sandbox=t process=a call=getpid", "call process=a call=getpid", "call sandbox=s call=getpid",
		"call sandbox=s process=a thread=t call=getpid", "call sandbox=s process=a call=getpid a.x=1",
		"call sandbox=s process=a call=getpid times=0", "call sandbox=s process=a call=getpid times=x",
		"call sandbox=s process=a call=getpid until=NOTHING", "call sandbox=s process=a call=getpid deadline=-1",
		"call sandbox=s process=a call=fork", "call sandbox=s process=a call=fork a.child=Kid",
		"call sandbox=s process=a call=fork a.child=b", "call sandbox=s process=a call=msgget",
		"start sandbox=s names=a", "start sandbox=s names=", "start sandbox=s", "start sandbox=s names=Up",
		"open sandbox=s", "open sandbox=", "open", "open sandbox=u isolation=some", "open sandbox=u slots=1",
		"open sandbox=u slots=1000", "close sandbox=t", "signal sandbox=s process=a signal=SIGNONE",
		"settle sandbox=s process=a", "end sandbox=s process=x", "call x", "call a=%1", "call a=1 a=1",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		if (strncmp(ask(&kit, "%s", wrong[i]), "error why=", 10))
			fail_msg("%s: %s", wrong[i], kit.answer);
	assert_says(ask(&kit, "call sandbox=s process=a call=getpid"), "returned value=");
	assert_says(ask(&kit, "call sandbox=s process=b call=getpid"), "returned value=");
}

static void stray_lines_are_skipped(void **state)
{
	static const char garbage[] = "login: \n~ipc1 1 00000000 bye\n\0\xff\n[ 1.0] panic ~ipc1 x\n";
	static const char banner[] = "[ 2.0] eth0: up ";

	(void)state;
	send_raw(&kit, garbage, sizeof(garbage) - 1);
	send_raw(&kit, banner, sizeof(banner) - 1);
	assert_says(ask(&kit, "call sandbox=s process=a call=getpid"), "returned");
}

static void a_call_that_sleeps_is_proved_blocked_and_released(void **state)
{
	long q = make_queue(&kit);

	(void)state;
	assert_says(ask(&kit, "call sandbox=s process=a call=msgrcv a.queue=%ld", q), "blocked proof=");
	assert_says(ask(&kit, "settle sandbox=s process=a"), "blocked proof=");
	assert_says(ask(&kit, "await sandbox=s process=a deadline=30"), "blocked proof=");
	assert_says(ask(&kit, "call sandbox=s process=a call=getpid"), "error why=a%20is%20blocked%20in%20msgrcv");
	assert_says(ask(&kit, "call sandbox=s process=b call=msgsnd a.queue=%ld a.text=t:now", q), "returned value=0");
	assert_says(ask(&kit, "settle sandbox=s process=a"), "returned value=3 ");
	assert_says(kit.answer, "r.text=t:now");
	assert_true(has_event(&kit, "event sandbox=s process=a kind=returned value=3 "));
	assert_says(ask(&kit, "await sandbox=s process=a"), "returned value=3 ");
	assert_says(ask(&kit, "call sandbox=s process=a call=getpid"), "returned");
}

static void who_sleeps_for_moments_only_is_not_blocked(void **state)
{
	char text[200];
	long q = make_queue(&kit);

	(void)state;
	snprintf(text, sizeof(text), "call sandbox=s process=b call=send_records a.to=%ld a.count=1000000000 a.via=1", q);
	assert_says(ask(&kit, "call sandbox=s process=a call=receive_records a.from=%ld a.count=1000000000 a.via=1", q), "blocked proof=");
	send_request(&kit, text);
	assert_says(ask(&kit, "await sandbox=s process=a deadline=30"), "stuck why=receive_records");
}

static void requests_need_not_wait_for_answers(void **state)
{
	unsigned long first, second, third;
	long q = make_queue(&kit);
	char text[200];

	(void)state;
	snprintf(text, sizeof(text), "call sandbox=s process=a call=msgrcv a.queue=%ld", q);
	first = send_request(&kit, text);
	second = send_request(&kit, text);
	assert_says(wait_answer(&kit, first), "blocked");
	assert_says(wait_answer(&kit, second), "error why=");
	first = send_request(&kit, "await sandbox=s process=a deadline=5000");
	snprintf(text, sizeof(text), "call sandbox=s process=b call=msgsnd a.queue=%ld a.text=t:x", q);
	second = send_request(&kit, text);
	third = send_request(&kit, "call sandbox=s process=b call=getpid");
	assert_says(wait_answer(&kit, second), "returned value=0");
	assert_says(wait_answer(&kit, third), "returned");
	has_event(&kit, "kind=returned");
	(void)first;
}

static void a_loop_ends_at_the_errno_it_waits_for(void **state)
{
	long q = make_queue(&kit);

	(void)state;
	assert_says(ask(&kit, "call sandbox=s process=a call=msgsnd a.queue=%ld a.text=p:1:2048 a.flags=IPC_NOWAIT until=EAGAIN", q),
		    "returned value=-1 error=EAGAIN");
	assert_true(field(&kit, "made") > 1);
	assert_says(ask(&kit, "call sandbox=s process=a call=msgrcv a.queue=%ld times=3", q), "made=3 r.text=d:2048:");
	assert_says(ask(&kit, "call sandbox=s process=a call=msgrcv a.queue=%ld a.size=1 times=3", q),
		    "error=E2BIG");
	assert_int_equal(field(&kit, "made"), 1);
}

static void large_requests_and_answers_pass_whole(void **state)
{
	struct buffer b = { 0 };
	int i;

	(void)state;
	add_text(&b, "call sandbox=s process=a call=list_directory a.path=");
	for (i = 0; i < 200000; i++)
		add_text(&b, "%2F");
	assert_says(wait_answer(&kit, send_request(&kit, text_of(&b))), "error=ENAMETOOLONG");
	release(&b);
	assert_says(ask(&kit, "call sandbox=s process=a call=setrlimit a.resource=RLIMIT_NOFILE a.soft=600"), "value=0");
	for (i = 0; i < 500; i++)
		ask(&kit, "call sandbox=s process=a call=msgget a.key=%d a.flags=IPC_CREAT|0600", 1000 + i);
	assert_says(ask(&kit, "call sandbox=s process=a call=read_file a.path=/proc/sysvipc/msg"), "r.text=d:");
}

#define ALONE(test) cmocka_unit_test_setup_teardown(test, begin_bare, end)
#define READY(test) cmocka_unit_test_setup_teardown(test, begin, end)

int main(void)
{
	const struct CMUnitTest tests[] = {
		ALONE(nothing_is_served_before_hello), ALONE(the_description_has_the_sum_that_welcome_told),
		READY(wrong_requests_are_answered_and_forgotten), READY(stray_lines_are_skipped),
		READY(a_call_that_sleeps_is_proved_blocked_and_released), READY(requests_need_not_wait_for_answers),
		READY(who_sleeps_for_moments_only_is_not_blocked),
		READY(a_loop_ends_at_the_errno_it_waits_for), READY(large_requests_and_answers_pass_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
