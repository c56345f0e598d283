/* Growing text, the encoding of values, and numbers. */
#ifndef IPC_TEXT_H
#define IPC_TEXT_H

#include <stddef.h>
#include <stdint.h>

struct buffer {
	char *data;
	size_t length;
	size_t room;
};

void add_bytes(struct buffer *b, const void *bytes, size_t length);
void add_text(struct buffer *b, const char *text);
void add_format(struct buffer *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Every byte outside 0x21-0x7e, and "%", as %XX. */
void add_encoded(struct buffer *b, const void *bytes, size_t length);
void add_encoded_text(struct buffer *b, const char *text);
/* Drops the first bytes. */
void drop_bytes(struct buffer *b, size_t length);
void clear(struct buffer *b);
void release(struct buffer *b);
/* The text, ended by a zero byte that does not count. */
char *text_of(struct buffer *b);

/* Decodes in place; returns the new length, or -1 when a "%" is not followed by two hexadecimal digits. */
long decode_percent(char *text);

/* A whole number as in C, optional sign, decimal, 0x or leading 0. Returns 0 when the text is none. */
int parse_number(const char *text, size_t length, long *value);

/*
 * Reads whole numbers that stand between single characters of `marks`, and the mark behind the last. Returns how many
 * there are; *text is then what follows. (scanf would do, and make the static program a tenth larger.)
 */
size_t read_numbers(const char **text, const char *marks, long long *values, size_t count);

/* Byte number i of the pattern with a seed, and FNV-1a: see PROTOCOL.md. */
unsigned char pattern_byte(uint32_t seed, uint32_t i);
uint64_t digest(const void *bytes, size_t length);

/* Nanoseconds of CLOCK_MONOTONIC. */
int64_t now_ns(void);

/* Memory or the end: a set-up that cannot even allocate ends the program with 70 and a message. */
void *must(void *memory);

#endif
