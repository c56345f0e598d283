/* Kinds of routes, verdicts of packet filters, transports of remote procedure calls. */
#include "constants.h"
#include "filter.h"
#include "route.h"
#include "rpc_calls.h"

GROUP(route, { "UNICAST", ROUTE_UNICAST }, { "BLACKHOLE", ROUTE_BLACKHOLE }, { "UNREACHABLE", ROUTE_UNREACHABLE },
      { "PROHIBIT", ROUTE_PROHIBIT });
GROUP(transport, { "RPC_OVER_UNIX", TRANSPORT_UNIX }, { "RPC_OVER_TCP", TRANSPORT_TCP },
      { "RPC_OVER_UDP", TRANSPORT_UDP });
GROUP(filter, { "DROP", FILTER_DROP }, { "REJECT", FILTER_REJECT });
