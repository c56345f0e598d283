/* Names in the file system: files, FIFOs, links, directories, and what their status says. */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "common.h"

static const char *path_arg(const struct args *a)
{
	return arg_given(a, "at") ? arg_addr(a, "at") : arg_text(a, "path");
}

static long make_open(const struct args *a, struct reply *r)
{
	(void)r;
	return openat((int)arg_int(a, "directory"), path_arg(a), (int)arg_int(a, "flags"),
		      (mode_t)arg_int(a, "mode"));
}

static long make_mkfifo(const struct args *a, struct reply *r)
{
	(void)r;
	return mkfifoat((int)arg_int(a, "directory"), path_arg(a), (mode_t)arg_int(a, "mode"));
}

static long make_mknod(const struct args *a, struct reply *r)
{
	(void)r;
	return mknodat((int)arg_int(a, "directory"), path_arg(a), (mode_t)arg_int(a, "mode"),
		       (dev_t)arg_int(a, "device"));
}

static long make_mkdir(const struct args *a, struct reply *r)
{
	(void)r;
	return mkdirat((int)arg_int(a, "directory"), path_arg(a), (mode_t)arg_int(a, "mode"));
}

static long make_unlink(const struct args *a, struct reply *r)
{
	(void)r;
	return unlinkat((int)arg_int(a, "directory"), path_arg(a), (int)arg_int(a, "flags"));
}

static long make_rmdir(const struct args *a, struct reply *r)
{
	(void)r;
	return rmdir(arg_text(a, "path"));
}

static long make_link(const struct args *a, struct reply *r)
{
	(void)r;
	return linkat(AT_FDCWD, arg_text(a, "path"), AT_FDCWD, arg_text(a, "to"), (int)arg_int(a, "flags"));
}

static long make_symlink(const struct args *a, struct reply *r)
{
	(void)r;
	return symlink(arg_text(a, "path"), arg_text(a, "to"));
}

static long make_rename(const struct args *a, struct reply *r)
{
	(void)r;
	return rename(arg_text(a, "path"), arg_text(a, "to"));
}

static long make_chmod(const struct args *a, struct reply *r)
{
	(void)r;
	return chmod(arg_text(a, "path"), (mode_t)arg_int(a, "mode"));
}

static long make_fchmod(const struct args *a, struct reply *r)
{
	(void)r;
	return fchmod((int)arg_int(a, "fd"), (mode_t)arg_int(a, "mode"));
}

static long make_chown(const struct args *a, struct reply *r)
{
	(void)r;
	return chown(arg_text(a, "path"), (uid_t)arg_int(a, "uid"), (gid_t)arg_int(a, "gid"));
}

static long make_fchown(const struct args *a, struct reply *r)
{
	(void)r;
	return fchown((int)arg_int(a, "fd"), (uid_t)arg_int(a, "uid"), (gid_t)arg_int(a, "gid"));
}

static long make_access(const struct args *a, struct reply *r)
{
	(void)r;
	return faccessat(AT_FDCWD, arg_text(a, "path"), (int)arg_int(a, "mode"), (int)arg_int(a, "flags"));
}

static long make_truncate(const struct args *a, struct reply *r)
{
	(void)r;
	return truncate(arg_text(a, "path"), arg_int(a, "size"));
}

static long report(struct reply *r, long value, const struct stat *s)
{
	if (value == 0)
		reply_stat(r, s);
	return value;
}

static long make_stat(const struct args *a, struct reply *r)
{
	struct stat s;

	return report(r, fstatat((int)arg_int(a, "directory"), path_arg(a), &s, 0), &s);
}

static long make_lstat(const struct args *a, struct reply *r)
{
	struct stat s;

	return report(r, fstatat((int)arg_int(a, "directory"), path_arg(a), &s, AT_SYMLINK_NOFOLLOW), &s);
}

static long make_fstat(const struct args *a, struct reply *r)
{
	struct stat s;

	return report(r, fstat((int)arg_int(a, "fd"), &s), &s);
}

static long report_fs(struct reply *r, long value, const struct statfs *s)
{
	if (value == 0) {
		reply_constant(r, "type", "filesystem", (long)s->f_type);
		reply_int(r, "bsize", (long)s->f_bsize);
		reply_int(r, "bfree", (long)s->f_bfree);
	}
	return value;
}

static long make_statfs(const struct args *a, struct reply *r)
{
	struct statfs s;

	return report_fs(r, statfs(arg_text(a, "path"), &s), &s);
}

static long make_fstatfs(const struct args *a, struct reply *r)
{
	struct statfs s;

	return report_fs(r, fstatfs((int)arg_int(a, "fd"), &s), &s);
}

static long make_readlink(const struct args *a, struct reply *r)
{
	char target[4096];
	ssize_t length = readlink(arg_text(a, "path"), target, sizeof(target));

	if (length >= 0)
		reply_bytes(r, "text", target, (size_t)length);
	return length;
}

#define WHERE "directory:fd(at)=-100 at:addr(pointer)=0"

static const struct call rows[] = {
	{ "open", "file", "path:text flags:int(oflag)=0 mode:mode(mode)=0600 " WHERE " -> fd", make_open, BLOCKS(NR_OPEN) },
	{ "mkfifo", "fifo", "path:text mode:mode(mode)=0600 " WHERE " -> int", make_mkfifo, CANNOT_BLOCK },
	{ "mknod", "file", "path:text mode:mode(mode|filetype)=0600 device:int=0 " WHERE " -> int", make_mknod, CANNOT_BLOCK },
	{ "mkdir", "file", "path:text mode:mode(mode)=0700 " WHERE " -> int", make_mkdir, CANNOT_BLOCK },
	{ "unlink", "file", "path:text flags:int(atflag)=0 " WHERE " -> int", make_unlink, CANNOT_BLOCK },
	{ "rmdir", "file", "path:text -> int", make_rmdir, CANNOT_BLOCK },
	{ "link", "file", "path:text to:text flags:int(atflag)=0 -> int", make_link, CANNOT_BLOCK },
	{ "symlink", "file", "path:text to:text -> int", make_symlink, CANNOT_BLOCK },
	{ "rename", "file", "path:text to:text -> int", make_rename, CANNOT_BLOCK },
	{ "chmod", "file", "path:text mode:mode(mode) -> int", make_chmod, CANNOT_BLOCK },
	{ "fchmod", "file", "fd:fd mode:mode(mode) -> int", make_fchmod, CANNOT_BLOCK },
	{ "chown", "file", "path:text uid:int(identity)=-1 gid:int(identity)=-1 -> int", make_chown, CANNOT_BLOCK },
	{ "fchown", "file", "fd:fd uid:int(identity)=-1 gid:int(identity)=-1 -> int", make_fchown, CANNOT_BLOCK },
	{ "access", "file", "path:text mode:int(access)=0 flags:int(atflag)=0 -> int", make_access, CANNOT_BLOCK },
	{ "truncate", "file", "path:text size:size=0 -> int", make_truncate, CANNOT_BLOCK },
	{ "stat", "file", "path:text " WHERE " -> int " STAT_RESULTS, make_stat, CANNOT_BLOCK },
	{ "lstat", "file", "path:text " WHERE " -> int " STAT_RESULTS, make_lstat, CANNOT_BLOCK },
	{ "fstat", "file", "fd:fd -> int " STAT_RESULTS, make_fstat, CANNOT_BLOCK },
	{ "statfs", "file", "path:text -> int type:text bsize:int bfree:int", make_statfs, CANNOT_BLOCK },
	{ "fstatfs", "file", "fd:fd -> int type:text bsize:int bfree:int", make_fstatfs, CANNOT_BLOCK },
	{ "readlink", "file", "path:text -> size text:bytes", make_readlink, CANNOT_BLOCK },
};

FAMILY(family_file, rows);
