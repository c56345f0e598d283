/* Numbers of the routing messages: part of the kernel's interface. */
#ifndef IPC_ROUTE_H
#define IPC_ROUTE_H

enum { NEW_LINK = 16, NEW_ADDRESS = 20, NEW_ROUTE = 24 };
enum { LINK_NAME = 3, LINK_INFO = 18, LINK_PROCESS = 19, INFO_KIND = 1, INFO_DATA = 2, PAIR_PEER = 1 };
enum { ADDRESS = 1, ADDRESS_LOCAL = 2, ADDRESS_BROADCAST = 4, ADDRESS_AT_ONCE = 2 };
enum { ROUTE_DESTINATION = 1, ROUTE_INTERFACE = 4, ROUTE_GATEWAY = 5 };
enum { ROUTE_UNICAST = 1, ROUTE_BLACKHOLE = 6, ROUTE_UNREACHABLE = 7, ROUTE_PROHIBIT = 8 };

#endif
