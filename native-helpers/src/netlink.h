/* Requests to the kernel's routing socket, as far as two hosts on one wire need them. */
#ifndef IPC_NETLINK_H
#define IPC_NETLINK_H

#include <stddef.h>
#include <stdint.h>

/* The kernel's interface; not every C library brings the headers. */
struct netlink_header {
	uint32_t length;
	uint16_t type, flags;
	uint32_t sequence, port;
};

struct link_message {
	uint8_t family, pad;
	uint16_t type;
	int32_t index;
	uint32_t flags, change;
};

struct address_message {
	uint8_t family, prefix, flags, scope;
	uint32_t index;
};

struct route_message {
	uint8_t family, destination_bits, source_bits, service, table, protocol, scope, type;
	uint32_t flags;
};

enum { NEW_LINK = 16, NEW_ADDRESS = 20, NEW_ROUTE = 24 };
enum { LINK_NAME = 3, LINK_INFO = 18, LINK_PROCESS = 19, INFO_KIND = 1, INFO_DATA = 2, PAIR_PEER = 1 };
enum { ADDRESS = 1, ADDRESS_LOCAL = 2, ADDRESS_BROADCAST = 4, ADDRESS_AT_ONCE = 2 };
enum { ROUTE_DESTINATION = 1, ROUTE_INTERFACE = 4, ROUTE_GATEWAY = 5 };
enum { ROUTE_UNICAST = 1, ROUTE_BLACKHOLE = 6, ROUTE_UNREACHABLE = 7, ROUTE_PROHIBIT = 8 };

struct request {
	union {
		struct netlink_header header;
		char bytes[1024];
	};
};

void begin_request(struct request *q, uint16_t type, const void *message, size_t size);
void add_attribute(struct request *q, uint16_t type, const void *data, size_t size);
/* An attribute that holds others; end_nest() with what begin_nest() returned. */
size_t begin_nest(struct request *q, uint16_t type);
void end_nest(struct request *q, size_t start);
void add_plain(struct request *q, const void *data, size_t size);

/* 0, or -1 with the errno that the kernel answered. */
int send_request(struct request *q);

#endif
