/* The descriptors of the slots, in the processes of a sandbox. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "slots.h"
#include "text.h"

struct home home = { .base = MACHINERY, .host_proc = -1, .program = -1, .guardian = -1 };

int is_machinery(int fd)
{
	return (fd >= home.base && fd < home.base + 2 * home.slots) || fd == home.host_proc || fd == home.program ||
	       fd == home.guardian;
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
	snprintf(text, size, "%d,%d,%d,%d,%d,%d,%d,%u,%u,%llu,%llu,%ld,%d,%lld,%s", home.base, home.slots, home.host_proc,
		 home.program, home.guardian, home.private_names, home.pid_namespace, home.salt[0], home.salt[1],
		 (unsigned long long)home.files.rlim_cur, (unsigned long long)home.files.rlim_max, home.slack, slot,
		 entered, use);
}

int read_home(const char *text, int *slot, long long *entered)
{
	long long n[14];
	int i;

	if (read_numbers(&text, ",", n, 14) != 14)
		return 0;
	home.base = (int)n[0];
	home.slots = (int)n[1];
	home.host_proc = (int)n[2];
	home.program = (int)n[3];
	home.guardian = (int)n[4];
	home.private_names = (int)n[5];
	home.pid_namespace = (int)n[6];
	home.salt[0] = (unsigned int)n[7];
	home.salt[1] = (unsigned int)n[8];
	home.files.rlim_cur = (rlim_t)n[9];
	home.files.rlim_max = (rlim_t)n[10];
	home.slack = (long)n[11];
	*slot = (int)n[12];
	*entered = n[13];
	if (home.slots < 1 || home.slots > MAX_SLOTS || (int)strspn(text, "012") != home.slots || *slot < 0 ||
	    *slot >= home.slots)
		return 0;
	for (i = 0; i < home.slots; i++)
		home.use[i] = (char)(text[i] - '0');
	return 1;
}
