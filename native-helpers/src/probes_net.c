/* A harmless first call of each facility of the network. */
#include <sched.h>
#include <sys/socket.h>

#include "isolate.h"
#include "probes.h"
#include "route.h"

long probe_unix_socket(void)
{
	int ends[2];

	return socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
}

long probe_tcp(void)
{
	return socket(AF_INET, SOCK_STREAM, 0);
}

long probe_udp(void)
{
	return socket(AF_INET, SOCK_DGRAM, 0);
}

long probe_inet6(void)
{
	return socket(AF_INET6, SOCK_DGRAM, 0);
}

/* In a network of its own: a wire between two hosts. */
long probe_veth(void)
{
	if (unshare(CLONE_NEWNET) < 0 && unshare(CLONE_NEWUSER | CLONE_NEWNET) < 0)
		return -1;
	return veth_pair("probe0", "probe1", 0);
}
