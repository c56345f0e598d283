/* Requests to the kernel over netlink. */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "netlink.h"

#define MESSAGE_ERROR 2

static size_t aligned(size_t size)
{
	return (size + 3) & ~(size_t)3;
}

void begin_request(struct request *q)
{
	memset(q, 0, sizeof(*q));
}

static struct netlink_header *header_of(struct request *q)
{
	return (struct netlink_header *)(void *)(q->bytes + q->start);
}

void add_plain(struct request *q, const void *data, size_t size)
{
	if (q->length + aligned(size) > sizeof(q->bytes))
		return;
	memcpy(q->bytes + q->length, data, size);
	q->length += aligned(size);
}

void begin_message(struct request *q, uint16_t type, uint16_t flags, const void *message, size_t size)
{
	struct netlink_header header = { .type = type, .flags = (uint16_t)(flags | ASK) };

	q->start = q->length;
	q->acknowledged += (flags & ACKNOWLEDGE) != 0;
	add_plain(q, &header, sizeof(header));
	add_plain(q, message, size);
}

void end_message(struct request *q)
{
	header_of(q)->length = (uint32_t)(q->length - q->start);
}

static void set_length(struct request *q, size_t start, size_t length)
{
	uint16_t stated = (uint16_t)length;

	memcpy(q->bytes + start, &stated, sizeof(stated));
}

size_t begin_nest(struct request *q, uint16_t type)
{
	uint16_t head[2] = { 4, type };
	size_t start = q->length;

	add_plain(q, head, sizeof(head));
	return start;
}

void end_nest(struct request *q, size_t start)
{
	set_length(q, start, q->length - start);
}

void add_attribute(struct request *q, uint16_t type, const void *data, size_t size)
{
	size_t start = begin_nest(q, type);

	add_plain(q, data, size);
	/* The stated length is that of the data, without what fills the last word. */
	set_length(q, start, 4 + size);
}

void add_word(struct request *q, uint16_t type, uint32_t value)
{
	uint32_t word = htonl(value);

	add_attribute(q, type, &word, sizeof(word));
}

void add_name(struct request *q, uint16_t type, const char *name)
{
	add_attribute(q, type, name, strlen(name) + 1);
}

/* One answer for each message that asked; 0 or the error in it. */
static int read_answer(int fd)
{
	struct {
		struct netlink_header header;
		int32_t error;
		char rest[2048];
	} answer;
	ssize_t got = recv(fd, &answer, sizeof(answer), 0);

	if (got < 0)
		return errno;
	if ((size_t)got < sizeof(answer.header) + sizeof(answer.error) || answer.header.type != MESSAGE_ERROR)
		return EPROTO;
	return -answer.error;
}

static int exchange(struct request *q, int fd)
{
	int error = send(fd, q->bytes, q->length, 0) < 0 ? errno : 0, i;

	for (i = 0; i < q->acknowledged && !error; i++)
		error = read_answer(fd);
	return error;
}

int send_request(struct request *q, int protocol)
{
	int error, fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol);

	if (fd < 0)
		return -1;
	error = exchange(q, fd);
	close(fd);
	errno = error;
	return error ? -1 : 0;
}
