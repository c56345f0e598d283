/* System V message queues. */
#include <errno.h>
#include <string.h>
#include <sys/msg.h>

#include "common.h"

#ifndef MSG_STAT_ANY
#define MSG_STAT_ANY 13
#endif

/* Larger than every kernel's structure: what a call does not write keeps this filling and shows. */
#define FILLING 0xA5

static long make_msgget(const struct args *a, struct reply *r)
{
	(void)r;
	return msgget(private_key((int)arg_int(a, "key")), (int)arg_int(a, "flags"));
}

static long send_body(const struct args *a, struct reply *r, const void *body, size_t length)
{
	long *message = scratch(r, sizeof(long) + room_for((long)length));

	*message = arg_int(a, "type");
	memcpy(message + 1, body, length);
	return msgsnd((int)arg_int(a, "queue"), message,
		      arg_given(a, "size") ? (size_t)arg_int(a, "size") : length,
		      (int)arg_int(a, "flags"));
}

static long make_msgsnd(const struct args *a, struct reply *r)
{
	size_t length;
	const void *text = arg_bytes(a, "text", &length);

	if (!arg_given(a, "from"))
		return send_body(a, r, text, length);
	return msgsnd((int)arg_int(a, "queue"), arg_addr(a, "from"), (size_t)arg_int(a, "size"),
		      (int)arg_int(a, "flags"));
}

static long make_msgrcv(const struct args *a, struct reply *r)
{
	long size = arg_int(a, "size");
	long *message = buffer_arg(a, r, "into", sizeof(long) + room_for(size));
	long got = msgrcv((int)arg_int(a, "queue"), message, (size_t)size, arg_int(a, "type"),
			  (int)arg_int(a, "flags"));

	if (got >= 0) {
		reply_bytes(r, "text", message + 1, (size_t)got);
		reply_int(r, "type", message[0]);
	}
	return got;
}

/* A message as programs really use them: any structure behind the type. */
struct body {
	double number;
	char text[100];
} __attribute__((packed));

struct structure {
	long type;
	struct body body;
} __attribute__((packed));

static long make_msgsnd_structure(const struct args *a, struct reply *r)
{
	struct structure *s = scratch(r, sizeof(*s));

	memset(s, 0, sizeof(*s));
	s->type = arg_int(a, "type");
	s->body.number = (double)arg_int(a, "number");
	strncpy(s->body.text, arg_text(a, "text"), sizeof(s->body.text) - 1);
	return msgsnd((int)arg_int(a, "queue"), s, sizeof(s->body), (int)arg_int(a, "flags"));
}

static long make_msgrcv_structure(const struct args *a, struct reply *r)
{
	struct structure *s = scratch(r, sizeof(*s));
	long got = msgrcv((int)arg_int(a, "queue"), s, sizeof(s->body), arg_int(a, "type"),
			  (int)arg_int(a, "flags"));

	if (got < 0)
		return got;
	s->body.text[sizeof(s->body.text) - 1] = '\0';
	reply_text(r, "text", s->body.text);
	reply_int(r, "type", s->type);
	reply_int(r, "number", (long)s->body.number);
	return got;
}

static void reply_status(struct reply *r, const struct msqid_ds *s)
{
	reply_int(r, "qnum", (long)s->msg_qnum);
	reply_int(r, "cbytes", (long)s->__msg_cbytes);
	reply_int(r, "qbytes", (long)s->msg_qbytes);
	reply_int(r, "lspid", (long)s->msg_lspid);
	reply_int(r, "lrpid", (long)s->msg_lrpid);
	reply_int(r, "stime", (long)s->msg_stime);
	reply_int(r, "rtime", (long)s->msg_rtime);
	reply_int(r, "ctime", (long)s->msg_ctime);
	reply_perm(r, &s->msg_perm);
}

static void reply_limits(struct reply *r, const struct msginfo *limits)
{
	reply_int(r, "msgmax", limits->msgmax);
	reply_int(r, "msgmnb", limits->msgmnb);
	reply_int(r, "msgmni", limits->msgmni);
	reply_int(r, "msgpool", limits->msgpool);
	reply_int(r, "msgmap", limits->msgmap);
	reply_int(r, "msgtql", limits->msgtql);
}

/* As programs do: read the status, change some members, write it back. What cannot be read is zero. */
static void prepare_change(const struct args *a, int queue, struct msqid_ds *status)
{
	if (msgctl(queue, IPC_STAT, status) < 0)
		memset(status, 0, sizeof(*status));
	change_perm(a, &status->msg_perm);
	if (arg_given(a, "qbytes"))
		status->msg_qbytes = (msglen_t)arg_int(a, "qbytes");
	errno = 0;
}

static long make_msgctl(const struct args *a, struct reply *r)
{
	int queue = (int)arg_int(a, "queue"), command = (int)arg_int(a, "command");
	struct msqid_ds *status = scratch(r, sizeof(*status) + sizeof(struct msginfo));
	long value;

	memset(status, FILLING, sizeof(*status) + sizeof(struct msginfo));
	if (command == IPC_SET && !arg_given(a, "buffer"))
		prepare_change(a, queue, status);
	value = msgctl(queue, command, arg_given(a, "buffer") ? arg_addr(a, "buffer") : (void *)status);
	if (value < 0 || arg_given(a, "buffer"))
		return value;
	if (command == IPC_STAT || command == MSG_STAT || command == MSG_STAT_ANY)
		reply_status(r, status);
	if (command == IPC_INFO || command == MSG_INFO)
		reply_limits(r, (const struct msginfo *)(const void *)status);
	return value;
}

static const struct call rows[] = {
	{ "msgget", "sysv-message-queue", "key:key(key) flags:int(ipcflag)=0 -> id", make_msgget, CANNOT_BLOCK },
	{ "msgsnd", "sysv-message-queue",
	  "queue:id text:bytes= type:int(limit)=1 size:size=0 flags:int(msgflag)=0 from:addr(pointer)=0 -> int",
	  make_msgsnd, BLOCKS(SYS_msgsnd) },
	{ "msgrcv", "sysv-message-queue",
	  "queue:id size:size=8192 type:int(limit)=0 flags:int(msgflag)=0 into:addr(pointer)=0"
	  " -> size text:bytes type:int",
	  make_msgrcv, BLOCKS(SYS_msgrcv) },
	{ "msgsnd_structure", "sysv-message-queue",
	  "queue:id number:int=0 text:text= type:int(limit)=1 flags:int(msgflag)=0 -> int",
	  make_msgsnd_structure, BLOCKS(SYS_msgsnd) },
	{ "msgrcv_structure", "sysv-message-queue",
	  "queue:id type:int(limit)=0 flags:int(msgflag)=0 -> size text:text type:int number:int",
	  make_msgrcv_structure, BLOCKS(SYS_msgrcv) },
	{ "msgctl", "sysv-message-queue",
	  "queue:id command:int(msgctl) " PERM_ARGUMENTS " qbytes:size=0 buffer:addr(pointer)=0"
	  " -> int qnum:int cbytes:size qbytes:size lspid:pid lrpid:pid stime:int rtime:int ctime:int " PERM_RESULTS
	  " msgmax:size msgmnb:size msgmni:int msgpool:int msgmap:int msgtql:int",
	  make_msgctl, CANNOT_BLOCK },
};

FAMILY(family_sysv_msg, rows);
