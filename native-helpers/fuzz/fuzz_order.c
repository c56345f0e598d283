/*
 * Whatever comes down the line is read as frames; what is a frame, or would be one with the right sum, is read as an order;
 * and an order's fields as arguments of a few calls that stand for all types. Nothing is called.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>

#include "../src/args.h"
#include "../src/frame.h"

static const struct call rows[] = {
	{ "numbers", "test", "key:key(flag) size:size=8192 flags:int(flag)=A|0600 mode:mode=0600 -> int", NULL, NULL },
	{ "texts", "test", "path:text text:bytes= from:addr=0 -> size text:bytes", NULL, NULL },
	{ "lists", "test", "operations:list(flag) bytes:range=0- timeout:duration=0 -> int", NULL, NULL },
};
static FAMILY(family_test, rows);
static const struct constant flags[] = { { "A", 1 }, { "B", 2 }, { "IPC_CREAT", 512 } };
static const struct constant_group flag = { "flag", flags, 3 };

const struct family *const families[] = { &family_test };
const size_t family_count = 1;
const struct constant_group *const groups[] = { &flag };
const size_t group_count = 1;

/* Uses every argument as a call would. */
static void use(const struct args *a, const struct signature *s)
{
	size_t i, j, k, length;
	long first, last;

	for (i = 0; i < s->argument_count; i++) {
		const char *name = s->arguments[i].name;

		(void)arg_int(a, name);
		arg_duration(a, name);
		if (s->arguments[i].type == TYPE_BYTES && arg_bytes(a, name, &length) && length)
			(void)digest(arg_bytes(a, name, &length), length);
		if (s->arguments[i].type == TYPE_RANGE)
			arg_range(a, name, &first, &last);
		if (s->arguments[i].type != TYPE_LIST)
			continue;
		length = list_count(a, name);
		for (j = 0; j < length && j < 50; j++)
			for (k = 0; k < 4; k++) {
				(void)list_int(a, name, j, k, -1);
				(void)list_text(a, name, j, k);
			}
	}
}

static void read_order(char *payload)
{
	static struct args args;
	struct order o;
	const char *name;
	const struct signature *s;
	long number;

	if (parse_order(&o, payload))
		return;
	order_number(&o, "deadline", 1, 0, 1000, &number);
	name = order_field(&o, "call");
	s = name ? find_call(name) : NULL;
	if (s && !decode_args(&args, s, &o))
		use(&args, s);
}

static void take(void *context, struct frame *f)
{
	(void)context;
	read_order(f->payload);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct reader reader;
	struct buffer b = { 0 };
	char *copy = must(malloc(size + 1));

	memcpy(copy, data, size);
	copy[size] = '\0';
	feed(&reader, (const char *)data, size, take, NULL);
	feed(&reader, "\n", 1, take, NULL);
	/* The sum keeps random input out: the same text as the payload of a frame in order. */
	if (strlen(copy) == size && !strpbrk(copy, "\n\r")) {
		add_frame(&b, 1, copy);
		feed(&reader, b.data, b.length, take, NULL);
	}
	read_order(copy);
	release(&b);
	free(copy);
	return 0;
}
