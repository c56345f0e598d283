/* Requests to the kernel over netlink, as far as hosts on one wire and a packet filter need them. */
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

struct netlink_address {
	uint16_t family, pad;
	uint32_t port, groups;
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

struct filter_message {
	uint8_t family, version;
	uint16_t resource;
};

enum { PROTOCOL_ROUTE = 0, PROTOCOL_FILTER = 12, LINK_NEWS = 1 };
enum { ASK = 0x1, ACKNOWLEDGE = 0x4, EXCLUSIVE = 0x200, CREATE = 0x400, APPEND = 0x800 };

/* Messages in one block of memory. */
struct request {
	union {
		struct netlink_header first;
		char bytes[2048];
	};
	size_t start, length;
	int acknowledged;	/* how many of them ask for an answer */
};

void begin_request(struct request *q);
void begin_message(struct request *q, uint16_t type, uint16_t flags, const void *message, size_t size);
void end_message(struct request *q);
void add_plain(struct request *q, const void *data, size_t size);
void add_attribute(struct request *q, uint16_t type, const void *data, size_t size);
void add_word(struct request *q, uint16_t type, uint32_t value);	/* in network order */
void add_name(struct request *q, uint16_t type, const char *name);
/* An attribute that holds others; end_nest() with what begin_nest() returned. */
size_t begin_nest(struct request *q, uint16_t type);
void end_nest(struct request *q, size_t start);

/* 0, or -1 with the first errno that the kernel answered. */
int send_request(struct request *q, int protocol);

#endif
