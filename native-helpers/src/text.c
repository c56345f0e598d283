/* Growing text, the encoding of values, and numbers. */
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "text.h"

void *must(void *memory)
{
	static const char why[] = "ipc-agent: out of memory\n";

	if (memory)
		return memory;
	if (write(2, why, sizeof(why) - 1) < 0)
		_exit(71);
	_exit(70);
}

static void make_room(struct buffer *b, size_t more)
{
	size_t room = b->room ? b->room : 256;

	if (b->length + more + 1 <= b->room)
		return;
	while (room < b->length + more + 1)
		room *= 2;
	b->data = must(realloc(b->data, room));
	b->room = room;
}

void add_bytes(struct buffer *b, const void *bytes, size_t length)
{
	if (!length)
		return;
	make_room(b, length);
	memcpy(b->data + b->length, bytes, length);
	b->length += length;
}

void add_text(struct buffer *b, const char *text)
{
	add_bytes(b, text, strlen(text));
}

void add_format(struct buffer *b, const char *format, ...)
{
	va_list list;
	int needed;

	va_start(list, format);
	needed = vsnprintf(NULL, 0, format, list);
	va_end(list);
	if (needed < 0)
		return;
	make_room(b, (size_t)needed);
	va_start(list, format);
	vsnprintf(b->data + b->length, (size_t)needed + 1, format, list);
	va_end(list);
	b->length += (size_t)needed;
}

void add_encoded(struct buffer *b, const void *bytes, size_t length)
{
	static const char digits[] = "0123456789ABCDEF";
	const unsigned char *from = bytes;
	size_t i;

	make_room(b, 3 * length);
	for (i = 0; i < length; i++) {
		if (from[i] > 0x20 && from[i] < 0x7f && from[i] != '%') {
			b->data[b->length++] = (char)from[i];
			continue;
		}
		b->data[b->length++] = '%';
		b->data[b->length++] = digits[from[i] >> 4];
		b->data[b->length++] = digits[from[i] & 15];
	}
}

void add_encoded_text(struct buffer *b, const char *text)
{
	add_encoded(b, text, strlen(text));
}

void drop_bytes(struct buffer *b, size_t length)
{
	b->length -= length;
	if (b->length)
		memmove(b->data, b->data + length, b->length);
}

void clear(struct buffer *b)
{
	b->length = 0;
}

void release(struct buffer *b)
{
	free(b->data);
	memset(b, 0, sizeof(*b));
}

char *text_of(struct buffer *b)
{
	make_room(b, 0);
	b->data[b->length] = '\0';
	return b->data;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return -1;
}

long decode_percent(char *text)
{
	char *from = strchr(text, '%');
	char *to = from;

	if (!from)
		return (long)strlen(text);
	while (*from) {
		if (*from != '%') {
			*to++ = *from++;
			continue;
		}
		if (hex_digit(from[1]) < 0 || hex_digit(from[2]) < 0)
			return -1;
		*to++ = (char)(hex_digit(from[1]) << 4 | hex_digit(from[2]));
		from += 3;
	}
	*to = '\0';
	return to - text;
}

int parse_number(const char *text, size_t length, long *value)
{
	char copy[32], *end;
	const char *digits = copy;

	if (!length || length >= sizeof(copy))
		return 0;
	memcpy(copy, text, length);
	copy[length] = '\0';
	if (*digits == '+' || *digits == '-')
		digits++;
	if (!isdigit((unsigned char)*digits))
		return 0;
	errno = 0;
	*value = strtol(copy, &end, 0);
	/* Addresses and masks fill all bits of an unsigned number. */
	if (errno == ERANGE && copy[0] != '-') {
		errno = 0;
		*value = (long)strtoul(copy, &end, 0);
	}
	return !errno && !*end;
}

size_t read_numbers(const char **text, const char *marks, long long *values, size_t count)
{
	size_t i = 0;
	char *end;

	while (i < count) {
		/* Unsigned, so that the largest limits keep their value; a sign is read as well. */
		values[i] = (long long)strtoull(*text, &end, 10);
		if (end == *text)
			break;
		*text = end;
		i++;
		if (!*end || !strchr(marks, *end))
			break;
		++*text;
	}
	return i;
}

unsigned char pattern_byte(uint32_t seed, uint32_t i)
{
	return (unsigned char)(((seed + i) * UINT32_C(2654435761)) >> 24);
}

uint64_t digest(const void *bytes, size_t length)
{
	const unsigned char *from = bytes;
	uint64_t sum = UINT64_C(0xcbf29ce484222325);
	size_t i;

	for (i = 0; i < length; i++)
		sum = (sum ^ from[i]) * UINT64_C(0x100000001b3);
	return sum;
}

int64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}
