/* Socket addresses as features write them. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

#include "address.h"

static int family_of(int socket)
{
	int domain = AF_UNIX;
	socklen_t size = sizeof(domain);

	/* Fails for what is no socket; the call under test then says so itself. */
	getsockopt(socket, SOL_SOCKET, SO_DOMAIN, &domain, &size);
	errno = 0;
	return domain;
}

static int unix_address(const void *name, size_t size, struct sockaddr_storage *place, socklen_t *length)
{
	struct sockaddr_un *address = (struct sockaddr_un *)place;

	if (size > sizeof(address->sun_path)) {
		errno = EINVAL;
		return -1;
	}
	address->sun_family = AF_UNIX;
	memcpy(address->sun_path, name, size);
	*length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + size);
	/* A path counts with its final zero where there is room; an abstract name is exactly its bytes. */
	if (size > 0 && address->sun_path[0] != '\0' && size < sizeof(address->sun_path))
		++*length;
	return 0;
}

int internet_address(const char *text, int family, struct sockaddr_storage *place, socklen_t *length)
{
	struct sockaddr_in *v4 = (struct sockaddr_in *)place;
	struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)place;
	char host[64] = "", *colon;
	in_port_t port;
	int fits;

	snprintf(host, sizeof(host), "%s", text + (text[0] == '['));
	colon = strrchr(host, ':');
	port = htons(colon ? (uint16_t)strtoul(colon + 1, NULL, 10) : 0);
	if (colon)
		colon[colon > host && colon[-1] == ']' ? -1 : 0] = '\0';
	place->ss_family = (sa_family_t)family;
	if (family == AF_INET6) {
		v6->sin6_port = port;
		fits = inet_pton(AF_INET6, host, &v6->sin6_addr);
		*length = sizeof(*v6);
	} else {
		v4->sin_port = port;
		fits = inet_pton(AF_INET, host, &v4->sin_addr);
		*length = sizeof(*v4);
	}
	errno = fits == 1 ? 0 : EINVAL;
	return fits == 1 ? 0 : -1;
}

int address_arg(const struct args *a, int socket, struct sockaddr_storage *place, socklen_t *length)
{
	size_t size;
	const void *name = arg_bytes(a, "address", &size);
	int family = family_of(socket), wrong;
	char text[128];

	memset(place, 0, sizeof(*place));
	if (family == AF_INET || family == AF_INET6) {
		snprintf(text, sizeof(text), "%.*s", (int)size, (const char *)name);
		wrong = internet_address(text, family, place, length);
	} else {
		wrong = unix_address(name, size, place, length);
	}
	if (wrong)
		return -1;
	/* Both kinds of Internet address have the port at the same place. */
	if (arg_given(a, "port") && (family == AF_INET || family == AF_INET6))
		((struct sockaddr_in *)place)->sin_port = htons((uint16_t)arg_int(a, "port"));
	if (arg_given(a, "family"))
		place->ss_family = (sa_family_t)arg_int(a, "family");
	if (arg_given(a, "length"))
		*length = (socklen_t)arg_int(a, "length");
	return 0;
}

static void reply_internet(struct reply *r, int family, const void *host, in_port_t port)
{
	char name[INET6_ADDRSTRLEN] = "", whole[INET6_ADDRSTRLEN + 16];

	inet_ntop(family, host, name, sizeof(name));
	snprintf(whole, sizeof(whole), family == AF_INET6 ? "[%s]:%d" : "%s:%d", name, ntohs(port));
	reply_bytes(r, "address", whole, strlen(whole));
	reply_text(r, "host", name);
	reply_int(r, "port", ntohs(port));
}

void reply_address(struct reply *r, const struct sockaddr_storage *address, socklen_t length)
{
	const struct sockaddr_un *local = (const struct sockaddr_un *)address;
	const struct sockaddr_in *v4 = (const struct sockaddr_in *)address;
	const struct sockaddr_in6 *v6 = (const struct sockaddr_in6 *)address;
	size_t size = length > offsetof(struct sockaddr_un, sun_path)
		? length - offsetof(struct sockaddr_un, sun_path) : 0;

	if (length == 0)
		return reply_bytes(r, "address", "", 0);
	reply_constant(r, "family", "family", address->ss_family);
	if (address->ss_family == AF_INET)
		return reply_internet(r, AF_INET, &v4->sin_addr, v4->sin_port);
	if (address->ss_family == AF_INET6)
		return reply_internet(r, AF_INET6, &v6->sin6_addr, v6->sin6_port);
	if (size > 0 && local->sun_path[0] != '\0')
		size = strnlen(local->sun_path, size);
	reply_bytes(r, "address", local->sun_path, size);
}
