/* Text that the kernel or a tool writes as a table: one line picked by the words in it. */
#ifndef IPC_LINES_H
#define IPC_LINES_H

#include "call.h"

/*
 * Argument "having": words that the line must hold. Reports the first such line as "words", and how many there are as
 * "matches". Without "having" nothing is picked.
 */
void reply_line_having(const struct args *a, struct reply *r, const char *text);
#define LINE_ARGUMENTS "having:list="
#define LINE_RESULTS "words:list matches:int lines:int"

/* Takes a line apart at its blanks, in place; returns how many words there are, at most `room`. */
size_t split_words(char *line, char **words, size_t room);

/* Reads a file as a whole, as /proc wants it; NULL with errno set. The text ends with a zero byte. */
char *whole_file(const char *path, struct reply *r, size_t *length);

/*
 * The same of a list that others change. A read of it gives the entries that fit a page, all of one moment; the next goes on
 * at a number, and so gives an entry again, or leaves one out, when the list has changed meanwhile. It is made for more only.
 */
char *whole_list(const char *path, struct reply *r, size_t *length);

/* Argument "path" below /proc/PID/ when "process" is given, and itself otherwise. */
const char *proc_path(const struct args *a, char *place, size_t size);

#endif
