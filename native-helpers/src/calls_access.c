/* Loads and stores: what processes do with memory that they share, without any system call. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "access.h"
#include "common.h"

#define LONGEST_STRING 4096

static char *place_arg(const struct args *a)
{
	return (char *)arg_addr(a, "address") + arg_int(a, "offset");
}

static long make_load(const struct args *a, struct reply *r)
{
	const char *place = place_arg(a);
	size_t size = arg_given(a, "size") ? (size_t)arg_int(a, "size") : strnlen(place, LONGEST_STRING);

	reply_bytes(r, "text", place, size);
	return (long)size;
}

static long make_store(const struct args *a, struct reply *r)
{
	size_t length;
	const void *bytes = arg_bytes(a, "text", &length);

	(void)r;
	memcpy(place_arg(a), bytes, length);
	return 0;
}

static long make_fill(const struct args *a, struct reply *r)
{
	(void)r;
	memset(place_arg(a), (int)arg_int(a, "byte"), (size_t)arg_int(a, "size"));
	return 0;
}

/* Integers may lie at any offset, as in a packed record. */
typedef volatile uint16_t __attribute__((aligned(1), may_alias)) loose16;
typedef volatile int32_t __attribute__((aligned(1), may_alias)) loose32;
typedef volatile int64_t __attribute__((aligned(1), may_alias)) loose64;

static long make_load_int(const struct args *a, struct reply *r)
{
	void *place = place_arg(a);

	(void)r;
	switch (arg_int(a, "size")) {
	case 1: return *(volatile unsigned char *)place;
	case 2: return *(loose16 *)place;
	case 4: return *(loose32 *)place;
	default: return *(loose64 *)place;
	}
}

static long make_store_int(const struct args *a, struct reply *r)
{
	long value = arg_int(a, "value");
	void *place = place_arg(a);

	(void)r;
	switch (arg_int(a, "size")) {
	case 1: *(volatile unsigned char *)place = (unsigned char)value; break;
	case 2: *(loose16 *)place = (uint16_t)value; break;
	case 4: *(loose32 *)place = (int32_t)value; break;
	default: *(loose64 *)place = value;
	}
	return 0;
}

static long make_atomic_add(const struct args *a, struct reply *r)
{
	long *place = (long *)(void *)place_arg(a);

	(void)r;
	return __atomic_add_fetch(place, arg_int(a, "value"), __ATOMIC_SEQ_CST);
}

/* Machine code that returns at once, to try whether a page may be executed. */
static long make_store_code(const struct args *a, struct reply *r)
{
#if defined(__aarch64__)
	static const unsigned char code[] = { 0xc0, 0x03, 0x5f, 0xd6 };
#else
	static const unsigned char code[] = { 0xc3 };
#endif
	(void)r;
	memcpy(place_arg(a), code, sizeof(code));
	return 0;
}

static __thread sigjmp_buf fault_return;
static __thread siginfo_t fault;

static void on_fault(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	(void)context;
	fault = *info;
	siglongjmp(fault_return, 1);
}

static void one_access(char *place, int kind)
{
	void (*code)(void);

	switch (kind) {
	case ACCESS_STORE:
		*(volatile char *)place = *(volatile char *)place;
		break;
	case ACCESS_EXECUTE:
		memcpy(&code, &place, sizeof(code));
		__builtin___clear_cache(place, place + 4);
		code();
		break;
	default:
		(void)*(volatile char *)place;
	}
}

static void reply_fault(struct reply *r)
{
	reply_text(r, "fault", signal_name(fault.si_signo));
	reply_constant(r, "code", fault.si_signo == SIGBUS ? "buscode" : "segvcode", fault.si_code);
	reply_int(r, "at", (long)fault.si_addr);
}

/* One access whose fault is caught and reported instead of ending the process. */
static long make_touch(const struct args *a, struct reply *r)
{
	struct sigaction catching, old_segv, old_bus;
	int failed;

	memset(&catching, 0, sizeof(catching));
	catching.sa_sigaction = on_fault;
	catching.sa_flags = SA_SIGINFO;
	sigaction(SIGSEGV, &catching, &old_segv);
	sigaction(SIGBUS, &catching, &old_bus);
	failed = sigsetjmp(fault_return, 1);
	if (!failed)
		one_access(place_arg(a), (int)arg_int(a, "access"));
	sigaction(SIGSEGV, &old_segv, NULL);
	sigaction(SIGBUS, &old_bus, NULL);
	if (failed)
		reply_fault(r);
	else
		reply_text(r, "fault", "none");
	return 0;
}

#define PAGE_PRESENT (1ULL << 63)
#define PAGE_FRAME ((1ULL << 55) - 1)
#define FRAME_DIRTY (1ULL << 4)

static uint64_t entry_of(int fd, uint64_t number)
{
	uint64_t entry = 0;

	if (fd < 0 || pread(fd, &entry, sizeof(entry), (off_t)(number * sizeof(entry))) != (ssize_t)sizeof(entry))
		return 0;
	return entry;
}

static void reply_frames(struct reply *r, int map, int flags, uint64_t first, long pages)
{
	long i, gaps = 0, present = 0, dirty = 0;
	uint64_t entry, frame, last = 0;

	reply_list(r, "frames");
	for (i = 0; i < pages; i++) {
		entry = entry_of(map, first + (uint64_t)i);
		frame = entry & PAGE_FRAME;
		present += (entry & PAGE_PRESENT) != 0;
		gaps += i > 0 && frame != last + 1;
		dirty += frame > 0 && (entry_of(flags, frame) & FRAME_DIRTY) != 0;
		last = frame;
		reply_item(r, "%llu", (unsigned long long)frame);
	}
	reply_int(r, "first", (long)(entry_of(map, first) & PAGE_FRAME));
	reply_int(r, "present", present);
	reply_int(r, "gaps", gaps);
	reply_int(r, "dirty", dirty);
}

/* The physical frames of some pages, as /proc shows them (0 without the privilege), and how many are dirty. */
static long make_page_frames(const struct args *a, struct reply *r)
{
	long pages = arg_int(a, "pages");
	uint64_t first = (uint64_t)place_arg(a) / (uint64_t)sysconf(_SC_PAGESIZE);
	int map = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC), flags;

	if (map < 0)
		return -1;
	flags = open("/proc/kpageflags", O_RDONLY | O_CLOEXEC);
	reply_frames(r, map, flags, first, pages);
	close(map);
	if (flags >= 0)
		close(flags);
	return pages;
}

#define PLACE "address:addr(pointer) "
#define OFFSET " offset:int=0"

static const struct call rows[] = {
	{ "load", "memory-mapping", PLACE "size:size=0" OFFSET " -> size text:bytes", make_load, CANNOT_BLOCK },
	{ "store", "memory-mapping", PLACE "text:bytes" OFFSET " -> int", make_store, CANNOT_BLOCK },
	{ "fill", "memory-mapping", PLACE "size:size byte:int=0" OFFSET " -> int", make_fill, CANNOT_BLOCK },
	{ "load_int", "memory-mapping", PLACE "size:int=8" OFFSET " -> int", make_load_int, CANNOT_BLOCK },
	{ "store_int", "memory-mapping", PLACE "value:int size:int=8" OFFSET " -> int", make_store_int, CANNOT_BLOCK },
	{ "atomic_add", "memory-mapping", PLACE "value:int=1" OFFSET " -> int", make_atomic_add, CANNOT_BLOCK },
	{ "store_code", "memory-mapping", PLACE OFFSET " -> int", make_store_code, CANNOT_BLOCK },
	{ "touch", "memory-mapping", PLACE "access:int(memoryaccess)=LOAD" OFFSET " -> int fault:text code:text at:addr",
	  make_touch, CANNOT_BLOCK },
	{ "page_frames", "memory-mapping", PLACE "pages:int=1" OFFSET " -> int frames:list first:int present:int gaps:int dirty:int",
	  make_page_frames, CANNOT_BLOCK },
};

FAMILY(family_access, rows);
