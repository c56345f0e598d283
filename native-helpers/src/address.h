/* Socket addresses as features write them. */
#ifndef IPC_ADDRESS_H
#define IPC_ADDRESS_H

#include <sys/socket.h>

#include "call.h"

/*
 * Argument "address" as an address of the socket's own family (or of "family", when given):
 *   AF_UNIX    the bytes of the name: a path, or an abstract name that begins with \0; "" asks for a name
 *   AF_INET    "127.0.0.1:5000"
 *   AF_INET6   "[::1]:5000"
 * "port" replaces the port, "length" the length. Returns 0, or -1 with EINVAL when the text is no such address.
 */
int address_arg(const struct args *a, int socket, struct sockaddr_storage *place, socklen_t *length);

/* "127.0.0.1:5000" or "[::1]:5000". Returns 0, or -1 with EINVAL. */
int internet_address(const char *text, int family, struct sockaddr_storage *place, socklen_t *length);

/* The same form back, with the family, and for Internet addresses host and port on their own. */
void reply_address(struct reply *r, const struct sockaddr_storage *address, socklen_t length);
#define ADDRESS_ARGUMENTS "port:int=0 family:int(family)=0 length:size=0"
#define ADDRESS_RESULTS "address:bytes family:text host:text port:int"

#endif
