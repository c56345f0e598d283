/* Sockets of every family: making, naming, connecting, options, closing. */
#include <net/if.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "address.h"
#include "common.h"

static long make_socket(const struct args *a, struct reply *r)
{
	(void)r;
	return socket((int)arg_int(a, "family"), (int)arg_int(a, "type"), (int)arg_int(a, "protocol"));
}

static long make_socketpair(const struct args *a, struct reply *r)
{
	int ends[2] = { -1, -1 };
	long value = socketpair((int)arg_int(a, "family"), (int)arg_int(a, "type"), (int)arg_int(a, "protocol"),
				arg_given(a, "into") ? arg_addr(a, "into") : ends);

	if (value == 0) {
		reply_int(r, "left", ends[0]);
		reply_int(r, "right", ends[1]);
	}
	return value;
}

typedef int (*naming)(int, const struct sockaddr *, socklen_t);

static long name_socket(const struct args *a, naming function)
{
	int fd = (int)arg_int(a, "socket");
	struct sockaddr_storage address;
	socklen_t length;

	if (arg_given(a, "at"))
		return function(fd, arg_addr(a, "at"), (socklen_t)arg_int(a, "length"));
	if (address_arg(a, fd, &address, &length) < 0)
		return -1;
	return function(fd, (struct sockaddr *)&address, length);
}

static long make_bind(const struct args *a, struct reply *r)
{
	(void)r;
	return name_socket(a, bind);
}

static long make_connect(const struct args *a, struct reply *r)
{
	(void)r;
	return name_socket(a, connect);
}

static long make_listen(const struct args *a, struct reply *r)
{
	(void)r;
	return listen((int)arg_int(a, "socket"), (int)arg_int(a, "backlog"));
}

static long make_accept(const struct args *a, struct reply *r)
{
	struct sockaddr_storage peer;
	socklen_t length = sizeof(peer);
	long fd;

	memset(&peer, 0, sizeof(peer));
	fd = accept4((int)arg_int(a, "socket"), (struct sockaddr *)&peer, &length, (int)arg_int(a, "flags"));
	if (fd >= 0)
		reply_address(r, &peer, length);
	return fd;
}

typedef int (*asking)(int, struct sockaddr *, socklen_t *);

static long ask_name(const struct args *a, struct reply *r, asking function)
{
	struct sockaddr_storage address;
	socklen_t length = arg_given(a, "length") ? (socklen_t)arg_int(a, "length") : sizeof(address);
	long value;

	memset(&address, 0, sizeof(address));
	value = function((int)arg_int(a, "socket"), (struct sockaddr *)&address, &length);
	if (value == 0) {
		reply_address(r, &address, length);
		reply_int(r, "length", (long)length);
	}
	return value;
}

static long make_getsockname(const struct args *a, struct reply *r)
{
	return ask_name(a, r, getsockname);
}

static long make_getpeername(const struct args *a, struct reply *r)
{
	return ask_name(a, r, getpeername);
}

static long make_shutdown(const struct args *a, struct reply *r)
{
	(void)r;
	return shutdown((int)arg_int(a, "socket"), (int)arg_int(a, "how"));
}

static int is_timeout(int level, int option)
{
	return level == SOL_SOCKET && (option == SO_RCVTIMEO || option == SO_SNDTIMEO);
}

static long make_setsockopt(const struct args *a, struct reply *r)
{
	int fd = (int)arg_int(a, "socket"), level = (int)arg_int(a, "level"), option = (int)arg_int(a, "option");
	struct linger linger = { (int)arg_int(a, "value"), (int)arg_int(a, "linger") };
	struct timespec time = arg_duration(a, "timeout");
	struct timeval timeout = { time.tv_sec, time.tv_nsec / 1000 };
	int value = (int)arg_int(a, "value");

	(void)r;
	if (arg_given(a, "at"))
		return setsockopt(fd, level, option, arg_addr(a, "at"), (socklen_t)arg_int(a, "length"));
	if (level == SOL_SOCKET && option == SO_LINGER)
		return setsockopt(fd, level, option, &linger, sizeof(linger));
	if (is_timeout(level, option))
		return setsockopt(fd, level, option, &timeout, sizeof(timeout));
	if (arg_given(a, "text")) {
		const char *text = arg_text(a, "text");

		return setsockopt(fd, level, option, text, (socklen_t)strlen(text) + 1);
	}
	return setsockopt(fd, level, option, &value,
			  arg_given(a, "length") ? (socklen_t)arg_int(a, "length") : sizeof(value));
}

static long get_credentials(struct reply *r, int fd)
{
	struct ucred peer;
	socklen_t length = sizeof(peer);
	long value = getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &length);

	if (value == 0) {
		reply_int(r, "pid", peer.pid);
		reply_int(r, "uid", (long)(int)peer.uid);
		reply_int(r, "gid", (long)(int)peer.gid);
	}
	return value;
}

static long make_getsockopt(const struct args *a, struct reply *r)
{
	int fd = (int)arg_int(a, "socket"), level = (int)arg_int(a, "level"), option = (int)arg_int(a, "option");
	int words[64] = { 0 };
	socklen_t length = arg_given(a, "length") ? (socklen_t)arg_int(a, "length") : sizeof(words);
	long value;

	if (level == SOL_SOCKET && option == SO_PEERCRED)
		return get_credentials(r, fd);
	value = getsockopt(fd, level, option, arg_given(a, "at") ? arg_addr(a, "at") : words, &length);
	if (value < 0)
		return value;
	reply_int(r, "value", words[0]);
	reply_int(r, "second", words[1]);
	reply_int(r, "length", (long)length);
	if (level == SOL_SOCKET && option == SO_ERROR)
		reply_text(r, "error", words[0] ? errno_name(words[0]) : "0");
	return value;
}

/* Joins or leaves a multicast group on the interface of that name, or where the route to the group leads. */
static long make_membership(const struct args *a, struct reply *r)
{
	struct sockaddr_storage group;
	socklen_t length;
	const char *interface = arg_text(a, "interface");
	struct group_req request;
	int fd = (int)arg_int(a, "socket");

	(void)r;
	if (address_arg(a, fd, &group, &length) < 0)
		return -1;
	memset(&request, 0, sizeof(request));
	request.gr_interface = *interface ? if_nametoindex(interface) : 0;
	memcpy(&request.gr_group, &group, length);
	return setsockopt(fd, group.ss_family == AF_INET6 ? IPPROTO_IPV6 : IPPROTO_IP,
			  (int)arg_int(a, "option"), &request, sizeof(request));
}

static const struct call rows[] = {
	{ "socket", "socket", "family:int(family) type:int(socktype) protocol:int(protocol)=0 -> fd",
	  make_socket, CANNOT_BLOCK },
	{ "socketpair", "socket",
	  "family:int(family)=AF_UNIX type:int(socktype)=SOCK_STREAM protocol:int(protocol)=0 into:addr(pointer)=0"
	  " -> int left:fd right:fd",
	  make_socketpair, CANNOT_BLOCK },
	{ "bind", "socket", "socket:fd address:bytes= " ADDRESS_ARGUMENTS " at:addr(pointer)=0 -> int",
	  make_bind, CANNOT_BLOCK },
	{ "connect", "socket", "socket:fd address:bytes= " ADDRESS_ARGUMENTS " at:addr(pointer)=0 -> int",
	  make_connect, BLOCKS(SYS_connect) },
	{ "listen", "socket", "socket:fd backlog:int=16 -> int", make_listen, CANNOT_BLOCK },
	{ "accept", "socket", "socket:fd flags:int(socktype)=0 -> fd " ADDRESS_RESULTS, make_accept, BLOCKS(NR_ACCEPT) },
	{ "getsockname", "socket", "socket:fd length:size=0 -> int " ADDRESS_RESULTS " length:int",
	  make_getsockname, CANNOT_BLOCK },
	{ "getpeername", "socket", "socket:fd length:size=0 -> int " ADDRESS_RESULTS " length:int",
	  make_getpeername, CANNOT_BLOCK },
	{ "shutdown", "socket", "socket:fd how:int(shutdown) -> int", make_shutdown, CANNOT_BLOCK },
	{ "setsockopt", "socket",
	  "socket:fd option:int(sockopt|tcpopt|ipopt|ip6opt) value:int=1 level:int(sockopt_level)=SOL_SOCKET linger:int=0"
	  " timeout:duration=0 text:text= length:size=0 at:addr(pointer)=0 -> int",
	  make_setsockopt, CANNOT_BLOCK },
	{ "getsockopt", "socket",
	  "socket:fd option:int(sockopt|tcpopt|ipopt|ip6opt) level:int(sockopt_level)=SOL_SOCKET length:size=0"
	  " at:addr(pointer)=0 -> int value:int second:int length:int error:text pid:pid uid:int gid:int",
	  make_getsockopt, CANNOT_BLOCK },
	{ "membership", "multicast",
	  "socket:fd address:bytes option:int(membership)=MCAST_JOIN_GROUP interface:text= " ADDRESS_ARGUMENTS " -> int",
	  make_membership, CANNOT_BLOCK },
};

FAMILY(family_socket, rows);
