/* The proof that a thread is asleep in its call: see PROTOCOL.md. */
#ifndef IPC_PROOF_H
#define IPC_PROOF_H

#include <stdint.h>
#include <sys/types.h>

#include "call.h"

enum proof_mode { PROOF_PROVED, PROOF_WEAK, PROOF_SILENCE };

/* In place of a system call's number: a signal has stopped the process in the midst of its call. */
#define STOPPED (-2)

enum verdict { NOT_YET, ASLEEP, GONE };

struct proof {
	int status;		/* descriptors of the thread's files; -1: not open */
	int syscall;
	int entered;		/* the thread has announced that it enters the call */
	int matches;
	long switches;
	long number;		/* the system call that it sleeps in */
	int64_t since;		/* of an unbroken row of matches */
	int64_t next;		/* when to look again */
	int64_t pause;
	int64_t rest;		/* how long at least it must not have woken */
	int opaque;		/* the kernel does not show this thread's system call */
};

extern enum proof_mode proof_mode;

/* Looks at what the kernel shows of a process of our own that waits in read(). */
void find_proof_mode(int host_proc, enum proof_mode best);
const char *proof_mode_name(enum proof_mode mode);

void begin_proof(struct proof *p, int64_t first_look);
void forget_thread(struct proof *p);
enum verdict look(struct proof *p, int host_proc, pid_t pid, pid_t tid, const struct call *call,
		  const int own_ends[2], int64_t now);
const char *proof_word(const struct proof *p);

#endif
