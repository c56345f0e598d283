/* What the headers declare: checked by the compiler when the agent is built, reported as facts. */
#include <errno.h>
#include <limits.h>
#include <mqueue.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/types.h>
#include <unistd.h>

#include "common.h"

/* A function that is not declared, or otherwise, ends the build here. */
static int (*const declared_msgget)(key_t, int) = msgget;
static int (*const declared_msgsnd)(int, const void *, size_t, int) = msgsnd;
static ssize_t (*const declared_msgrcv)(int, void *, size_t, long, int) = msgrcv;
static int (*const declared_msgctl)(int, int, struct msqid_ds *) = msgctl;
static key_t (*const declared_ftok)(const char *, int) = ftok;

static int (*const declared_mq_close)(mqd_t) = mq_close;
static int (*const declared_mq_unlink)(const char *) = mq_unlink;
static int (*const declared_mq_getattr)(mqd_t, struct mq_attr *) = mq_getattr;
static int (*const declared_mq_setattr)(mqd_t, const struct mq_attr *, struct mq_attr *) = mq_setattr;
static int (*const declared_mq_send)(mqd_t, const char *, size_t, unsigned int) = mq_send;
static ssize_t (*const declared_mq_receive)(mqd_t, char *, size_t, unsigned int *) = mq_receive;
static int (*const declared_mq_timedsend)(mqd_t, const char *, size_t, unsigned int,
					  const struct timespec *) = mq_timedsend;
static ssize_t (*const declared_mq_timedreceive)(mqd_t, char *, size_t, unsigned int *,
						 const struct timespec *) = mq_timedreceive;
static int (*const declared_mq_notify)(mqd_t, const struct sigevent *) = mq_notify;
static mqd_t (*const declared_mq_open)(const char *, int, ...) = mq_open;

#define IS_LONG(member) _Generic(((struct mq_attr *)0)->member, long: 1, default: 0)
_Static_assert(IS_LONG(mq_flags) && IS_LONG(mq_maxmsg) && IS_LONG(mq_msgsize) && IS_LONG(mq_curmsgs),
	       "the members of struct mq_attr are long");

static long said(struct reply *r, const char *const *functions, size_t count, const char *members,
		 const char *constants)
{
	size_t i;

	reply_list(r, "functions");
	for (i = 0; i < count; i++)
		reply_item(r, "%s", functions[i]);
	reply_text(r, "members", members);
	reply_text(r, "constants", constants);
	return (long)count;
}

static long msg_header(struct reply *r)
{
	static const char *const functions[] = { "msgget", "msgsnd", "msgrcv", "msgctl", "ftok" };
	const struct msqid_ds q = { .msg_perm = { .mode = 0 }, .msg_qnum = 0, .msg_qbytes = 0, .msg_lspid = 0,
				    .msg_lrpid = 0, .msg_stime = 0, .msg_rtime = 0, .msg_ctime = 0 };
	const int constants[] = { IPC_CREAT, IPC_EXCL, IPC_NOWAIT, IPC_PRIVATE, IPC_RMID, IPC_SET, IPC_STAT };

	(void)q;
	(void)constants;
	if (!declared_msgget || !declared_msgsnd || !declared_msgrcv || !declared_msgctl || !declared_ftok)
		return -1;
	return said(r, functions, sizeof(functions) / sizeof(functions[0]),
		    "msg_perm msg_qnum msg_qbytes msg_lspid msg_lrpid msg_stime msg_rtime msg_ctime",
		    "IPC_CREAT IPC_EXCL IPC_NOWAIT IPC_PRIVATE IPC_RMID IPC_SET IPC_STAT");
}

static long mqueue_header(struct reply *r)
{
	static const char *const functions[] = { "mq_open", "mq_close", "mq_unlink", "mq_getattr", "mq_setattr",
						 "mq_send", "mq_timedsend", "mq_receive", "mq_timedreceive",
						 "mq_notify" };
	const struct mq_attr held = { .mq_flags = LONG_MIN, .mq_maxmsg = LONG_MAX, .mq_msgsize = LONG_MAX,
				      .mq_curmsgs = LONG_MIN };

	if (!declared_mq_open || !declared_mq_close || !declared_mq_unlink || !declared_mq_getattr ||
	    !declared_mq_setattr || !declared_mq_send || !declared_mq_timedsend || !declared_mq_receive ||
	    !declared_mq_timedreceive || !declared_mq_notify || held.mq_maxmsg != LONG_MAX)
		return -1;
	reply_int(r, "prio_max", sysconf(_SC_MQ_PRIO_MAX));
	reply_int(r, "open_max", sysconf(_SC_MQ_OPEN_MAX));
	return said(r, functions, sizeof(functions) / sizeof(functions[0]),
		    "mq_flags mq_maxmsg mq_msgsize mq_curmsgs", "");
}

/* Reports what a program that includes the header can use; the build of the agent is the proof. */
static long make_declares(const struct args *a, struct reply *r)
{
	if (strcmp(arg_text(a, "header"), "sys/msg.h") == 0)
		return msg_header(r);
	if (strcmp(arg_text(a, "header"), "mqueue.h") == 0)
		return mqueue_header(r);
	errno = ENOENT;
	return -1;
}

static const struct call rows[] = {
	{ "declares", "header",
	  "header:text -> int functions:list members:text constants:text prio_max:int open_max:int",
	  make_declares, CANNOT_BLOCK },
};

FAMILY(family_header, rows);
