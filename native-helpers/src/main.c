/* The command line of the agent. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "agent.h"

static const char usage[] =
	"ipc-agent: makes calls in real processes and observes them, for the kit that asks on standard input.\n"
	"  ipc-agent              speak the protocol (PROTOCOL.md) on standard input and output\n"
	"  ipc-agent --lacking LIST\n"
	"                         do so without some things that targets may lack, to see how that goes:\n"
	"                         proc,syscall-file,pidfd,namespaces,pidns,ppoll\n"
	"  ipc-agent --describe   print the table of calls as JSON\n"
	"  ipc-agent --version    print the versions of agent and protocol\n"
	"  ipc-agent --help       print this\n";

static int describe(void)
{
	struct buffer b = { 0 };
	int whole;

	add_description(&b);
	add_text(&b, "\n");
	whole = fwrite(b.data, 1, b.length, stdout) == b.length && fflush(stdout) == 0;
	release(&b);
	return whole ? 0 : 1;
}

/* Returns 0 when the list names something else. */
static int lack(char *list)
{
	static const char *const names[] = { "proc", "syscall-file", "pidfd", "namespaces", "pidns", "ppoll" };
	char *rest = NULL, *word;
	int i;

	for (word = strtok_r(list, ",", &rest); word; word = strtok_r(NULL, ",", &rest)) {
		for (i = 0; i < 6 && strcmp(word, names[i]); i++)
			;
		if (i == 6)
			return 0;
		agent.lacking |= 1 << i;
	}
	return 1;
}

static int option(const char *word)
{
	if (!strcmp(word, "--describe"))
		return describe();
	if (!strcmp(word, "--version"))
		return printf("ipc-agent %s protocol %d\n", AGENT_VERSION, PROTOCOL_VERSION) < 0;
	if (!strcmp(word, "--help"))
		return fputs(usage, stdout) < 0;
	fprintf(stderr, "ipc-agent: unknown option %s; ipc-agent --help lists all\n", word);
	return 64;
}

int main(int argc, char **argv)
{
	/* The kit starts the agent from a file without a name, and ps shows how a program was started. */
	prctl(PR_SET_NAME, "ipc-agent");
	if (argc == 3 && !strcmp(argv[1], "--resume"))
		return resume(argv[2]);
	if (argc == 3 && !strcmp(argv[1], "--lacking") && lack(argv[2]))
		argc = 1;
	if (argc > 1 && getpid() != 1)
		return option(argv[1]);
	prepare_agent();
	supervise();
	close_all();
	flush_answers();
	return end_of_machine();
}
