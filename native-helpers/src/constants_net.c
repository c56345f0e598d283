/* Kinds of routes. */
#include "constants.h"
#include "netlink.h"

GROUP(route, { "UNICAST", ROUTE_UNICAST }, { "BLACKHOLE", ROUTE_BLACKHOLE }, { "UNREACHABLE", ROUTE_UNREACHABLE },
      { "PROHIBIT", ROUTE_PROHIBIT });
