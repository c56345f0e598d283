/* The table of calls, its constants, arguments and answers. */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/syscall.h>

#include <cmocka.h>

#include "../src/args.h"
#include "../src/names.h"
#include "../src/reply.h"
#include "../src/traces.h"

static void every_row_can_be_read(void **state)
{
	size_t i, j;

	(void)state;
	for (i = 0; i < call_count(); i++) {
		struct signature s;
		const char *why = parse_signature(&s, call_at(i));

		if (why)
			fail_msg("%s: %s", call_at(i)->name, why);
		assert_true(call_at(i)->make != NULL && call_at(i)->facility[0]);
		for (j = 0; j < i; j++)
			if (!strcmp(call_at(i)->name, call_at(j)->name))
				fail_msg("%s is there twice", call_at(i)->name);
		release_signature(&s);
	}
}

static void every_default_is_a_value_of_its_type(void **state)
{
	size_t i, j;

	(void)state;
	for (i = 0; i < call_count(); i++) {
		const struct signature *s = find_call(call_at(i)->name);

		for (j = 0; j < s->argument_count; j++) {
			const struct parameter *p = &s->arguments[j];
			long value;

			if (p->standard && *p->standard && is_number(p->type) &&
			    !parse_value(p->groups, p->group_count, p->standard, strlen(p->standard), &value))
				fail_msg("%s: %s=%s", s->call->name, p->name, p->standard);
		}
	}
}

static void every_sleep_has_a_name(void **state)
{
	size_t i;
	const long *n;

	(void)state;
	for (i = 0; i < call_count(); i++)
		for (n = call_at(i)->blocks; n && *n >= 0; n++)
			if (!strncmp(syscall_name(*n), "syscall-", 8))
				fail_msg("%s may sleep in %s", call_at(i)->name, syscall_name(*n));
}

static void an_unknown_call_is_not_found(void **state)
{
	(void)state;
	assert_null(find_call("msgrcvv"));
	assert_null(find_call(""));
	assert_non_null(find_call("msgrcv"));
}

static const char *decode_text(struct args *a, const char *call, const char *fields)
{
	static char text[512];
	struct order o;

	snprintf(text, sizeof(text), "call call=%s %s", call, fields);
	assert_null(parse_order(&o, text));
	return decode_args(a, find_call(call), &o);
}

static void free_args(struct args *a)
{
	size_t i;

	for (i = 0; i < MAX_ARGUMENTS; i++)
		free(a->values[i].text);
	forget_text_atoms();
}

static void arguments_are_decoded_by_type(void **state)
{
	struct args a = { 0 };
	size_t length;

	(void)state;
	assert_null(decode_text(&a, "msgget", "a.key=0x4711 a.flags=IPC_CREAT|0600"));
	assert_int_equal(arg_int(&a, "key"), 0x4711);
	assert_int_equal(arg_int(&a, "flags"), IPC_CREAT | 0600);
	assert_null(decode_text(&a, "msgsnd", "a.queue=5 a.text=t:a%00b"));
	assert_memory_equal(arg_bytes(&a, "text", &length), "a\0b", 3);
	assert_int_equal(length, 3);
	assert_int_equal(arg_int(&a, "type"), 1);
	assert_false(arg_given(&a, "type"));
	assert_null(decode_text(&a, "msgsnd", "a.queue=5 a.text=p:3:4096"));
	assert_int_equal(((const unsigned char *)arg_bytes(&a, "text", &length))[4095], pattern_byte(3, 4095));
	assert_int_equal(length, 4096);
	free_args(&a);
}

static void lists_have_elements_and_atoms(void **state)
{
	struct args a = { 0 };

	(void)state;
	assert_null(decode_text(&a, "semop", "a.set=1 a.operations=0:-1:SEM_UNDO,1:2"));
	assert_int_equal(list_count(&a, "operations"), 2);
	assert_int_equal(list_int(&a, "operations", 0, 1, 9), -1);
	assert_int_equal(list_int(&a, "operations", 0, 2, 9), 0x1000);
	assert_int_equal(list_int(&a, "operations", 1, 2, 9), 9);
	assert_string_equal(list_text(&a, "operations", 1, 1), "2");
	assert_null(list_text(&a, "operations", 2, 0));
	free_args(&a);
}

static void bad_arguments_are_named(void **state)
{
	static const char *const bad[][2] = {
		{ "a.key=1 a.flags=IPC_CREATE", "flags" }, { "a.flags=0", "key" }, { "a.key=1 a.flagz=1", "flagz" },
		{ "a.key=1 a.flags=IPC_CREAT|", "flags" }, { "a.key=1 a.flags=IPC_CREAT%00", "flags" }, { "a.key=", "key" }, { "a.key=1.5", "key" },
	};
	struct args a = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		const char *why = decode_text(&a, "msgget", bad[i][0]);

		if (!why || !strstr(why, bad[i][1]))
			fail_msg("%s: %s", bad[i][0], why ? why : "accepted");
	}
	assert_non_null(decode_text(&a, "msgsnd", "a.queue=1 a.text=hello"));
	assert_non_null(decode_text(&a, "msgsnd", "a.queue=1 a.text=p:1:-1"));
	free_args(&a);
}

static void results_are_encoded_and_long_ones_digested(void **state)
{
	struct reply r = { 0 };
	struct buffer b = { 0 };
	char large[600];

	(void)state;
	memset(large, 'x', sizeof(large));
	begin_reply(&r, NULL);
	errno = EIDRM;
	reply_int(&r, "type", -3);
	reply_text(&r, "kind", "a b%");
	reply_bytes(&r, "text", "t\0", 2);
	reply_bytes(&r, "large", large, sizeof(large));
	reply_list(&r, "ready");
	reply_item(&r, "%d:%s", 3, "IN");
	reply_item(&r, "%d", 4);
	assert_int_equal(errno, EIDRM);
	r.value = -1;
	r.error = EAGAIN;
	add_outcome(&b, &r);
	assert_non_null(strstr(text_of(&b), "returned value=-1 error=EAGAIN entered=0 left=0 r.type=-3 r.kind=a%20b%25 "
					    "r.text=t:t%00 r.large=d:600:"));
	assert_non_null(strstr(text_of(&b), " r.ready=3:IN,4"));
	release(&b);
	release(&r.results);
}

static void scratch_memory_lasts_until_the_next_call(void **state)
{
	static struct reply r;
	char *small, *large;

	(void)state;
	begin_reply(&r, NULL);
	small = scratch(&r, 100);
	large = scratch(&r, 1 << 20);
	assert_int_equal((uintptr_t)small % 4096, 0);
	memset(small, 1, 100);
	memset(large, 1, 1 << 20);
	begin_reply(&r, NULL);
	small = scratch(&r, 100);
	assert_int_equal(small[0], 0);
	begin_reply(&r, NULL);
}

static void names_go_both_ways(void **state)
{
	size_t i;
	int n;

	(void)state;
	for (i = 0; i < errno_name_count; i++)
		assert_int_equal(errno_number(errno_names[i].name), errno_names[i].value);
	assert_string_equal(errno_name(EAGAIN), "EAGAIN");
	assert_string_equal(errno_name(4095), "E4095");
	assert_int_equal(errno_number("E4095"), 4095);
	assert_int_equal(errno_number("EWOULDBLOCK"), EAGAIN);
	for (n = 1; n < 32; n++)
		assert_int_equal(signal_number(signal_name(n)), n);
	for (n = SIGRTMIN; n <= SIGRTMAX; n++)
		assert_int_equal(signal_number(signal_name(n)), n);
	assert_int_equal(signal_number("SIGNONE"), 0);
	assert_string_equal(syscall_name(SYS_msgrcv), "msgrcv");
}

static void flags_are_named(void **state)
{
	char text[128];

	(void)state;
	constant_names("ipcflag", IPC_CREAT | IPC_EXCL, text, sizeof(text));
	assert_string_equal(text, "IPC_CREAT|IPC_EXCL");
	constant_names("ipcflag", IPC_CREAT | 0600, text, sizeof(text));
	assert_string_equal(text, "IPC_CREAT|0x180");
	constant_names("no such group", 5, text, sizeof(text));
	assert_string_equal(text, "5");
}

static void names_are_private_only_where_no_namespace_is(void **state)
{
	struct home h = { .salt = { 1, 2 } };
	char place[300];

	(void)state;
	assert_string_equal(name_in(&h, "/q", place), "/q");
	assert_int_equal(key_in(&h, 7), 7);
	h.private_names = 1;
	assert_string_equal(name_in(&h, "/q", place), "/ipctck-0000000100000002-q");
	assert_string_equal(name_in(&h, "q", place), "ipctck-0000000100000002-q");
	assert_string_equal(name_in(&h, "/a/b", place), "/a/b");
	assert_string_equal(name_in(&h, "/", place), "/");
	assert_string_equal(name_in(&h, "", place), "");
	assert_int_equal(key_in(&h, IPC_PRIVATE), IPC_PRIVATE);
	assert_int_equal(key_in(&h, 7), key_in(&h, 7));
	assert_int_not_equal(key_in(&h, 7), key_in(&h, 8));
	assert_true(key_in(&h, 7) > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_can_be_read),
		cmocka_unit_test(every_default_is_a_value_of_its_type),
		cmocka_unit_test(every_sleep_has_a_name),
		cmocka_unit_test(an_unknown_call_is_not_found),
		cmocka_unit_test(arguments_are_decoded_by_type),
		cmocka_unit_test(lists_have_elements_and_atoms),
		cmocka_unit_test(bad_arguments_are_named),
		cmocka_unit_test(results_are_encoded_and_long_ones_digested),
		cmocka_unit_test(scratch_memory_lasts_until_the_next_call),
		cmocka_unit_test(names_go_both_ways),
		cmocka_unit_test(flags_are_named),
		cmocka_unit_test(names_are_private_only_where_no_namespace_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
