/* Only what is open gets closed: a kernel that has to be asked for each of 20,000 numbers takes seconds. */
#include <dirent.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "descriptors.h"

#define MOST_LISTED 4096

/* Returns how many there are, at most MOST_LISTED; -1 without /proc. */
static int list_open(unsigned int first, unsigned int last, unsigned int *found)
{
	DIR *all = opendir("/proc/self/fd");
	struct dirent *entry;
	int count = 0;

	if (!all)
		return -1;
	while (count < MOST_LISTED && (entry = readdir(all))) {
		unsigned int fd = (unsigned int)strtoul(entry->d_name, NULL, 10);

		if (entry->d_name[0] != '.' && fd >= first && fd <= last && fd != (unsigned int)dirfd(all))
			found[count++] = fd;
	}
	closedir(all);
	return count;
}

static void close_each(unsigned int first, unsigned int last)
{
	struct rlimit limit = { 1024, 1024 };

	getrlimit(RLIMIT_NOFILE, &limit);
	for (; first <= last && first < limit.rlim_cur; first++)
		close((int)first);
}

void close_between(unsigned int first, unsigned int last)
{
	unsigned int found[MOST_LISTED];
	int count;

	if (first > last)
		return;
#ifdef SYS_close_range
	if (syscall(SYS_close_range, first, last, 0) == 0)
		return;
#endif
	count = list_open(first, last, found);
	if (count < 0 || count == MOST_LISTED) {
		close_each(first, last);
		return;
	}
	while (count > 0)
		close((int)found[--count]);
}
