/* Frames: see PROTOCOL.md. */
#ifndef IPC_FRAME_H
#define IPC_FRAME_H

#include "text.h"

#define MAX_FRAME (1024 * 1024)

uint32_t crc32_of(uint32_t sum, const void *bytes, size_t length);

struct reader {
	struct buffer line;
	int overlong;		/* the line is longer than any frame: skip the rest of it */
	unsigned long stray;
};

struct frame {
	unsigned long number;
	char *payload;
};

/* Takes what was read. Calls `take` for each frame; its payload may be changed in place. */
void feed(struct reader *r, const char *bytes, size_t length, void (*take)(void *context, struct frame *f),
	  void *context);

/* One line of text, without its line feed, in place. Returns 0 when it is no frame. */
int parse_frame(char *line, struct frame *f);

void add_frame(struct buffer *b, unsigned long number, const char *payload);

#endif
