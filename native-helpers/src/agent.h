/* What the supervisor knows: sandboxes, their slots, the requests under way. Only the supervisor includes this. */
#ifndef IPC_AGENT_H
#define IPC_AGENT_H

#include <poll.h>
#include <sys/types.h>

#include "frame.h"
#include "keeper.h"
#include "order.h"
#include "process.h"
#include "proof.h"
#include "traces.h"

#define AGENT_VERSION "0.1.0"
#define PROTOCOL_VERSION 1
/* Facilities that targets may lack. */
enum lack { LACK_PROC = 1, LACK_SYSCALL_FILE = 2, LACK_PIDFD = 4, LACK_NAMESPACES = 8, LACK_PIDNS = 16, LACK_PPOLL = 32 };

#define MS INT64_C(1000000)
#define DEFAULT_DEADLINE_MS 10000

/* What a request waits for. */
enum task { TASK_CALL, TASK_SETTLE, TASK_AWAIT, TASK_END, TASK_START };

struct request {
	struct request *next;
	unsigned long number;
	enum task task;
	int64_t deadline;
	const struct call *call;
	int makes;		/* the slot that its call gives to somebody new; -1: none */
	char waits_for[MAX_SLOTS];	/* TASK_START: slots that have not said hello */
	int waiting;
	struct buffer text;	/* the line for the process; TASK_START: the answer so far */
};

enum slot_state { FREE, STARTING, LIVE, DEAD };

/* One thread that takes orders, as the supervisor sees it. */
struct slot {
	struct sandbox *sandbox;
	int number;
	enum slot_state state;
	int parent;		/* the slot of the process that forked it */
	char process[64];
	char thread[64];	/* empty: the first thread of its process */
	int orders;
	int replies;
	pid_t pid;		/* in the sandbox */
	pid_t host_pid;
	pid_t host_tid;
	int pid_fd;		/* of a process' first thread; -1: there is none */
	struct buffer in, pieces, out;
	struct request *queue;
	struct request *active;
	/* The call in progress, and the outcome of the last one. */
	const struct call *call;
	int in_call;
	int64_t sent;		/* when the order for it went out */
	int reported_blocked;
	int held_for;		/* the outcome waits for this slot's hello; -1: it does not */
	struct buffer last;
	struct proof proof;
	int64_t dying;		/* when its end was noticed without a status; 0: not */
};

enum sandbox_state { OPENING, OPEN, LOST, CLOSING };

struct sandbox {
	struct sandbox *next;
	char name[64];
	enum sandbox_state state;
	unsigned long number;	/* the open or close request to be answered */
	int level;		/* of isolation that is being tried or in force */
	int none;		/* no namespaces asked for */
	int keeper_dead;
	int flags;		/* namespaces in force */
	int must_isolate;
	int net;
	int count;
	struct slot slots[MAX_SLOTS];
	pid_t keeper;
	int64_t deadline;
	struct home home;
	char folder[128];
	struct traces traces;
};

struct agent {
	int lacking;		/* what this agent shall do without, as targets may: see main.c */
	int welcomed;
	const char *unfit;	/* why this system cannot carry the agent, encoded; NULL: it can */
	int ending;
	struct reader reader;
	struct buffer out;
	struct sandbox *sandboxes;
	struct home home;
	int first_level;	/* the first level of isolation that was not refused */
	int null;
	int in, out_fd;
	pid_t guardian;		/* 0: not needed so far */
	int out_waits;		/* writing to out_fd may block: ask before */
	uid_t uid;
	gid_t gid;
};

extern struct agent agent;

/* Answers and events (answer.c). */
void answer(unsigned long number, const char *format, ...) __attribute__((format(printf, 2, 3)));
void answer_error(unsigned long number, const char *format, ...) __attribute__((format(printf, 2, 3)));
void event(const struct slot *s, const char *fields);
void event_lost(const struct sandbox *b, const char *why);
void flush_answers(void);

/* Requests (requests.c). */
void take_request(void *context, struct frame *f);

/* Sandboxes (sandbox.c). */
struct sandbox *find_sandbox(const char *name);
void open_sandbox(unsigned long number, const struct order *o);
void keeper_said_hello(struct sandbox *b, const char *line);
void close_sandbox(struct sandbox *b, unsigned long number);
/* At the end: kills and removes everything, and waits until that is so. */
void close_all(void);
void keeper_is_dead(struct sandbox *b);
void keeper_failed(struct sandbox *b);
void free_sandbox(struct sandbox *b);
void drop_slot(struct slot *s);
void sandbox_timer(struct sandbox *b, int64_t now);

/* Slots (slot.c). */
struct slot *find_slot(struct sandbox *b, const char *process, const char *thread);
struct slot *first_of(struct slot *s);
struct slot *take_free_slot(struct sandbox *b, int parent, const char *process, const char *thread);
void give_back(struct slot *s);
void slot_readable(struct slot *s);
void slot_writable(struct slot *s);
void send_order(struct slot *s, const char *text, size_t length);
void slot_lives(struct slot *s, pid_t pid, pid_t host_pid, pid_t host_tid);

/* Calls (calling.c). */
void add_request(struct slot *s, struct request *q);
void go_on(struct slot *s);
void call_returned(struct slot *s, const char *outcome);
void call_refused(struct slot *s, const char *why);
void call_entered(struct slot *s);
void new_slot_lives(struct slot *s);
void calling_timer(struct slot *s, int64_t now);
int64_t calling_due(const struct slot *s);
void finish(struct slot *s, const char *outcome);

/* What the calls of a sandbox without namespaces leave behind (traces.c). */
void process_made(const struct slot *s, const char *line);

/* Deaths (death.c). */
void process_died(struct slot *first, const char *how);
void process_reaped(struct sandbox *b, pid_t pid, int status);
void process_gone(struct slot *first);
/* Whether the status of a process can be seen before somebody waits for it. */
void find_what_zombies_tell(void);
void thread_left(struct slot *s);
void death_timer(struct slot *first, int64_t now);
int open_pid_fd(pid_t host_pid);

/* The loop (supervisor.c). */
int supervise(void);
/* The next wait is for answers only, and short. */
void hurry(void);
void prepare_agent(void);
void prepare_machine(void);
int end_of_machine(void);

/* Facts (facts.c) and the description (describe.c). */
void answer_facts(unsigned long number);
void add_description(struct buffer *b);

#endif
