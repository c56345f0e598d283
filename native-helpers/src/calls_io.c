/* Descriptors of every kind: making pipes, reading, writing, duplicating, closing. */
#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "common.h"

#define MOST_PARTS 1024
#define PART_SIZE 65536

static long make_pipe(const struct args *a, struct reply *r)
{
	int ends[2] = { -1, -1 };
	int *place = arg_given(a, "into") ? arg_addr(a, "into") : ends;
	long value = pipe(place);

	(void)a;
	if (value == 0) {
		reply_int(r, "read", place[0]);
		reply_int(r, "write", place[1]);
	}
	return value;
}

static long make_pipe2(const struct args *a, struct reply *r)
{
	int ends[2] = { -1, -1 };
	long value = pipe2(ends, (int)arg_int(a, "flags"));

	if (value == 0) {
		reply_int(r, "read", ends[0]);
		reply_int(r, "write", ends[1]);
	}
	return value;
}

static long make_read(const struct args *a, struct reply *r)
{
	long size = arg_int(a, "size");
	void *buffer = buffer_arg(a, r, "into", room_for(size));
	ssize_t got = read((int)arg_int(a, "fd"), buffer, (size_t)size);

	if (got >= 0)
		reply_bytes(r, "text", buffer, (size_t)got);
	return got;
}

static long make_pread(const struct args *a, struct reply *r)
{
	long size = arg_int(a, "size");
	void *buffer = buffer_arg(a, r, "into", room_for(size));
	ssize_t got = pread((int)arg_int(a, "fd"), buffer, (size_t)size, arg_int(a, "offset"));

	if (got >= 0)
		reply_bytes(r, "text", buffer, (size_t)got);
	return got;
}

/* Reads until the count is complete or the end, as a program does that knows the length of a record. */
static long make_read_fully(const struct args *a, struct reply *r)
{
	size_t want = (size_t)arg_int(a, "size"), had = 0;
	char *buffer = scratch(r, room_for((long)want));
	int reads = 0;

	while (had < want) {
		ssize_t got = read((int)arg_int(a, "fd"), buffer + had, want - had);

		if (got < 0)
			return -1;
		reads++;
		if (got == 0)
			break;
		had += (size_t)got;
	}
	reply_bytes(r, "text", buffer, had);
	reply_int(r, "reads", reads);
	return (long)had;
}

static long make_write(const struct args *a, struct reply *r)
{
	size_t length;
	const void *bytes = sent_bytes(a, r, &length);

	return write((int)arg_int(a, "fd"), bytes, length);
}

static long make_pwrite(const struct args *a, struct reply *r)
{
	size_t length;
	const void *bytes = sent_bytes(a, r, &length);

	return pwrite((int)arg_int(a, "fd"), bytes, length, arg_int(a, "offset"));
}

static long make_readv(const struct args *a, struct reply *r)
{
	struct iovec parts[MOST_PARTS];
	size_t i, count = list_count(a, "sizes");
	char *memory;
	ssize_t got;
	long left;

	if (count > MOST_PARTS)
		count = MOST_PARTS;
	memory = scratch(r, (count + 1) * PART_SIZE);
	for (i = 0; i < count; i++) {
		parts[i].iov_base = memory + i * PART_SIZE;
		parts[i].iov_len = (size_t)list_int(a, "sizes", i, 0, PART_SIZE);
	}
	got = readv((int)arg_int(a, "fd"), parts, arg_given(a, "count") ? (int)arg_int(a, "count") : (int)count);
	left = got;
	reply_list(r, "parts");
	for (i = 0; i < count && left > 0; i++) {
		long here = left < (long)parts[i].iov_len ? left : (long)parts[i].iov_len;

		reply_item(r, "%.*s", (int)here, (char *)parts[i].iov_base);
		left -= here;
	}
	return got;
}

static long make_writev(const struct args *a, struct reply *r)
{
	struct iovec parts[MOST_PARTS];
	char *texts[MOST_PARTS];
	size_t i, count = texts_arg(a, r, "parts", texts, MOST_PARTS);

	for (i = 0; i < count; i++) {
		parts[i].iov_base = texts[i];
		parts[i].iov_len = strlen(texts[i]);
	}
	return writev((int)arg_int(a, "fd"), parts,
		      arg_given(a, "count") ? (int)arg_int(a, "count") : (int)count);
}

static long make_close(const struct args *a, struct reply *r)
{
	(void)r;
	return close((int)arg_int(a, "fd"));
}

static long make_dup(const struct args *a, struct reply *r)
{
	(void)r;
	return dup((int)arg_int(a, "fd"));
}

static long make_dup2(const struct args *a, struct reply *r)
{
	(void)r;
	return dup2((int)arg_int(a, "fd"), (int)arg_int(a, "to"));
}

static long make_dup3(const struct args *a, struct reply *r)
{
	(void)r;
	return dup3((int)arg_int(a, "fd"), (int)arg_int(a, "to"), (int)arg_int(a, "flags"));
}

static long make_lseek(const struct args *a, struct reply *r)
{
	(void)r;
	return lseek((int)arg_int(a, "fd"), arg_int(a, "offset"), (int)arg_int(a, "whence"));
}

static long make_ftruncate(const struct args *a, struct reply *r)
{
	(void)r;
	return ftruncate((int)arg_int(a, "fd"), arg_int(a, "size"));
}

static long make_fsync(const struct args *a, struct reply *r)
{
	(void)r;
	return fsync((int)arg_int(a, "fd"));
}

static long make_isatty(const struct args *a, struct reply *r)
{
	(void)r;
	return isatty((int)arg_int(a, "fd"));
}

static long make_ioctl(const struct args *a, struct reply *r)
{
	int value = (int)arg_int(a, "value");
	long made = ioctl((int)arg_int(a, "fd"), (unsigned long)arg_int(a, "request"),
			  arg_given(a, "at") ? arg_addr(a, "at") : (void *)&value);

	if (made >= 0)
		reply_int(r, "result", value);
	return made;
}

#define SENT "text:bytes= size:size=0 from:addr(pointer)=0"

static const struct call rows[] = {
	{ "pipe", "pipe", "into:addr(pointer)=0 -> int read:fd write:fd", make_pipe, CANNOT_BLOCK },
	{ "pipe2", "pipe", "flags:int(oflag)=0 -> int read:fd write:fd", make_pipe2, CANNOT_BLOCK },
	{ "read", "descriptor", "fd:fd size:size(limit)=65536 into:addr(pointer)=0 -> size text:bytes",
	  make_read, BLOCKS(NR_READ) },
	{ "pread", "descriptor", "fd:fd size:size(limit)=65536 offset:int=0 into:addr(pointer)=0 -> size text:bytes",
	  make_pread, BLOCKS(NR_READ) },
	{ "read_fully", "descriptor", "fd:fd size:size -> size text:bytes reads:int", make_read_fully, BLOCKS(NR_READ) },
	{ "readv", "descriptor", "fd:fd sizes:list= count:int=0 -> size parts:list", make_readv, BLOCKS(NR_READ) },
	{ "write", "descriptor", "fd:fd " SENT " -> size", make_write, BLOCKS(NR_WRITE) },
	{ "pwrite", "descriptor", "fd:fd " SENT " offset:int=0 -> size", make_pwrite, BLOCKS(NR_WRITE) },
	{ "writev", "descriptor", "fd:fd parts:list= count:int=0 -> size", make_writev, BLOCKS(NR_WRITE) },
	{ "close", "descriptor", "fd:fd -> int", make_close, CANNOT_BLOCK },
	{ "dup", "descriptor", "fd:fd -> fd", make_dup, CANNOT_BLOCK },
	{ "dup2", "descriptor", "fd:fd to:fd -> fd", make_dup2, CANNOT_BLOCK },
	{ "dup3", "descriptor", "fd:fd to:fd flags:int(oflag)=0 -> fd", make_dup3, CANNOT_BLOCK },
	{ "lseek", "descriptor", "fd:fd offset:int=0 whence:int(whence)=0 -> int", make_lseek, CANNOT_BLOCK },
	{ "ftruncate", "descriptor", "fd:fd size:size(limit)=0 -> int", make_ftruncate, CANNOT_BLOCK },
	{ "fsync", "descriptor", "fd:fd -> int", make_fsync, CANNOT_BLOCK },
	{ "isatty", "descriptor", "fd:fd -> int", make_isatty, CANNOT_BLOCK },
	{ "ioctl", "descriptor", "fd:fd request:int(ioctl) value:int=0 at:addr(pointer)=0 -> int result:int",
	  make_ioctl, CANNOT_BLOCK },
};

FAMILY(family_io, rows);
