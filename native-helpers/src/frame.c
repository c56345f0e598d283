/* Frames are found in whatever else comes down the line, and written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "frame.h"

static const char mark[] = "~ipc1 ";

uint32_t crc32_of(uint32_t sum, const void *bytes, size_t length)
{
	static uint32_t table[256];
	const unsigned char *from = bytes;
	uint32_t i, bit;

	if (!table[1])
		for (i = 0; i < 256; i++) {
			uint32_t c = i;

			for (bit = 0; bit < 8; bit++)
				c = c & 1 ? c >> 1 ^ UINT32_C(0xedb88320) : c >> 1;
			table[i] = c;
		}
	sum = ~sum;
	while (length--)
		sum = table[(sum ^ *from++) & 255] ^ sum >> 8;
	return ~sum;
}

static char *last_mark(char *line)
{
	char *found = NULL;
	char *next = strstr(line, mark);

	while (next) {
		found = next;
		next = strstr(next + 1, mark);
	}
	return found;
}

static int printable(const char *text)
{
	for (; *text; text++)
		if (*text < 0x20 || *text > 0x7e)
			return 0;
	return 1;
}

static int parse_sum(const char *text, uint32_t *sum)
{
	int i;

	for (i = 0, *sum = 0; i < 8; i++) {
		const char *digits = "0123456789abcdef";
		const char *digit = text[i] ? strchr(digits, text[i]) : NULL;

		if (!digit)
			return 0;
		*sum = *sum << 4 | (uint32_t)(digit - digits);
	}
	return text[8] == ' ';
}

int parse_frame(char *line, struct frame *f)
{
	char *text = last_mark(line), *number, *end;
	size_t length = strlen(line);
	uint32_t stated, sum;

	if (length && line[length - 1] == '\r')
		line[length - 1] = '\0';
	if (!text || !printable(text))
		return 0;
	number = text + sizeof(mark) - 1;
	end = number + strspn(number, "0123456789");
	if (end == number || end - number > 18 || *end != ' ' || !parse_sum(end + 1, &stated))
		return 0;
	f->number = strtoul(number, NULL, 10);
	f->payload = end + 10;
	sum = crc32_of(0, number, (size_t)(end + 1 - number));
	return crc32_of(sum, f->payload, strlen(f->payload)) == stated;
}

static void end_line(struct reader *r, void (*take)(void *context, struct frame *f), void *context)
{
	struct frame f;
	char *line = text_of(&r->line);

	if (!r->overlong && strlen(line) == r->line.length && parse_frame(line, &f))
		take(context, &f);
	else if (r->overlong || r->line.length)
		r->stray++;
	r->overlong = 0;
	clear(&r->line);
}

void feed(struct reader *r, const char *bytes, size_t length, void (*take)(void *context, struct frame *f),
	  void *context)
{
	while (length) {
		const char *end = memchr(bytes, '\n', length);
		size_t part = end ? (size_t)(end - bytes) : length;

		if (r->line.length + part > MAX_FRAME)
			r->overlong = 1;
		if (r->overlong)
			clear(&r->line);
		else
			add_bytes(&r->line, bytes, part);
		if (!end)
			return;
		end_line(r, take, context);
		bytes = end + 1;
		length -= part + 1;
	}
}

void add_frame(struct buffer *b, unsigned long number, const char *payload)
{
	char head[24];
	size_t length = strlen(payload);
	uint32_t sum;

	snprintf(head, sizeof(head), "%lu ", number);
	sum = crc32_of(crc32_of(0, head, strlen(head)), payload, length);
	add_format(b, "%s%s%08x ", mark, head, sum);
	add_bytes(b, payload, length);
	add_bytes(b, "\n", 1);
}
