/* Text that the kernel or a tool writes as a table. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "lines.h"

#define MOST_WORDS 64
#define LARGEST_FILE (1024 * 1024)
#define LONGEST_ENTRY 256

size_t split_words(char *line, char **words, size_t room)
{
	size_t count = 0;
	char *rest = NULL, *word;

	for (word = strtok_r(line, " \t\n", &rest); word && count < room; word = strtok_r(NULL, " \t\n", &rest))
		words[count++] = word;
	return count;
}

/* A colon would end an atom of the list, so one behind a word does not count. */
static int is_word(const char *word, const char *wanted)
{
	size_t length = strlen(wanted);

	return !strncmp(word, wanted, length) && (!word[length] || !strcmp(word + length, ":"));
}

static int holds(const struct args *a, char *const *words, size_t count)
{
	size_t i, wanted;

	for (wanted = 0; wanted < list_count(a, "having"); wanted++) {
		const char *word = list_text(a, "having", wanted, 0);

		for (i = 0; i < count && !is_word(words[i], word); i++)
			;
		if (i == count)
			return 0;
	}
	return 1;
}

static void reply_words(struct reply *r, char *const *words, size_t count)
{
	size_t i;

	reply_list(r, "words");
	for (i = 0; i < count; i++)
		reply_item(r, "%s", words[i]);
}

void reply_line_having(const struct args *a, struct reply *r, const char *text)
{
	char *words[MOST_WORDS], line[4096];
	const char *start, *end;
	long matches = 0, lines = 0;
	size_t count;

	for (start = text; *start; start = *end ? end + 1 : end) {
		end = strchrnul(start, '\n');
		lines++;
		if (list_count(a, "having") == 0)
			continue;
		snprintf(line, sizeof(line), "%.*s", (int)(end - start), start);
		count = split_words(line, words, MOST_WORDS);
		if (holds(a, words, count) && matches++ == 0)
			reply_words(r, words, count);
	}
	reply_int(r, "matches", matches);
	reply_int(r, "lines", lines);
}

/* Reads on until a read gives no more than `last` bytes. */
static char *read_until(const char *path, struct reply *r, size_t *length, size_t last)
{
	char *text = scratch(r, LARGEST_FILE + 1);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t got = (ssize_t)last + 1;
	int error;

	if (fd < 0)
		return NULL;
	for (*length = 0; got > (ssize_t)last && *length < LARGEST_FILE; *length += got > 0 ? (size_t)got : 0)
		got = read(fd, text + *length, LARGEST_FILE - *length);
	error = errno;
	close(fd);
	errno = error;
	text[*length] = '\0';
	return got < 0 ? NULL : text;
}

char *whole_file(const char *path, struct reply *r, size_t *length)
{
	return read_until(path, r, length, 0);
}

char *whole_list(const char *path, struct reply *r, size_t *length)
{
	return read_until(path, r, length, (size_t)sysconf(_SC_PAGESIZE) - LONGEST_ENTRY);
}

const char *proc_path(const struct args *a, char *place, size_t size)
{
	if (!arg_given(a, "process"))
		return arg_text(a, "path");
	snprintf(place, size, "/proc/%ld/%s", arg_int(a, "process"), arg_text(a, "path"));
	return place;
}
