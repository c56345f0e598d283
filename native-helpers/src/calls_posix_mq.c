/* POSIX message queues. */
#include <mqueue.h>
#include <string.h>
#include <unistd.h>

#include "common.h"
#include "notify.h"

static void attributes_arg(const struct args *a, struct mq_attr *attributes)
{
	memset(attributes, 0, sizeof(*attributes));
	attributes->mq_maxmsg = arg_int(a, "maxmsg");
	attributes->mq_msgsize = arg_int(a, "msgsize");
	attributes->mq_curmsgs = arg_int(a, "curmsgs");
	attributes->mq_flags = arg_int(a, "attribute_flags");
}

static void reply_attributes(struct reply *r, const struct mq_attr *attributes)
{
	reply_int(r, "maxmsg", attributes->mq_maxmsg);
	reply_int(r, "msgsize", attributes->mq_msgsize);
	reply_int(r, "curmsgs", attributes->mq_curmsgs);
	reply_constant(r, "flags", "statusflag", attributes->mq_flags);
}

/* Without a stated size the kernel's defaults count, as with a null pointer for the attributes. */
static long make_mq_open(const struct args *a, struct reply *r)
{
	int sized = arg_given(a, "maxmsg") || arg_given(a, "msgsize");
	struct mq_attr attributes;

	(void)r;
	attributes_arg(a, &attributes);
	return mq_open(private_name(arg_text(a, "name")), (int)arg_int(a, "flags"), (mode_t)arg_int(a, "mode"),
		       sized ? &attributes : NULL);
}

static long make_mq_close(const struct args *a, struct reply *r)
{
	(void)r;
	return mq_close((mqd_t)arg_int(a, "queue"));
}

static long make_mq_unlink(const struct args *a, struct reply *r)
{
	(void)r;
	return mq_unlink(private_name(arg_text(a, "name")));
}

static long make_mq_send(const struct args *a, struct reply *r)
{
	size_t length;
	const void *bytes = sent_bytes(a, r, &length);

	return mq_send((mqd_t)arg_int(a, "queue"), bytes, length, (unsigned int)arg_int(a, "priority"));
}

static long make_mq_timedsend(const struct args *a, struct reply *r)
{
	size_t length;
	const void *bytes = sent_bytes(a, r, &length);

	return mq_timedsend((mqd_t)arg_int(a, "queue"), bytes, length, (unsigned int)arg_int(a, "priority"),
			    deadline_arg(a, r, CLOCK_REALTIME));
}

static void reply_message(struct reply *r, const void *buffer, long got, unsigned int priority)
{
	if (got < 0)
		return;
	reply_bytes(r, "text", buffer, (size_t)got);
	reply_int(r, "priority", (long)priority);
}

static long make_mq_receive(const struct args *a, struct reply *r)
{
	long size = arg_int(a, "size");
	void *buffer = buffer_arg(a, r, "into", room_for(size));
	unsigned int priority = 0;
	long got = mq_receive((mqd_t)arg_int(a, "queue"), buffer, (size_t)size, &priority);

	reply_message(r, buffer, got, priority);
	return got;
}

static long make_mq_timedreceive(const struct args *a, struct reply *r)
{
	const struct timespec *deadline = deadline_arg(a, r, CLOCK_REALTIME);
	long size = arg_int(a, "size");
	void *buffer = buffer_arg(a, r, "into", room_for(size));
	unsigned int priority = 0;
	long got = mq_timedreceive((mqd_t)arg_int(a, "queue"), buffer, (size_t)size, &priority, deadline);

	reply_message(r, buffer, got, priority);
	return got;
}

static long make_mq_getattr(const struct args *a, struct reply *r)
{
	struct mq_attr attributes;
	long value;

	memset(&attributes, 0xA5, sizeof(attributes));
	value = mq_getattr((mqd_t)arg_int(a, "queue"), &attributes);
	if (value == 0)
		reply_attributes(r, &attributes);
	return value;
}

static long make_mq_setattr(const struct args *a, struct reply *r)
{
	struct mq_attr set, old;
	long value;

	memset(&old, 0xA5, sizeof(old));
	memset(&set, 0, sizeof(set));
	set.mq_flags = arg_int(a, "flags");
	set.mq_maxmsg = arg_int(a, "maxmsg");
	set.mq_msgsize = arg_int(a, "msgsize");
	set.mq_curmsgs = arg_int(a, "curmsgs");
	value = mq_setattr((mqd_t)arg_int(a, "queue"), &set, &old);
	if (value == 0)
		reply_attributes(r, &old);
	return value;
}

static long make_mq_notify(const struct args *a, struct reply *r)
{
	struct sigevent event;

	(void)r;
	if (arg_given(a, "at"))
		return mq_notify((mqd_t)arg_int(a, "queue"), arg_addr(a, "at"));
	memset(&event, 0, sizeof(event));
	event.sigev_notify = (int)arg_int(a, "how");
	event.sigev_signo = (int)arg_int(a, "signal");
	event.sigev_value.sival_int = (int)arg_int(a, "value");
	if (event.sigev_notify == SIGEV_THREAD)
		notify_by_thread(&event, (int)arg_int(a, "queue"), (int)arg_int(a, "value"));
	return mq_notify((mqd_t)arg_int(a, "queue"), &event);
}

#define SENT "text:bytes= priority:int=0 size:size=0 from:addr(pointer)=0"
#define RECEIVED "size:size=65536 into:addr(pointer)=0 priority_at:addr(pointer)=0"
#define DEADLINE "timeout:duration=0 nanoseconds:int=0 deadline:addr(pointer)=0"
#define ATTRIBUTES "maxmsg:int=10 msgsize:int=8192 curmsgs:int=0"

static const struct call rows[] = {
	{ "mq_open", "posix-message-queue",
	  "name:text flags:int(oflag)=O_RDWR mode:mode(mode)=0600 " ATTRIBUTES " attribute_flags:int(oflag)=0 -> fd",
	  make_mq_open, CANNOT_BLOCK },
	{ "mq_close", "posix-message-queue", "queue:fd -> int", make_mq_close, CANNOT_BLOCK },
	{ "mq_unlink", "posix-message-queue", "name:text -> int", make_mq_unlink, CANNOT_BLOCK },
	{ "mq_send", "posix-message-queue", "queue:fd " SENT " -> int", make_mq_send, BLOCKS(SYS_mq_timedsend) },
	{ "mq_timedsend", "posix-message-queue", "queue:fd " SENT " " DEADLINE " -> int",
	  make_mq_timedsend, BLOCKS(SYS_mq_timedsend) },
	{ "mq_receive", "posix-message-queue", "queue:fd " RECEIVED " -> size text:bytes priority:int",
	  make_mq_receive, BLOCKS(SYS_mq_timedreceive) },
	{ "mq_timedreceive", "posix-message-queue", "queue:fd " RECEIVED " " DEADLINE " -> size text:bytes priority:int",
	  make_mq_timedreceive, BLOCKS(SYS_mq_timedreceive) },
	{ "mq_getattr", "posix-message-queue", "queue:fd -> int maxmsg:int msgsize:int curmsgs:int flags:text",
	  make_mq_getattr, CANNOT_BLOCK },
	{ "mq_setattr", "posix-message-queue",
	  "queue:fd flags:int(oflag)=0 maxmsg:int=0 msgsize:int=0 curmsgs:int=0"
	  " -> int maxmsg:int msgsize:int curmsgs:int flags:text",
	  make_mq_setattr, CANNOT_BLOCK },
	{ "mq_notify", "posix-message-queue",
	  "queue:fd at:addr(pointer)=0 how:int(notify)=SIGEV_SIGNAL signal:int(signal)=SIGUSR1 value:int=0 -> int",
	  make_mq_notify, CANNOT_BLOCK },
	{ "notification", "posix-message-queue", "-> size text:bytes value:int thread:text",
	  make_notification, BLOCKS(SYS_futex) },
};

FAMILY(family_posix_mq, rows);
