/* Requests to the kernel's routing socket. */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "netlink.h"

#define FAMILY_ROUTE 0
#define REQUEST_CREATE_ACKNOWLEDGE (0x1 | 0x4 | 0x200 | 0x400)
#define MESSAGE_ERROR 2

static size_t aligned(size_t size)
{
	return (size + 3) & ~(size_t)3;
}

void add_plain(struct request *q, const void *data, size_t size)
{
	if (q->header.length + aligned(size) > sizeof(*q))
		return;
	memcpy(q->bytes + q->header.length, data, size);
	q->header.length += (uint32_t)aligned(size);
}

void begin_request(struct request *q, uint16_t type, const void *message, size_t size)
{
	memset(q, 0, sizeof(*q));
	q->header.length = sizeof(q->header);
	q->header.type = type;
	q->header.flags = REQUEST_CREATE_ACKNOWLEDGE;
	add_plain(q, message, size);
}

void add_attribute(struct request *q, uint16_t type, const void *data, size_t size)
{
	size_t start = begin_nest(q, type);

	add_plain(q, data, size);
	/* The stated length is that of the data alone. */
	((uint16_t *)(void *)(q->bytes + start))[0] = (uint16_t)(4 + size);
}

size_t begin_nest(struct request *q, uint16_t type)
{
	uint16_t head[2] = { 4, type };
	size_t start = q->header.length;

	add_plain(q, head, sizeof(head));
	return start;
}

void end_nest(struct request *q, size_t start)
{
	((uint16_t *)(void *)(q->bytes + start))[0] = (uint16_t)(q->header.length - start);
}

static int read_answer(int fd)
{
	struct {
		struct netlink_header header;
		int32_t error;
		char rest[1024];
	} answer;
	ssize_t got = recv(fd, &answer, sizeof(answer), 0);

	if (got < 0)
		return -1;
	if ((size_t)got < sizeof(answer.header) + sizeof(answer.error) || answer.header.type != MESSAGE_ERROR) {
		errno = EPROTO;
		return -1;
	}
	errno = -answer.error;
	return answer.error ? -1 : 0;
}

int send_request(struct request *q)
{
	int error, value, fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, FAMILY_ROUTE);

	if (fd < 0)
		return -1;
	value = send(fd, q, q->header.length, 0) < 0 ? -1 : read_answer(fd);
	error = errno;
	close(fd);
	errno = error;
	return value;
}
