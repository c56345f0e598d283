/*
 * Slots: the channels between the supervisor and the threads of a sandbox. All are made before the sandbox' first
 * process, which every other descends from; so a process or thread that the scenario makes finds a channel waiting.
 */
#ifndef IPC_SLOTS_H
#define IPC_SLOTS_H

#include <stddef.h>
#include <sys/resource.h>

#define MAX_SLOTS 80
#define KEEPER 0
#define MACHINERY 700	/* descriptors of the agent's own begin here, where the limit allows it */

enum slot_use { SLOT_WAITING, SLOT_MINE, SLOT_CLOSED };

/* What every process of a sandbox knows; set in the keeper, inherited by all, handed on through exec. */
struct home {
	int base;		/* slot n: orders at base + 2n, replies at base + 2n + 1 */
	int slots;
	int host_proc;		/* the /proc of the agent, as a folder; -1: there is none */
	int program;		/* the agent's own program, for exec; -1: not open */
	int guardian;		/* where to tell of objects that outlive their makers; -1: nobody listens */
	int private_names;	/* no namespace protects names: make them unguessable */
	int pid_namespace;
	unsigned int salt[2];
	struct rlimit files;	/* the limit of descriptors that the agent was started with */
	long slack;		/* timer slack likewise */
	char use[MAX_SLOTS];	/* what this process does with each slot */
};

extern struct home home;

/* Whether a descriptor is one of the agent's own, which no scenario made. */
int is_machinery(int fd);

int orders_end(int slot);
int replies_end(int slot);
/* Closes both ends of a slot in this process. */
void close_slot(int slot);

/* home as one word for the command line, and back; returns 0 when the word is damaged. */
void write_home(char *text, size_t size, int slot, long long entered);
int read_home(const char *text, int *slot, long long *entered);

#endif
