/* Moving data without a buffer of one's own: splice and its relatives, and memory of other processes. */
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/uio.h>
#include <unistd.h>

#include "common.h"

static off_t *offset_arg(const struct args *a, const char *name, off_t *place)
{
	*place = arg_int(a, name);
	return arg_given(a, name) ? place : NULL;
}

static long make_splice(const struct args *a, struct reply *r)
{
	off_t from_place, to_place;
	off_t *from_offset = offset_arg(a, "from_offset", &from_place), *to_offset = offset_arg(a, "to_offset", &to_place);
	long moved = splice((int)arg_int(a, "from"), from_offset, (int)arg_int(a, "to"), to_offset,
			    (size_t)arg_int(a, "size"), (unsigned int)arg_int(a, "flags"));

	if (moved >= 0 && from_offset)
		reply_int(r, "from_offset", (long)from_place);
	if (moved >= 0 && to_offset)
		reply_int(r, "to_offset", (long)to_place);
	return moved;
}

static long make_tee(const struct args *a, struct reply *r)
{
	(void)r;
	return tee((int)arg_int(a, "from"), (int)arg_int(a, "to"), (size_t)arg_int(a, "size"),
		   (unsigned int)arg_int(a, "flags"));
}

static long make_vmsplice(const struct args *a, struct reply *r)
{
	struct iovec part = { arg_addr(a, "address"), (size_t)arg_int(a, "size") };

	(void)r;
	return vmsplice((int)arg_int(a, "fd"), &part, 1, (unsigned int)arg_int(a, "flags"));
}

static long make_sendfile(const struct args *a, struct reply *r)
{
	off_t place;
	off_t *offset = offset_arg(a, "offset", &place);
	long moved = sendfile((int)arg_int(a, "to"), (int)arg_int(a, "from"), offset, (size_t)arg_int(a, "size"));

	if (moved >= 0 && offset)
		reply_int(r, "offset", (long)place);
	return moved;
}

static long make_process_vm_readv(const struct args *a, struct reply *r)
{
	size_t size = (size_t)arg_int(a, "size");
	struct iovec here = { buffer_arg(a, r, "into", room_for((long)size)), size };
	struct iovec there = { arg_addr(a, "address"), size };
	long got = process_vm_readv((pid_t)arg_int(a, "process"), &here, 1, &there, 1, (unsigned long)arg_int(a, "flags"));

	if (got >= 0)
		reply_bytes(r, "text", here.iov_base, (size_t)got);
	return got;
}

static long make_process_vm_writev(const struct args *a, struct reply *r)
{
	size_t length;
	const void *bytes = sent_bytes(a, r, &length);
	struct iovec here = { (void *)(uintptr_t)bytes, length }, there = { arg_addr(a, "address"), length };

	return process_vm_writev((pid_t)arg_int(a, "process"), &here, 1, &there, 1, (unsigned long)arg_int(a, "flags"));
}

static const struct call rows[] = {
	{ "splice", "splice",
	  "from:fd to:fd size:size=65536 flags:int(splice)=0 from_offset:int=0 to_offset:int=0"
	  " -> size from_offset:int to_offset:int",
	  make_splice, BLOCKS(SYS_splice) },
	{ "tee", "splice", "from:fd to:fd size:size=65536 flags:int(splice)=0 -> size", make_tee, BLOCKS(SYS_tee) },
	{ "vmsplice", "splice", "fd:fd address:addr(pointer) size:size flags:int(splice)=0 -> size",
	  make_vmsplice, BLOCKS(SYS_vmsplice) },
	{ "sendfile", "splice", "to:fd from:fd size:size=65536 offset:int=0 -> size offset:int",
	  make_sendfile, BLOCKS(SYS_sendfile) },
	{ "process_vm_readv", "process-vm",
	  "process:pid address:addr(pointer) size:size flags:int=0 into:addr(pointer)=0 -> size text:bytes",
	  make_process_vm_readv, CANNOT_BLOCK },
	{ "process_vm_writev", "process-vm",
	  "process:pid address:addr(pointer) text:bytes= size:size=0 from:addr(pointer)=0 flags:int=0 -> size",
	  make_process_vm_writev, CANNOT_BLOCK },
};

FAMILY(family_splice, rows);
