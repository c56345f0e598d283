/* The descriptors of the slots, in the processes of a sandbox. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "slots.h"

struct home home = { .base = MACHINERY, .host_proc = -1, .program = -1 };

int is_machinery(int fd)
{
	return (fd >= home.base && fd < home.base + 2 * home.slots) || fd == home.host_proc || fd == home.program;
}

int orders_end(int slot)
{
	return home.base + 2 * slot;
}

int replies_end(int slot)
{
	return home.base + 2 * slot + 1;
}

void close_slot(int slot)
{
	close(orders_end(slot));
	close(replies_end(slot));
	home.use[slot] = SLOT_CLOSED;
}

void write_home(char *text, size_t size, int slot, long long entered)
{
	char use[MAX_SLOTS + 1] = "";
	int i;

	for (i = 0; i < home.slots; i++)
		use[i] = (char)('0' + home.use[i]);
	snprintf(text, size, "%d,%d,%d,%d,%d,%d,%u,%u,%llu,%llu,%ld,%d,%lld,%s", home.base, home.slots, home.host_proc,
		 home.program, home.private_names, home.pid_namespace, home.salt[0], home.salt[1],
		 (unsigned long long)home.files.rlim_cur, (unsigned long long)home.files.rlim_max, home.slack, slot,
		 entered, use);
}

int read_home(const char *text, int *slot, long long *entered)
{
	unsigned long long soft, hard;
	char use[MAX_SLOTS + 1];
	int i;

	if (sscanf(text, "%d,%d,%d,%d,%d,%d,%u,%u,%llu,%llu,%ld,%d,%lld,%80[012]", &home.base, &home.slots,
		   &home.host_proc, &home.program, &home.private_names, &home.pid_namespace, &home.salt[0],
		   &home.salt[1], &soft, &hard, &home.slack, slot, entered, use) != 14)
		return 0;
	home.files.rlim_cur = (rlim_t)soft;
	home.files.rlim_max = (rlim_t)hard;
	if (home.slots < 1 || home.slots > MAX_SLOTS || (int)strlen(use) != home.slots || *slot < 0 ||
	    *slot >= home.slots)
		return 0;
	for (i = 0; i < home.slots; i++)
		home.use[i] = (char)(use[i] - '0');
	return 1;
}
