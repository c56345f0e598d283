/* Mappings and the objects behind them. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "common.h"
#include "lines.h"

static long make_mmap(const struct args *a, struct reply *r)
{
	(void)r;
	return (long)mmap(arg_addr(a, "address"), (size_t)arg_int(a, "size"), (int)arg_int(a, "prot"),
			  (int)arg_int(a, "flags"), (int)arg_int(a, "fd"), arg_int(a, "offset"));
}

static long make_munmap(const struct args *a, struct reply *r)
{
	(void)r;
	return munmap(arg_addr(a, "address"), (size_t)arg_int(a, "size"));
}

static long make_mprotect(const struct args *a, struct reply *r)
{
	(void)r;
	return mprotect(arg_addr(a, "address"), (size_t)arg_int(a, "size"), (int)arg_int(a, "prot"));
}

static long make_msync(const struct args *a, struct reply *r)
{
	(void)r;
	return msync(arg_addr(a, "address"), (size_t)arg_int(a, "size"), (int)arg_int(a, "flags"));
}

static long make_mremap(const struct args *a, struct reply *r)
{
	(void)r;
	return (long)mremap(arg_addr(a, "address"), (size_t)arg_int(a, "size"), (size_t)arg_int(a, "new_size"),
			    (int)arg_int(a, "flags"), arg_addr(a, "to"));
}

static long make_madvise(const struct args *a, struct reply *r)
{
	(void)r;
	return madvise(arg_addr(a, "address"), (size_t)arg_int(a, "size"), (int)arg_int(a, "advice"));
}

static long make_mlock(const struct args *a, struct reply *r)
{
	(void)r;
	return mlock(arg_addr(a, "address"), (size_t)arg_int(a, "size"));
}

static long make_munlock(const struct args *a, struct reply *r)
{
	(void)r;
	return munlock(arg_addr(a, "address"), (size_t)arg_int(a, "size"));
}

static long make_shm_open(const struct args *a, struct reply *r)
{
	(void)r;
	return shm_open(private_name(arg_text(a, "name")), (int)arg_int(a, "flags"), (mode_t)arg_int(a, "mode"));
}

static long make_shm_unlink(const struct args *a, struct reply *r)
{
	(void)r;
	return shm_unlink(private_name(arg_text(a, "name")));
}

static long make_memfd_create(const struct args *a, struct reply *r)
{
	(void)r;
	return memfd_create(arg_text(a, "name"), (unsigned int)arg_int(a, "flags"));
}

static long make_getpagesize(const struct args *a, struct reply *r)
{
	(void)a;
	(void)r;
	return sysconf(_SC_PAGESIZE);
}

struct map_line {
	unsigned long start, end, offset;
	const char *rights, *path;
};

/* "start-end rights offset device inode path"; the path may hold blanks. */
static int parse_map_line(char *line, struct map_line *m)
{
	char *rest, *path = strpbrk(line, "/[");
	char *words[4];

	m->path = path ? path : "";
	if (path)
		path[-1] = '\0';
	m->start = strtoul(line, &rest, 16);
	if (*rest != '-')
		return 0;
	m->end = strtoul(rest + 1, &rest, 16);
	if (split_words(rest, words, 4) < 2)
		return 0;
	m->rights = words[0];
	m->offset = strtoul(words[1], NULL, 16);
	return 1;
}

static int find_map_line(char *maps, unsigned long address, struct map_line *m)
{
	char *rest = NULL, *line;

	for (line = strtok_r(maps, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
		if (parse_map_line(line, m) && address >= m->start && address < m->end)
			return 1;
	return 0;
}

/*
 * What the kernel lists as mapped at an address: 1 and the line of /proc/PID/maps, or 0. A process that is over has an
 * empty list until it is waited for; when that happens between open and read, ESRCH says the same.
 */
static long make_mapping_at(const struct args *a, struct reply *r)
{
	long process = arg_int(a, "process");
	struct map_line m;
	char path[64], *maps;
	size_t length;

	snprintf(path, sizeof(path), process ? "/proc/%ld/maps" : "/proc/self/maps", process);
	maps = whole_file(path, r, &length);
	if (!maps)
		return errno == ESRCH ? 0 : -1;
	if (!find_map_line(maps, (unsigned long)arg_addr(a, "address"), &m))
		return 0;
	reply_text(r, "path", m.path);
	reply_text(r, "rights", m.rights);
	reply_int(r, "start", (long)m.start);
	reply_int(r, "end", (long)m.end);
	reply_int(r, "offset", (long)m.offset);
	return 1;
}

static const struct call rows[] = {
	{ "mmap", "memory-mapping",
	  "size:size prot:int(prot)=PROT_READ|PROT_WRITE flags:int(mapflag)=MAP_SHARED|MAP_ANONYMOUS fd:fd=-1"
	  " offset:int=0 address:addr(pointer)=0 -> addr",
	  make_mmap, CANNOT_BLOCK },
	{ "munmap", "memory-mapping", "address:addr(pointer) size:size -> int", make_munmap, CANNOT_BLOCK },
	{ "mprotect", "memory-mapping", "address:addr(pointer) size:size prot:int(prot) -> int",
	  make_mprotect, CANNOT_BLOCK },
	{ "msync", "memory-mapping", "address:addr(pointer) size:size flags:int(msyncflag)=0 -> int",
	  make_msync, CANNOT_BLOCK },
	{ "mremap", "memory-mapping",
	  "address:addr(pointer) size:size new_size:size flags:int(mremapflag)=0 to:addr(pointer)=0 -> addr",
	  make_mremap, CANNOT_BLOCK },
	{ "madvise", "memory-mapping", "address:addr(pointer) size:size advice:int(advice) -> int",
	  make_madvise, CANNOT_BLOCK },
	{ "mlock", "memory-mapping", "address:addr(pointer) size:size -> int", make_mlock, CANNOT_BLOCK },
	{ "munlock", "memory-mapping", "address:addr(pointer) size:size -> int", make_munlock, CANNOT_BLOCK },
	{ "shm_open", "posix-shared-memory", "name:text flags:int(oflag)=O_RDWR mode:mode(mode)=0600 -> fd",
	  make_shm_open, CANNOT_BLOCK },
	{ "shm_unlink", "posix-shared-memory", "name:text -> int", make_shm_unlink, CANNOT_BLOCK },
	{ "memfd_create", "memfd", "name:text=memfd flags:int(memfdflag)=0 -> fd", make_memfd_create, CANNOT_BLOCK },
	{ "getpagesize", "memory-mapping", "-> size", make_getpagesize, CANNOT_BLOCK },
	{ "mapping_at", "memory-mapping",
	  "address:addr(pointer) process:pid=0 -> int path:text rights:text start:addr end:addr offset:int",
	  make_mapping_at, CANNOT_BLOCK },
};

FAMILY(family_memory, rows);
