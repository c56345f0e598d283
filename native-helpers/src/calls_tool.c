/* What users see: files of /proc, directories, and the output of tools such as ipcs. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common.h"
#include "descriptors.h"
#include "lines.h"

#define MOST_WORDS 64
#define LONGEST_OUTPUT (1024 * 1024)

static long make_read_file(const struct args *a, struct reply *r)
{
	char place[4096];
	size_t length;
	char *text = whole_file(proc_path(a, place, sizeof(place)), r, &length);

	if (!text)
		return -1;
	reply_bytes(r, "text", text, length);
	reply_line_having(a, r, text);
	return (long)length;
}

static long make_write_file(const struct args *a, struct reply *r)
{
	char place[4096];
	size_t length;
	const void *bytes = arg_bytes(a, "text", &length);
	int error, fd = open(proc_path(a, place, sizeof(place)), O_WRONLY | O_CLOEXEC | (int)arg_int(a, "flags"), 0600);
	ssize_t wrote;

	(void)r;
	if (fd < 0)
		return -1;
	wrote = write(fd, bytes, length);
	error = errno;
	close(fd);
	errno = error;
	return wrote;
}

static int by_name(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

/* The entries but . and .. in order of name. */
static long make_list_directory(const struct args *a, struct reply *r)
{
	char *names[1024], place[4096];
	size_t i, count = 0;
	DIR *directory = opendir(proc_path(a, place, sizeof(place)));
	struct dirent *entry;

	if (!directory)
		return -1;
	while ((entry = readdir(directory)) && count < 1024)
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			names[count++] = strdup(entry->d_name);
	closedir(directory);
	qsort(names, count, sizeof(names[0]), by_name);
	reply_list(r, "names");
	for (i = 0; i < count; i++) {
		reply_item(r, "%s", names[i]);
		free(names[i]);
	}
	errno = 0;
	return (long)count;
}

/* The words of the command, then those of the list: no shell takes part. */
static void command_arg(const struct args *a, struct reply *r, char *command, char **words)
{
	size_t count = 0;
	char *rest = NULL, *word;

	for (word = strtok_r(command, " ", &rest); word && count < MOST_WORDS - 1; word = strtok_r(NULL, " ", &rest))
		words[count++] = word;
	count += texts_arg(a, r, "words", words + count, MOST_WORDS - 1 - count);
	words[count] = NULL;
}

static void become(char **words, int output)
{
	dup2(output, STDOUT_FILENO);
	dup2(output, STDERR_FILENO);
	setenv("LC_ALL", "C", 1);
	execvp(words[0], words);
	_exit(errno == ENOENT ? 127 : 126);
}

static size_t read_all(int fd, char *text)
{
	size_t length = 0;
	ssize_t got;

	while ((got = read(fd, text + length, LONGEST_OUTPUT - length)) > 0 || (got < 0 && errno == EINTR))
		length += got > 0 ? (size_t)got : 0;
	text[length] = '\0';
	return length;
}

static long ended(struct reply *r, int status)
{
	if (WIFSIGNALED(status))
		reply_text(r, "signal", signal_name(WTERMSIG(status)));
	if (WIFEXITED(status) && WEXITSTATUS(status) == 127) {
		errno = ENOENT;
		return -1;
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* Runs a program to its end: exit status, and what it wrote to both outputs. A missing program fails with ENOENT. */
static long make_run(const struct args *a, struct reply *r)
{
	char command[4096], *words[MOST_WORDS], *text = scratch(r, LONGEST_OUTPUT + 1);
	int ends[2], status = 0;
	size_t length;
	pid_t child;

	snprintf(command, sizeof(command), "%s", arg_text(a, "command"));
	command_arg(a, r, command, words);
	if (!words[0] || pipe2(ends, O_CLOEXEC) < 0)
		return -1;
	child = fork();
	if (child == 0)
		become(words, ends[1]);
	close(ends[1]);
	length = child < 0 ? 0 : read_all(ends[0], text);
	close(ends[0]);
	if (child < 0 || waitpid(child, &status, 0) < 0)
		return -1;
	reply_bytes(r, "text", text, length);
	reply_line_having(a, r, text);
	return ended(r, status);
}

static void attach(int fd, int to)
{
	if (fd >= 0 && fd != to)
		dup2(fd, to);
}

/* A program in a new process, with descriptors of the caller as its standard ones, as a shell starts a pipeline. */
static long make_spawn(const struct args *a, struct reply *r)
{
	char command[4096], *words[MOST_WORDS];
	pid_t child;

	snprintf(command, sizeof(command), "%s", arg_text(a, "command"));
	command_arg(a, r, command, words);
	child = fork();
	if (child != 0)
		return child;
	attach((int)arg_int(a, "input"), STDIN_FILENO);
	attach((int)arg_int(a, "output"), STDOUT_FILENO);
	/* Or the program would itself hold the other end of the pipe whose end it waits for. */
	close_between(3, ~0U);
	execvp(words[0], words);
	_exit(errno == ENOENT ? 127 : 126);
}

static const struct call rows[] = {
	{ "read_file", "file", "path:text process:pid=0 " LINE_ARGUMENTS " -> size text:bytes " LINE_RESULTS,
	  make_read_file, CANNOT_BLOCK },
	{ "write_file", "file", "path:text text:bytes flags:int(oflag)=0 process:pid=0 -> size",
	  make_write_file, CANNOT_BLOCK },
	{ "list_directory", "file", "path:text process:pid=0 -> int names:list", make_list_directory, CANNOT_BLOCK },
	{ "run", "tool", "command:text words:list= " LINE_ARGUMENTS " -> int text:bytes " LINE_RESULTS " signal:text",
	  make_run, CANNOT_BLOCK },
	{ "spawn", "tool", "command:text words:list= input:fd=-1 output:fd=-1 -> pid", make_spawn, CANNOT_BLOCK },
};

FAMILY(family_tool, rows);
