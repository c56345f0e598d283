/* Results of calls. The families call these; none of them changes errno. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "process.h"
#include "reply.h"

#define SMALL_PIECE 65536

static void free_pieces(struct reply *r)
{
	while (r->pieces) {
		struct piece *next = r->pieces->next;

		if (!r->spare && r->pieces->size == SMALL_PIECE) {
			r->spare = r->pieces;
		} else {
			munmap(r->pieces->memory, r->pieces->size);
			free(r->pieces);
		}
		r->pieces = next;
	}
}

void begin_reply(struct reply *r, const struct call *call)
{
	free_pieces(r);
	clear(&r->results);
	r->list_open = 0;
	r->refused = NULL;
	r->call = call;
	r->error = 0;
}

static struct piece *new_piece(size_t size)
{
	struct piece *p = must(malloc(sizeof(*p)));

	p->size = size;
	p->memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	must(p->memory == MAP_FAILED ? NULL : p->memory);
	return p;
}

void *scratch(struct reply *r, size_t size)
{
	int number = errno;
	struct piece *p = r->spare;
	size_t page = (size_t)sysconf(_SC_PAGESIZE);

	if (size <= SMALL_PIECE && p) {
		r->spare = NULL;
		memset(p->memory, 0, size);
	} else {
		p = new_piece(size <= SMALL_PIECE ? SMALL_PIECE : (size + page - 1) / page * page);
	}
	p->next = r->pieces;
	r->pieces = p;
	errno = number;
	return p->memory;
}

static void begin_result(struct reply *r, const char *name)
{
	r->list_open = 0;
	add_text(&r->results, " r.");
	add_text(&r->results, name);
	add_bytes(&r->results, "=", 1);
}

void reply_int(struct reply *r, const char *name, long value)
{
	int number = errno;

	begin_result(r, name);
	add_format(&r->results, "%ld", value);
	errno = number;
}

void reply_text(struct reply *r, const char *name, const char *text)
{
	int number = errno;

	begin_result(r, name);
	add_encoded_text(&r->results, text);
	errno = number;
}

void reply_bytes(struct reply *r, const char *name, const void *bytes, size_t length)
{
	int number = errno;

	begin_result(r, name);
	if (length > INLINE_BYTES) {
		add_format(&r->results, "d:%zu:%016llx", length, (unsigned long long)digest(bytes, length));
	} else {
		add_text(&r->results, "t:");
		add_encoded(&r->results, bytes, length);
	}
	errno = number;
}

void reply_constant(struct reply *r, const char *name, const char *group, long value)
{
	char names[1024];

	constant_names(group, value, names, sizeof(names));
	reply_text(r, name, names);
}

void reply_list(struct reply *r, const char *name)
{
	int number = errno;

	begin_result(r, name);
	errno = number;
}

void reply_item(struct reply *r, const char *format, ...)
{
	int number = errno, length;
	char *text = NULL;
	va_list list;

	va_start(list, format);
	length = vasprintf(&text, format, list);
	va_end(list);
	must(length < 0 ? NULL : text);
	if (r->list_open)
		add_bytes(&r->results, ",", 1);
	add_encoded(&r->results, text, (size_t)length);
	r->list_open = 1;
	free(text);
	errno = number;
}

long reply_refuse(struct reply *r, const char *why)
{
	r->refused = why;
	return -1;
}

long from_error_number(int number)
{
	if (!number)
		return 0;
	errno = number;
	return -1;
}

static long long nanoseconds(const struct timespec *t)
{
	return (long long)t->tv_sec * 1000000000 + t->tv_nsec;
}

void add_outcome(struct buffer *b, const struct reply *r)
{
	add_format(b, "returned value=%ld", r->value);
	if (r->error)
		add_format(b, " error=%s", errno_name(r->error));
	add_format(b, " entered=%lld left=%lld", nanoseconds(&r->entered), nanoseconds(&r->left));
	if (r->made)
		add_format(b, " made=%ld", r->made);
	add_bytes(b, r->results.data, r->results.length);
}
