/* What /proc says of processes and objects, as facts. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "common.h"
#include "lines.h"
#include "slots.h"

static long process_arg(const struct args *a)
{
	return arg_given(a, "process") ? arg_int(a, "process") : (long)getpid();
}

static int by_number(const void *left, const void *right)
{
	return *(const int *)left - *(const int *)right;
}

/* The open descriptors of a process, but for the one that lists them and the agent's own. */
static long make_descriptors(const struct args *a, struct reply *r)
{
	int fds[4096], own, count = 0, i;
	char path[64];
	DIR *directory;
	struct dirent *entry;

	snprintf(path, sizeof(path), "/proc/%ld/fd", process_arg(a));
	directory = opendir(path);
	if (!directory)
		return -1;
	own = process_arg(a) == getpid() ? dirfd(directory) : -1;
	while ((entry = readdir(directory)) && count < 4096)
		if (entry->d_name[0] != '.' && atoi(entry->d_name) != own && !is_machinery(atoi(entry->d_name)))
			fds[count++] = atoi(entry->d_name);
	closedir(directory);
	qsort(fds, (size_t)count, sizeof(fds[0]), by_number);
	reply_list(r, "fds");
	for (i = 0; i < count; i++)
		reply_item(r, "%d", fds[i]);
	errno = 0;
	return count;
}

static void descriptor_path(const struct args *a, char *path, size_t size, const char *folder)
{
	snprintf(path, size, "/proc/%ld/%s/%ld", process_arg(a), folder, arg_int(a, "fd"));
}

static long make_descriptor_link(const struct args *a, struct reply *r)
{
	char path[64], target[4096];
	ssize_t length;
	struct stat s;

	descriptor_path(a, path, sizeof(path), "fd");
	length = readlink(path, target, sizeof(target) - 1);
	if (length < 0)
		return -1;
	target[length] = '\0';
	reply_bytes(r, "text", target, (size_t)length);
	/* "pipe:[4711]" without the number, which no feature can know. */
	if (target[0] != '/')
		target[strcspn(target, ":")] = '\0';
	reply_text(r, "kind", target[0] == '/' ? "path" : target);
	if (stat(path, &s) == 0)
		reply_int(r, "ino", (long)s.st_ino);
	return length;
}

/* Opens anew what a process has open: the way round inheritance that Linux offers. */
static long make_open_descriptor(const struct args *a, struct reply *r)
{
	char path[64];

	(void)r;
	descriptor_path(a, path, sizeof(path), "fd");
	return open(path, (int)arg_int(a, "flags"));
}

static void reply_field(struct reply *r, const char *text, const char *label, const char *name, int base)
{
	const char *line = strstr(text, label);

	if (line)
		reply_int(r, name, strtol(line + strlen(label), NULL, base));
}

static long make_fdinfo(const struct args *a, struct reply *r)
{
	char path[64];
	size_t length;
	const char *text;

	descriptor_path(a, path, sizeof(path), "fdinfo");
	text = whole_file(path, r, &length);
	if (!text)
		return -1;
	reply_bytes(r, "text", text, length);
	reply_field(r, text, "pos:", "pos", 10);
	reply_field(r, text, "ino:", "ino", 10);
	reply_field(r, text, "eventfd-count:", "count", 16);
	if (strstr(text, "flags:"))
		reply_open_flags(r, strtol(strstr(text, "flags:") + 6, NULL, 8));
	return 0;
}

/* How many objects of a kind the namespace has, and the line of one of them by its identifier. */
static long make_sysvipc(const struct args *a, struct reply *r)
{
	char path[64], *text, *line, *rest = NULL, *words[3], copy[512];
	size_t length;
	long objects = 0, listed = 0;

	snprintf(path, sizeof(path), "/proc/sysvipc/%s", arg_text(a, "kind"));
	text = whole_file(path, r, &length);
	if (!text)
		return -1;
	strtok_r(text, "\n", &rest);	/* the heading */
	for (line = strtok_r(NULL, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest), objects++) {
		snprintf(copy, sizeof(copy), "%s", line);
		if (split_words(copy, words, 3) < 3 || !arg_given(a, "id") || atol(words[1]) != arg_int(a, "id"))
			continue;
		listed++;
		reply_int(r, "key", (long)(unsigned int)atol(words[0]));
		reply_octal(r, "mode", strtol(words[2], NULL, 8));
		reply_text(r, "line", line);
	}
	reply_text(r, "listed", listed > 0 ? "yes" : "no");
	return objects;
}

static long make_io_counters(const struct args *a, struct reply *r)
{
	char path[64];
	size_t length;
	const char *text;

	snprintf(path, sizeof(path), "/proc/%ld/io", process_arg(a));
	text = whole_file(path, r, &length);
	if (!text)
		return -1;
	reply_field(r, text, "rchar:", "rchar", 10);
	reply_field(r, text, "wchar:", "wchar", 10);
	reply_field(r, text, "syscr:", "syscr", 10);
	reply_field(r, text, "syscw:", "syscw", 10);
	return 0;
}

/* Signals by name that a mask in /proc/PID/status holds. */
static void reply_mask(struct reply *r, const char *text, const char *label, const char *name)
{
	const char *line = strstr(text, label);
	unsigned long long mask = line ? strtoull(line + strlen(label), NULL, 16) : 0;
	int number;

	reply_list(r, name);
	for (number = 1; number <= 64; number++)
		if (mask & 1ULL << (number - 1))
			reply_item(r, "%s", signal_name(number));
}

static long make_process_status(const struct args *a, struct reply *r)
{
	char path[64], state[2] = "?";
	size_t length;
	const char *text;

	snprintf(path, sizeof(path), "/proc/%ld/status", process_arg(a));
	text = whole_file(path, r, &length);
	if (!text)
		return -1;
	if (strstr(text, "State:\t"))
		state[0] = strstr(text, "State:\t")[7];
	reply_text(r, "state", state);
	reply_field(r, text, "PPid:", "parent", 10);
	reply_field(r, text, "Threads:", "threads", 10);
	reply_mask(r, text, "SigPnd:", "thread_pending");
	reply_mask(r, text, "ShdPnd:", "pending");
	reply_mask(r, text, "SigBlk:", "blocked");
	reply_mask(r, text, "SigIgn:", "ignored");
	reply_mask(r, text, "SigCgt:", "caught");
	return 0;
}

static long make_interface_counters(const struct args *a, struct reply *r)
{
	char name[64], *words[10], *line;
	size_t length;
	char *text = whole_file("/proc/self/net/dev", r, &length);

	snprintf(name, sizeof(name), "%s:", arg_text(a, "interface"));
	line = text ? strstr(text, name) : NULL;
	if (text && !line)
		errno = ENODEV;
	if (!line || split_words(line + strlen(name), words, 10) < 10)
		return -1;
	reply_int(r, "rx_bytes", atol(words[0]));
	reply_int(r, "rx_packets", atol(words[1]));
	reply_int(r, "tx_bytes", atol(words[8]));
	reply_int(r, "tx_packets", atol(words[9]));
	/* An interface carries more than what a scenario sends: it can tell only how much came at least. */
	reply_int(r, "rx_grew", atol(words[0]) - arg_int(a, "rx_from") >= arg_int(a, "least"));
	reply_int(r, "tx_grew", atol(words[8]) - arg_int(a, "tx_from") >= arg_int(a, "least"));
	return 0;
}

static const struct call rows[] = {
	{ "descriptors", "descriptor", "process:pid=0 -> int fds:list", make_descriptors, CANNOT_BLOCK },
	{ "descriptor_link", "descriptor", "fd:fd process:pid=0 -> size text:bytes kind:text ino:int",
	  make_descriptor_link, CANNOT_BLOCK },
	{ "open_descriptor", "descriptor", "process:pid fd:fd flags:int(oflag)=0 -> fd",
	  make_open_descriptor, BLOCKS(NR_OPEN) },
	{ "fdinfo", "descriptor", "fd:fd process:pid=0 -> int text:bytes pos:int " OPEN_FLAG_RESULTS " ino:int count:int",
	  make_fdinfo, CANNOT_BLOCK },
	{ "sysvipc", "sysv-ipc-common", "kind:text id:id=-1 -> int listed:text key:key mode:text line:text",
	  make_sysvipc, CANNOT_BLOCK },
	{ "io_counters", "process", "process:pid=0 -> int rchar:int wchar:int syscr:int syscw:int",
	  make_io_counters, CANNOT_BLOCK },
	{ "process_status", "process",
	  "process:pid=0 -> int state:text parent:pid threads:int thread_pending:list pending:list blocked:list"
	  " ignored:list caught:list",
	  make_process_status, CANNOT_BLOCK },
	{ "interface_counters", "inet-socket",
	  "interface:text=lo rx_from:int=0 tx_from:int=0 least:int=0"
	  " -> int rx_bytes:int rx_packets:int tx_bytes:int tx_packets:int rx_grew:int tx_grew:int",
	  make_interface_counters, CANNOT_BLOCK },
};

FAMILY(family_proc, rows);
