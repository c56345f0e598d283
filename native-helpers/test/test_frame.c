/* Frames, orders, numbers and encodings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../src/frame.h"
#include "../src/order.h"

static char *taken[16];
static unsigned long numbers[16];
static size_t count;

static void take(void *context, struct frame *f)
{
	(void)context;
	numbers[count] = f->number;
	taken[count++] = strdup(f->payload);
}

static int forget(void **state)
{
	(void)state;
	while (count)
		free(taken[--count]);
	return 0;
}

static void feed_text(struct reader *r, const char *text)
{
	feed(r, text, strlen(text), take, NULL);
}

static void the_sum_is_that_of_zlib(void **state)
{
	(void)state;
	assert_int_equal(crc32_of(0, "123456789", 9), 0xcbf43926);
}

static void a_frame_comes_back_as_it_was_sent(void **state)
{
	struct buffer b = { 0 };
	struct reader r = { 0 };

	(void)state;
	add_frame(&b, 4711, "call sandbox=s");
	feed(&r, b.data, b.length, take, NULL);
	assert_int_equal(count, 1);
	assert_int_equal(numbers[0], 4711);
	assert_string_equal(taken[0], "call sandbox=s");
	release(&b);
	release(&r.line);
}

static void a_frame_may_arrive_byte_by_byte_and_end_in_cr_lf(void **state)
{
	struct buffer b = { 0 };
	struct reader r = { 0 };
	size_t i;

	(void)state;
	add_frame(&b, 1, "bye");
	b.length--;
	add_text(&b, "\r\n");
	for (i = 0; i < b.length; i++)
		feed(&r, b.data + i, 1, take, NULL);
	assert_int_equal(count, 1);
	assert_int_equal(r.stray, 0);
	release(&b);
	release(&r.line);
}

static void the_last_mark_of_a_line_counts(void **state)
{
	struct buffer b = { 0 };
	struct reader r = { 0 };

	(void)state;
	add_text(&b, "[  12.3] usb: ~ipc1 3 something ");
	add_frame(&b, 2, "facts");
	feed(&r, b.data, b.length, take, NULL);
	assert_int_equal(count, 1);
	assert_string_equal(taken[0], "facts");
	release(&b);
	release(&r.line);
}

static void what_is_no_frame_is_stray(void **state)
{
	struct reader r = { 0 };

	(void)state;
	feed_text(&r, "login:\n\n~ipc1 1 00000000 bye\n~ipc1 x 1 y\n~ipc1 1 0123456\n~ipc1 -1 01234567 bye\n");
	feed_text(&r, "~ipc1 99999999999999999999 01234567 bye\n~ipc1 1 ABCDEF01 bye\n");
	assert_int_equal(count, 0);
	assert_int_equal(r.stray, 7);
	release(&r.line);
}

static void a_flipped_bit_makes_a_frame_stray(void **state)
{
	struct buffer b = { 0 };
	struct reader r = { 0 };
	size_t i;

	(void)state;
	add_frame(&b, 12, "open sandbox=s isolation=auto");
	for (i = 6; i < b.length - 1; i++) {
		b.data[i] ^= 1;
		feed(&r, b.data, b.length, take, NULL);
		b.data[i] ^= 1;
	}
	assert_int_equal(count, 0);
	release(&b);
	release(&r.line);
}

static void a_line_that_is_too_long_is_one_stray_line(void **state)
{
	struct buffer b = { 0 };
	struct reader r = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < 3 * MAX_FRAME / 16; i++)
		feed(&r, "sixteen letters.", 16, take, NULL);
	assert_true(r.line.room <= 4 * MAX_FRAME);
	feed(&r, "\n", 1, take, NULL);
	add_frame(&b, 1, "bye");
	feed(&r, b.data, b.length, take, NULL);
	assert_int_equal(count, 1);
	assert_int_equal(r.stray, 1);
	release(&b);
	release(&r.line);
}

static void zero_bytes_and_bytes_beyond_ascii_make_a_line_stray(void **state)
{
	struct reader r = { 0 };

	(void)state;
	feed(&r, "~ipc1 1 0\0\n", 11, take, NULL);
	feed_text(&r, "~ipc1 1 01234567 b\xffy\n");
	assert_int_equal(r.stray, 2);
	release(&r.line);
}

static void an_order_is_a_verb_and_decoded_fields(void **state)
{
	char text[] = "call process=a a.text=t:%00%25x empty= a.list=1:2,3";
	struct order o;

	(void)state;
	assert_null(parse_order(&o, text));
	assert_string_equal(o.verb, "call");
	assert_int_equal(o.count, 4);
	assert_int_equal(o.fields[1].length, 5);
	assert_memory_equal(o.fields[1].value, "t:\0%x", 5);
	assert_string_equal(order_field(&o, "empty"), "");
	assert_null(order_field(&o, "missing"));
}

static void a_damaged_order_is_refused(void **state)
{
	static const char *const damaged[] = {
		"", " call", "call a", "call =b", "call a=%4", "call a=%zz", "call a=1 a=2", "call  a=1", "call a=1 "
	};
	struct order o;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(damaged) / sizeof(damaged[0]); i++) {
		char text[32];

		strcpy(text, damaged[i]);
		assert_non_null(parse_order(&o, text));
	}
}

static void too_many_fields_are_refused(void **state)
{
	struct buffer b = { 0 };
	struct order o;
	int i;

	(void)state;
	add_text(&b, "call");
	for (i = 0; i <= MAX_FIELDS; i++)
		add_format(&b, " k%d=1", i);
	assert_non_null(parse_order(&o, text_of(&b)));
	release(&b);
}

static void numbers_are_read_as_in_c(void **state)
{
	static const struct { const char *text; int good; long value; } all[] = {
		{ "0", 1, 0 }, { "-1", 1, -1 }, { "+7", 1, 7 }, { "0x10", 1, 16 }, { "0600", 1, 0600 },
		{ "9223372036854775807", 1, 9223372036854775807L }, { "18446744073709551615", 1, -1 },
		{ "-9223372036854775808", 1, -9223372036854775807L - 1 }, { "", 0, 0 }, { "-", 0, 0 }, { "1x", 0, 0 },
		{ " 1", 0, 0 }, { "08", 0, 0 }, { "0x", 0, 0 }, { "99999999999999999999999", 0, 0 }, { "--1", 0, 0 },
	};
	size_t i;
	long value;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		int good = parse_number(all[i].text, strlen(all[i].text), &value);

		if (good != all[i].good || (good && value != all[i].value))
			fail_msg("%s", all[i].text);
	}
}

static void the_encoding_leaves_only_printable_bytes(void **state)
{
	unsigned char all[256], i = 0;
	struct buffer b = { 0 };
	size_t k;

	(void)state;
	do
		all[i] = i;
	while (++i);
	add_encoded(&b, all, sizeof(all));
	text_of(&b);
	for (k = 0; k < b.length; k++)
		assert_true(b.data[k] > 0x20 && b.data[k] < 0x7f);
	assert_int_equal(decode_percent(b.data), 256);
	assert_memory_equal(b.data, all, 256);
	release(&b);
}

static void pattern_and_digest_are_those_of_the_protocol(void **state)
{
	(void)state;
	assert_int_equal(pattern_byte(0, 0), 0);
	assert_int_equal(pattern_byte(1, 0), 0x9e);
	assert_int_equal(pattern_byte(0, 1), 0x9e);
	assert_int_equal(pattern_byte(3, 4), (7 * UINT32_C(2654435761)) >> 24);
	assert_true(digest("", 0) == UINT64_C(0xcbf29ce484222325));
	assert_true(digest("a", 1) == UINT64_C(0xaf63dc4c8601ec8c));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_sum_is_that_of_zlib),
		cmocka_unit_test_teardown(a_frame_comes_back_as_it_was_sent, forget),
		cmocka_unit_test_teardown(a_frame_may_arrive_byte_by_byte_and_end_in_cr_lf, forget),
		cmocka_unit_test_teardown(the_last_mark_of_a_line_counts, forget),
		cmocka_unit_test_teardown(what_is_no_frame_is_stray, forget),
		cmocka_unit_test_teardown(a_flipped_bit_makes_a_frame_stray, forget),
		cmocka_unit_test_teardown(a_line_that_is_too_long_is_one_stray_line, forget),
		cmocka_unit_test_teardown(zero_bytes_and_bytes_beyond_ascii_make_a_line_stray, forget),
		cmocka_unit_test(an_order_is_a_verb_and_decoded_fields),
		cmocka_unit_test(a_damaged_order_is_refused),
		cmocka_unit_test(too_many_fields_are_refused),
		cmocka_unit_test(numbers_are_read_as_in_c),
		cmocka_unit_test(the_encoding_leaves_only_printable_bytes),
		cmocka_unit_test(pattern_and_digest_are_those_of_the_protocol),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
