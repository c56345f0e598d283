/* Remote procedure calls over libtirpc, when the agent is built with it (HAVE_TIRPC); without it they give ENOSYS. */
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "address.h"
#include "common.h"
#include "probes.h"
#include "rpc_calls.h"

#ifdef HAVE_TIRPC
#include <netconfig.h>
#include <rpc/rpc.h>
#include <rpc/svc_auth.h>

enum procedure { PING, INCREMENT, PROCESS };

/*
 * The library refers to its GSS part, which needs Kerberos, from two places. This agent neither offers nor takes such
 * credentials: what follows says so and keeps that part out of the static program.
 */
enum auth_stat _svcauth_gss(struct svc_req *request, struct rpc_msg *message, bool_t *no_dispatch);

enum auth_stat _svcauth_gss(struct svc_req *request, struct rpc_msg *message, bool_t *no_dispatch)
{
	(void)request;
	(void)message;
	(void)no_dispatch;
	return AUTH_REJECTEDCRED;
}

bool_t is_authgss_client(CLIENT *client);

bool_t is_authgss_client(CLIENT *client)
{
	(void)client;
	return FALSE;
}

/*
 * The library's broadcasts look up names of hosts, which drags the C library's whole resolver into a static program. No
 * call of the agent broadcasts or knows a host by name.
 */
int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
	(void)node;
	(void)service;
	(void)hints;
	*found = NULL;
	return EAI_FAIL;
}

void freeaddrinfo(struct addrinfo *found)
{
	(void)found;
}

/* No arguments, no result. */
static bool_t nothing(XDR *stream, ...)
{
	(void)stream;
	return TRUE;
}

static void serve(struct svc_req *request, SVCXPRT *transport)
{
	int value = 0;

	switch (request->rq_proc) {
	case PING:
		svc_sendreply(transport, nothing, NULL);
		return;
	case INCREMENT:
		if (!svc_getargs(transport, (xdrproc_t)xdr_int, (caddr_t)&value)) {
			svcerr_decode(transport);
			return;
		}
		value++;
		break;
	case PROCESS:
		value = (int)getpid();
		break;
	default:
		svcerr_noproc(transport);
		return;
	}
	svc_sendreply(transport, (xdrproc_t)xdr_int, (caddr_t)&value);
}

static int bound_socket(const struct args *a, int type)
{
	struct sockaddr_storage address;
	socklen_t length;
	int fd;

	if (internet_address(arg_text(a, "address"), AF_INET, &address, &length) < 0)
		return -1;
	fd = socket(AF_INET, type, 0);
	if (fd < 0)
		return -1;
	/* The library listens only on sockets that it has made itself. */
	if (bind(fd, (struct sockaddr *)&address, length) < 0 || (type == SOCK_STREAM && listen(fd, 16) < 0)) {
		close(fd);
		return -1;
	}
	return fd;
}

static SVCXPRT *offer(const struct args *a)
{
	int fd;

	switch (arg_int(a, "transport")) {
	case TRANSPORT_UNIX:
		return svcunix_create(RPC_ANYSOCK, 0, 0, (char *)(uintptr_t)arg_text(a, "address"));
	case TRANSPORT_TCP:
		fd = bound_socket(a, SOCK_STREAM);
		return fd < 0 ? NULL : svctcp_create(fd, 0, 0);
	default:
		fd = bound_socket(a, SOCK_DGRAM);
		return fd < 0 ? NULL : svcudp_create(fd);
	}
}

/* Serves until the process ends: asleep in poll between calls. */
static long make_rpc_serve(const struct args *a, struct reply *r)
{
	rpcprog_t program = (rpcprog_t)arg_int(a, "program");
	rpcvers_t version = (rpcvers_t)arg_int(a, "version");
	SVCXPRT *transport = offer(a);

	(void)r;
	if (!transport)
		return -1;
	if (!svc_register(transport, program, version, serve, (rpcprot_t)arg_int(a, "register")))
		return -1;
	svc_run();
	return 0;
}

static CLIENT *connect_unix(const struct args *a, int *fd)
{
	struct sockaddr_un server = { .sun_family = AF_UNIX };

	strncpy(server.sun_path, arg_text(a, "address"), sizeof(server.sun_path) - 1);
	return clntunix_create(&server, (rpcprog_t)arg_int(a, "program"), (rpcvers_t)arg_int(a, "version"), fd, 0, 0);
}

static CLIENT *connect_internet(const struct args *a, int *fd)
{
	struct timeval retry = { 1, 0 };
	struct sockaddr_storage place;
	struct sockaddr_in server;
	socklen_t length;

	if (internet_address(arg_text(a, "address"), AF_INET, &place, &length) < 0)
		return NULL;
	memcpy(&server, &place, sizeof(server));
	if (arg_int(a, "transport") == TRANSPORT_TCP)
		return clnttcp_create(&server, (rpcprog_t)arg_int(a, "program"), (rpcvers_t)arg_int(a, "version"), fd,
				      0, 0);
	return clntudp_create(&server, (rpcprog_t)arg_int(a, "program"), (rpcvers_t)arg_int(a, "version"), retry, fd);
}

static long make_rpc_call(const struct args *a, struct reply *r)
{
	struct timespec patience = arg_duration(a, "timeout");
	struct timeval timeout = { patience.tv_sec, patience.tv_nsec / 1000 };
	int fd = RPC_ANYSOCK, value = (int)arg_int(a, "value"), result = 0;
	rpcproc_t procedure = (rpcproc_t)arg_int(a, "procedure");
	CLIENT *client = arg_int(a, "transport") == TRANSPORT_UNIX ? connect_unix(a, &fd) : connect_internet(a, &fd);
	enum clnt_stat status = client ? RPC_SUCCESS : rpc_createerr.cf_stat;

	if (client) {
		xdrproc_t code = procedure == PING ? nothing : (xdrproc_t)xdr_int;

		status = clnt_call(client, procedure, code, (caddr_t)&value, code, (caddr_t)&result, timeout);
		clnt_destroy(client);
	}
	reply_int(r, "result", result);
	reply_text(r, "status", clnt_sperrno(status));
	return (long)status;
}

/* The library finds its transports in a file. */
static long find_transports(void)
{
	void *all = setnetconfig();

	return all ? endnetconfig(all) : -1;
}

long (*const probe_rpc)(void) = find_transports;

#else

long (*const probe_rpc)(void) = NULL;

static long make_rpc_serve(const struct args *a, struct reply *r)
{
	(void)a;
	(void)r;
	errno = ENOSYS;
	return -1;
}

static long make_rpc_call(const struct args *a, struct reply *r)
{
	return make_rpc_serve(a, r);
}

#endif

#define SERVICE "program:int=0x20000099 version:int=1"

static const struct call rows[] = {
	{ "rpc_serve", "onc-rpc", "transport:int(transport) address:text register:int=0 " SERVICE " -> int",
	  make_rpc_serve, BLOCKS(NR_POLL) },
	{ "rpc_call", "onc-rpc",
	  "transport:int(transport) address:text procedure:int=1 value:int=0 timeout:duration=5000000000 " SERVICE
	  " -> int result:int status:text",
	  make_rpc_call, BLOCKS(NR_POLL) },
};

FAMILY(family_rpc, rows);
