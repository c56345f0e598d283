/* The transports of remote procedure calls. */
#ifndef IPC_RPC_CALLS_H
#define IPC_RPC_CALLS_H

#include <sys/un.h>

enum transport { TRANSPORT_UNIX, TRANSPORT_TCP, TRANSPORT_UDP };

#endif
