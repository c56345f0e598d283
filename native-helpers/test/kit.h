/* A small kit: speaks the protocol with an agent, for tests and figures. */
#ifndef IPC_TEST_KIT_H
#define IPC_TEST_KIT_H

#include <sys/types.h>

#include "../src/frame.h"

#define LINE_ROOM 65536

struct kit {
	pid_t pid;
	int to, from;
	unsigned long number;
	struct buffer in;
	struct buffer events;	/* one a line */
	unsigned long other;	/* the number of the last answer */
	char answer[LINE_ROOM];
};

/* Starts the agent that the environment names with IPC_AGENT, with one option and its value, or NULL. */
void start_agent(struct kit *k, const char *option, const char *value);
void start_command(struct kit *k, char *const *words);
/* Closes its input and returns its wait status; -1: it has not ended within 20 s. */
int stop_agent(struct kit *k);

void send_raw(struct kit *k, const void *bytes, size_t length);
unsigned long send_request(struct kit *k, const char *payload);
/* The payload of the answer, until the next call; dies after 20 s. */
const char *wait_answer(struct kit *k, unsigned long number);
const char *ask(struct kit *k, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Says hello, opens the sandbox s and starts a and b in it: what most tests begin with. */
void begin_scenario(struct kit *k);
/* A message queue that the keeper of s makes: its identifier. */
long make_queue(struct kit *k);
/* Whether an event with this text has come, or comes within a second. */
int has_event(struct kit *k, const char *part);

/* For tests: the answer, or whatever text, has this in it. */
#define assert_says(text, part) \
	do { \
		const char *said = (text); \
\
		if (!strstr(said, part)) \
			fail_msg("'%s' lacks '%s'", said, part); \
	} while (0)

/* The number behind " NAME=" in the last answer; -99 when it is not there. */
long field(const struct kit *k, const char *name);

#endif
