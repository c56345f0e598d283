/* What goes through sockets: bytes, messages with addresses, and descriptors and credentials beside them. */
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "address.h"
#include "common.h"

#define MOST_DESCRIPTORS 512
#define MOST_PARTS 64
#define CONTROL_ROOM (CMSG_SPACE(MOST_DESCRIPTORS * sizeof(int)) + CMSG_SPACE(sizeof(struct ucred)))

static long make_send(const struct args *a, struct reply *r)
{
	size_t length;
	const void *bytes = sent_bytes(a, r, &length);

	return send((int)arg_int(a, "socket"), bytes, length, (int)arg_int(a, "flags"));
}

static long make_recv(const struct args *a, struct reply *r)
{
	long size = arg_int(a, "size");
	void *buffer = buffer_arg(a, r, "into", room_for(size));
	ssize_t got = recv((int)arg_int(a, "socket"), buffer, (size_t)size, (int)arg_int(a, "flags"));

	if (got >= 0)
		reply_bytes(r, "text", buffer, got < size ? (size_t)got : (size_t)size);
	return got;
}

static long make_sendto(const struct args *a, struct reply *r)
{
	int fd = (int)arg_int(a, "socket");
	size_t length;
	const void *bytes = sent_bytes(a, r, &length);
	struct sockaddr_storage address;
	socklen_t size;

	if (address_arg(a, fd, &address, &size) < 0)
		return -1;
	return sendto(fd, bytes, length, (int)arg_int(a, "flags"), (struct sockaddr *)&address, size);
}

static long make_recvfrom(const struct args *a, struct reply *r)
{
	long size = arg_int(a, "size");
	void *buffer = buffer_arg(a, r, "into", room_for(size));
	struct sockaddr_storage peer;
	socklen_t length = sizeof(peer);
	ssize_t got;

	memset(&peer, 0, sizeof(peer));
	got = recvfrom((int)arg_int(a, "socket"), buffer, (size_t)size, (int)arg_int(a, "flags"),
		       (struct sockaddr *)&peer, &length);
	if (got < 0)
		return got;
	reply_bytes(r, "text", buffer, got < size ? (size_t)got : (size_t)size);
	reply_address(r, &peer, length);
	return got;
}

/* The next control record behind those already in the message; its size counts from then on. */
static struct cmsghdr *add_control(struct msghdr *message, int type, size_t size)
{
	struct cmsghdr *c = (struct cmsghdr *)(void *)((char *)message->msg_control + message->msg_controllen);

	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = type;
	c->cmsg_len = CMSG_LEN(size);
	message->msg_controllen += CMSG_SPACE(size);
	return c;
}

static void add_descriptors(const struct args *a, struct msghdr *message)
{
	size_t i, count = list_count(a, "fds");
	struct cmsghdr *c;

	if (count > MOST_DESCRIPTORS)
		count = MOST_DESCRIPTORS;
	if (count == 0)
		return;
	c = add_control(message, SCM_RIGHTS, count * sizeof(int));
	for (i = 0; i < count; i++) {
		int fd = (int)list_int(a, "fds", i, 0, -1);

		memcpy(CMSG_DATA(c) + i * sizeof(int), &fd, sizeof(int));
	}
}

static void add_credentials(const struct args *a, struct msghdr *message)
{
	struct ucred self = { getpid(), getuid(), getgid() };

	if (!arg_given(a, "pid") && !arg_given(a, "uid") && !arg_given(a, "gid"))
		return;
	if (arg_given(a, "pid"))
		self.pid = (pid_t)arg_int(a, "pid");
	if (arg_given(a, "uid"))
		self.uid = (uid_t)arg_int(a, "uid");
	if (arg_given(a, "gid"))
		self.gid = (gid_t)arg_int(a, "gid");
	memcpy(CMSG_DATA(add_control(message, SCM_CREDENTIALS, sizeof(self))), &self, sizeof(self));
}

static size_t parts_arg(const struct args *a, struct reply *r, struct iovec *parts)
{
	char *texts[MOST_PARTS];
	size_t i, count = texts_arg(a, r, "parts", texts, MOST_PARTS);

	if (count == 0) {
		parts[0].iov_base = (void *)(uintptr_t)sent_bytes(a, r, &parts[0].iov_len);
		return 1;
	}
	for (i = 0; i < count; i++) {
		parts[i].iov_base = texts[i];
		parts[i].iov_len = strlen(texts[i]);
	}
	return count;
}

static long make_sendmsg(const struct args *a, struct reply *r)
{
	int fd = (int)arg_int(a, "socket");
	struct sockaddr_storage address;
	socklen_t length;
	struct iovec parts[MOST_PARTS];
	struct msghdr message;

	memset(&message, 0, sizeof(message));
	if (arg_given(a, "address")) {
		if (address_arg(a, fd, &address, &length) < 0)
			return -1;
		message.msg_name = &address;
		message.msg_namelen = length;
	}
	message.msg_iov = parts;
	message.msg_iovlen = parts_arg(a, r, parts);
	message.msg_control = scratch(r, CONTROL_ROOM);
	memset(message.msg_control, 0, CONTROL_ROOM);
	add_descriptors(a, &message);
	add_credentials(a, &message);
	return sendmsg(fd, &message, (int)arg_int(a, "flags"));
}

static void reply_descriptors(struct reply *r, const struct cmsghdr *c)
{
	size_t i, count = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
	int fd;

	for (i = 0; i < count; i++) {
		memcpy(&fd, CMSG_DATA(c) + i * sizeof(int), sizeof(int));
		if (i == 0) {
			reply_int(r, "fd", fd);
			reply_list(r, "fds");
		}
		reply_item(r, "%d", fd);
	}
	reply_int(r, "count", (long)count);
}

static void reply_control(struct reply *r, struct msghdr *message)
{
	struct ucred sender;
	struct cmsghdr *c;

	for (c = CMSG_FIRSTHDR(message); c; c = CMSG_NXTHDR(message, c)) {
		if (c->cmsg_level != SOL_SOCKET)
			continue;
		if (c->cmsg_type == SCM_RIGHTS)
			reply_descriptors(r, c);
		if (c->cmsg_type != SCM_CREDENTIALS)
			continue;
		memcpy(&sender, CMSG_DATA(c), sizeof(sender));
		reply_int(r, "pid", sender.pid);
		reply_int(r, "uid", (long)(int)sender.uid);
		reply_int(r, "gid", (long)(int)sender.gid);
	}
}

static long make_recvmsg(const struct args *a, struct reply *r)
{
	long size = arg_int(a, "size");
	struct iovec part = { buffer_arg(a, r, "into", room_for(size)), (size_t)size };
	struct sockaddr_storage peer;
	struct msghdr message;
	long got;

	memset(&message, 0, sizeof(message));
	message.msg_name = &peer;
	message.msg_namelen = sizeof(peer);
	message.msg_iov = &part;
	message.msg_iovlen = 1;
	message.msg_controllen = arg_given(a, "control") ? (size_t)arg_int(a, "control") : CONTROL_ROOM;
	message.msg_control = scratch(r, CONTROL_ROOM);
	got = recvmsg((int)arg_int(a, "socket"), &message, (int)arg_int(a, "flags"));
	if (got < 0)
		return got;
	reply_bytes(r, "text", part.iov_base, got < size ? (size_t)got : (size_t)size);
	reply_constant(r, "flags", "msg", message.msg_flags & ~MSG_CMSG_CLOEXEC);
	reply_address(r, &peer, message.msg_namelen);
	reply_control(r, &message);
	return got;
}

#define SENT "text:bytes= flags:int(msg)=0 size:size=0 from:addr(pointer)=0"
#define RECEIVED "size:size=65536 flags:int(msg)=0 into:addr(pointer)=0"
#define NR_SEND SYS_sendto, SYS_sendmsg
#define NR_RECV SYS_recvfrom, SYS_recvmsg

static const struct call rows[] = {
	{ "send", "socket", "socket:fd " SENT " -> size", make_send, BLOCKS(NR_SEND) },
	{ "recv", "socket", "socket:fd " RECEIVED " -> size text:bytes", make_recv, BLOCKS(NR_RECV) },
	{ "sendto", "socket", "socket:fd text:bytes= address:bytes= flags:int(msg)=0 size:size=0 from:addr(pointer)=0 " ADDRESS_ARGUMENTS " -> size",
	  make_sendto, BLOCKS(NR_SEND) },
	{ "recvfrom", "socket", "socket:fd " RECEIVED " -> size text:bytes " ADDRESS_RESULTS,
	  make_recvfrom, BLOCKS(NR_RECV) },
	{ "sendmsg", "socket",
	  "socket:fd " SENT " fds:list= parts:list= address:bytes= " ADDRESS_ARGUMENTS " pid:pid=0 uid:int=0 gid:int=0"
	  " -> size",
	  make_sendmsg, BLOCKS(NR_SEND) },
	{ "recvmsg", "socket",
	  "socket:fd " RECEIVED " control:size=0"
	  " -> size text:bytes flags:text " ADDRESS_RESULTS " fd:fd fds:list count:int pid:pid uid:int gid:int",
	  make_recvmsg, BLOCKS(NR_RECV) },
};

FAMILY(family_socket_data, rows);
