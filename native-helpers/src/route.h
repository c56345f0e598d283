/* Routing messages: their numbers, which are part of the kernel's interface, and the one that two parts of the agent send. */
#ifndef IPC_ROUTE_H
#define IPC_ROUTE_H

#include <stdint.h>

enum { NEW_LINK = 16, GET_LINK = 18, NEW_ADDRESS = 20, NEW_ROUTE = 24 };
enum { LINK_NAME = 3, LINK_OPERATION = 16, LINK_INFO = 18, LINK_PROCESS = 19, INFO_KIND = 1, INFO_DATA = 2, PAIR_PEER = 1 };
enum { OPERATION_UP = 6 };
enum { ADDRESS = 1, ADDRESS_LOCAL = 2, ADDRESS_BROADCAST = 4, ADDRESS_AT_ONCE = 2 };
enum { ROUTE_DESTINATION = 1, ROUTE_INTERFACE = 4, ROUTE_GATEWAY = 5 };
enum { ROUTE_UNICAST = 1, ROUTE_BLACKHOLE = 6, ROUTE_UNREACHABLE = 7, ROUTE_PROHIBIT = 8 };

/*
 * A pair of connected interfaces, one here and one in the network namespace of a process (0: both here). Returns 0, or -1
 * with errno.
 */
int veth_pair(const char *name, const char *peer, uint32_t process);

#endif
