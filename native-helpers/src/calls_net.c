/* Hosts on one machine: a wire between two network namespaces, addresses, routes. */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "address.h"
#include "common.h"
#include "netlink.h"
#include "route.h"

#define NEW (ACKNOWLEDGE | EXCLUSIVE | CREATE)

int veth_pair(const char *name, const char *peer, uint32_t process)
{
	struct link_message link = { 0, 0, 0, 0, 0, 0 };
	size_t info, data, other;
	struct request q;

	begin_request(&q);
	begin_message(&q, NEW_LINK, NEW, &link, sizeof(link));
	add_name(&q, LINK_NAME, name);
	info = begin_nest(&q, LINK_INFO);
	add_attribute(&q, INFO_KIND, "veth", 4);
	data = begin_nest(&q, INFO_DATA);
	other = begin_nest(&q, PAIR_PEER);
	add_plain(&q, &link, sizeof(link));
	add_name(&q, LINK_NAME, peer);
	if (process)
		add_attribute(&q, LINK_PROCESS, &process, sizeof(process));
	end_nest(&q, other);
	end_nest(&q, data);
	end_nest(&q, info);
	end_message(&q);
	return send_request(&q, PROTOCOL_ROUTE);
}

static long make_veth(const struct args *a, struct reply *r)
{
	(void)r;
	return veth_pair(arg_text(a, "interface"), arg_text(a, "peer"), (uint32_t)arg_int(a, "process"));
}

static long make_set_interface(const struct args *a, struct reply *r)
{
	struct ifreq request;
	int error, fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	long value;

	memset(&request, 0, sizeof(request));
	snprintf(request.ifr_name, sizeof(request.ifr_name), "%s", arg_text(a, "interface"));
	value = ioctl(fd, SIOCGIFFLAGS, &request);
	if (value == 0) {
		request.ifr_flags = (short)(request.ifr_flags & ~IFF_UP);
		request.ifr_flags = (short)(request.ifr_flags | (arg_int(a, "up") ? IFF_UP : 0));
		value = ioctl(fd, SIOCSIFFLAGS, &request);
	}
	error = errno;
	close(fd);
	errno = error;
	if (value == 0)
		reply_int(r, "index", (long)if_nametoindex(request.ifr_name));
	return value;
}

/* What the kernel tells of an interface, asked for or as news. */
struct link_news {
	struct netlink_header header;
	struct link_message link;
	char attributes[16384];
};

static int is_operational(const struct link_news *news, size_t size, unsigned index)
{
	const char *at = news->attributes, *end = (const char *)news + size;
	uint16_t head[2];

	if (size < sizeof(news->header) + sizeof(news->link) || news->header.type != NEW_LINK || news->link.index != (int32_t)index)
		return 0;
	while (end - at >= 4) {
		memcpy(head, at, sizeof(head));
		if (head[1] == LINK_OPERATION && end - at > 4)
			return at[4] == OPERATION_UP;
		at += head[0] < 4 ? 4 : (head[0] + 3) & ~3;
	}
	return 0;
}

static int ask_for_link(int fd, unsigned index)
{
	struct link_message link = { 0, 0, 0, (int32_t)index, 0, 0 };
	struct request q;

	begin_request(&q);
	begin_message(&q, GET_LINK, 0, &link, sizeof(link));
	end_message(&q);
	return send(fd, q.bytes, q.length, 0) < 0 ? -1 : 0;
}

/*
 * Until then the kernel throws away what is to leave by the interface: it learns of the other end's start a little later. IFF_RUNNING
 * does not tell it: that is set, too, while the state is not yet known. The answer and the news come one after another by the same socket.
 */
static long make_await_interface(const struct args *a, struct reply *r)
{
	struct netlink_address group = { .family = AF_NETLINK, .groups = LINK_NEWS };
	unsigned index = if_nametoindex(arg_text(a, "interface"));
	struct link_news news;
	int fd, error;
	ssize_t got;

	(void)r;
	if (!index)
		return -1;
	fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, PROTOCOL_ROUTE);
	got = bind(fd, (struct sockaddr *)&group, sizeof(group)) < 0 || ask_for_link(fd, index) < 0 ? -1 : 0;
	while (got >= 0 && !is_operational(&news, (size_t)got, index))
		got = recv(fd, &news, sizeof(news), 0);
	error = errno;
	close(fd);
	errno = error;
	return got < 0 ? -1 : 0;
}

struct network {
	int family;
	unsigned char host[16];
	size_t size;
	int prefix;
};

/* "10.1.0.1/24" or "fd00::1/64"; without a prefix the whole address counts. */
static int network_of(const char *text, struct network *n)
{
	char host[64];
	const char *slash = strchr(text, '/');

	memset(n, 0, sizeof(*n));
	n->family = strchr(text, ':') ? AF_INET6 : AF_INET;
	n->size = n->family == AF_INET6 ? 16 : 4;
	n->prefix = slash ? atoi(slash + 1) : (int)n->size * 8;
	snprintf(host, sizeof(host), "%.*s", slash ? (int)(slash - text) : (int)strlen(text), text);
	if (inet_pton(n->family, host, n->host) == 1 && n->prefix >= 0 && n->prefix <= (int)n->size * 8)
		return 0;
	errno = EINVAL;
	return -1;
}

static void broadcast_of(const struct network *n, unsigned char *place)
{
	int bit;

	memcpy(place, n->host, n->size);
	for (bit = n->prefix; bit < (int)n->size * 8; bit++)
		place[bit / 8] |= (unsigned char)(0x80 >> (bit % 8));
}

static long make_add_address(const struct args *a, struct reply *r)
{
	struct address_message message;
	unsigned char broadcast[16];
	struct network n;
	struct request q;

	(void)r;
	if (network_of(arg_text(a, "address"), &n) < 0)
		return -1;
	memset(&message, 0, sizeof(message));
	message.family = (uint8_t)n.family;
	message.prefix = (uint8_t)n.prefix;
	message.flags = n.family == AF_INET6 ? ADDRESS_AT_ONCE : 0;
	message.index = if_nametoindex(arg_text(a, "interface"));
	begin_request(&q);
	begin_message(&q, NEW_ADDRESS, NEW, &message, sizeof(message));
	add_attribute(&q, ADDRESS_LOCAL, n.host, n.size);
	add_attribute(&q, ADDRESS, n.host, n.size);
	broadcast_of(&n, broadcast);
	if (n.family == AF_INET)
		add_attribute(&q, ADDRESS_BROADCAST, broadcast, n.size);
	end_message(&q);
	return send_request(&q, PROTOCOL_ROUTE);
}

static long make_add_route(const struct args *a, struct reply *r)
{
	struct route_message message = { .table = 254, .protocol = 3, .scope = 0, .type = (uint8_t)arg_int(a, "kind") };
	const char *interface = arg_text(a, "interface"), *gateway = arg_text(a, "gateway");
	struct network to, by;
	struct request q;
	uint32_t index;

	(void)r;
	if (network_of(arg_text(a, "destination"), &to) < 0 || (*gateway && network_of(gateway, &by) < 0))
		return -1;
	message.family = (uint8_t)to.family;
	message.destination_bits = (uint8_t)to.prefix;
	begin_request(&q);
	begin_message(&q, NEW_ROUTE, NEW, &message, sizeof(message));
	add_attribute(&q, ROUTE_DESTINATION, to.host, to.size);
	if (*gateway)
		add_attribute(&q, ROUTE_GATEWAY, by.host, by.size);
	index = *interface ? if_nametoindex(interface) : 0;
	if (index)
		add_attribute(&q, ROUTE_INTERFACE, &index, sizeof(index));
	end_message(&q);
	return send_request(&q, PROTOCOL_ROUTE);
}

/* Two sockets of this process, connected over the loopback interface; the kernel chooses the ports. */
static int connect_loopback(int family, int type, int ends[2])
{
	struct sockaddr_storage address;
	socklen_t length;
	int waiting = socket(family, type | SOCK_CLOEXEC, 0), failed, error;

	internet_address(family == AF_INET6 ? "[::1]:0" : "127.0.0.1:0", family, &address, &length);
	ends[0] = socket(family, type, 0);
	failed = bind(waiting, (struct sockaddr *)&address, length) < 0 ||
		 (type == SOCK_STREAM && listen(waiting, 1) < 0) ||
		 getsockname(waiting, (struct sockaddr *)&address, &length) < 0 ||
		 connect(ends[0], (struct sockaddr *)&address, length) < 0;
	if (!failed && type == SOCK_STREAM) {
		ends[1] = accept(waiting, NULL, NULL);
	} else if (!failed) {
		failed = getsockname(ends[0], (struct sockaddr *)&address, &length) < 0 ||
			 connect(waiting, (struct sockaddr *)&address, length) < 0;
		ends[1] = dup(waiting);
	}
	failed = failed || ends[1] < 0;
	error = errno;
	close(waiting);
	errno = error;
	return failed ? -1 : 0;
}

static long make_loopback_pair(const struct args *a, struct reply *r)
{
	int ends[2] = { -1, -1 };
	long value = connect_loopback((int)arg_int(a, "family"), (int)arg_int(a, "type"), ends);

	if (value == 0) {
		reply_int(r, "left", ends[0]);
		reply_int(r, "right", ends[1]);
	}
	return value;
}

static const struct call rows[] = {
	{ "veth", "network", "interface:text peer:text process:pid=0 -> int", make_veth, CANNOT_BLOCK },
	{ "set_interface", "network", "interface:text up:int=1 -> int index:int", make_set_interface, CANNOT_BLOCK },
	{ "await_interface", "network", "interface:text -> int", make_await_interface, CANNOT_BLOCK },
	{ "add_address", "network", "interface:text address:text -> int", make_add_address, CANNOT_BLOCK },
	{ "add_route", "network", "destination:text kind:int(route)=UNICAST interface:text= gateway:text= -> int",
	  make_add_route, CANNOT_BLOCK },
	{ "loopback_pair", "network", "family:int(family)=AF_INET type:int(socktype)=SOCK_STREAM -> int left:fd right:fd",
	  make_loopback_pair, CANNOT_BLOCK },
};

FAMILY(family_net, rows);
