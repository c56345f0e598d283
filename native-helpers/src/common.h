/* What several families of calls share: buffers, deadlines, status fields, and the numbers of calls that may sleep. */
#ifndef IPC_COMMON_H
#define IPC_COMMON_H

#include <signal.h>
#include <sys/ipc.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include "call.h"

/* An address where nothing is ever mapped, aligned for every type: what "a bad pointer" means in a feature. */
#define BAD ((void *)16)

/* How much memory a result of at most `size` bytes needs; odd sizes (negative, huge) get a bounded buffer. */
size_t room_for(long size);

/* The memory that the scenario names with argument `name`, or else scratch memory of the call. */
void *buffer_arg(const struct args *a, struct reply *r, const char *name, size_t size);

/* Argument "text" as what is sent, unless "from" names memory; "size" overrides the length. */
const void *sent_bytes(const struct args *a, struct reply *r, size_t *length);

/*
 * An absolute deadline from "timeout", with "nanoseconds" in place of its tv_nsec when given, or the pointer that
 * "deadline" says (NULL, BAD). "clock" is that of the call.
 */
const struct timespec *deadline_arg(const struct args *a, struct reply *r, clockid_t clock);

/* A relative time from "timeout", likewise; not given: NULL, wait for ever. */
const struct timespec *timeout_arg(const struct args *a, struct reply *r);

/* The same in milliseconds, rounded up; not given or negative: -1, wait for ever. */
int milliseconds_arg(const struct args *a, const char *name);

/* What F_GETFL shows: the access mode as "access", the rest as "flags". */
void reply_open_flags(struct reply *r, long flags);
#define OPEN_FLAG_RESULTS "flags:text access:text"

/* A list of texts, each copied into scratch memory; at most `room` of them. Returns how many. */
size_t texts_arg(const struct args *a, struct reply *r, const char *name, char **texts, size_t room);

void reply_octal(struct reply *r, const char *name, long mode);
void reply_stat(struct reply *r, const struct stat *s);
#define STAT_RESULTS "type:text mode:text size:size blocks:int nlink:int uid:int gid:int dev:int ino:int " \
	"atime:int mtime:int ctime:int"

/* The owner, mode and key of a System V object: reported, and replaced by what the arguments say. */
void reply_perm(struct reply *r, const struct ipc_perm *perm);
void change_perm(const struct args *a, struct ipc_perm *perm);
#define PERM_ARGUMENTS "uid:int(identity)=0 gid:int(identity)=0 mode:mode(mode)=0600 cuid:int=0 cgid:int=0 key:key(key)=0"
#define PERM_RESULTS "uid:int gid:int cuid:int cgid:int mode:text key:key seq:int"

/* The signals of a list argument. */
void signal_set_arg(const struct args *a, const char *name, sigset_t *set);
void reply_signal_set(struct reply *r, const char *name, const sigset_t *set);

/* The old system calls are missing on newer machines, and C libraries choose differently. */
#ifdef SYS_open
#define NR_OPEN SYS_openat, SYS_open
#else
#define NR_OPEN SYS_openat
#endif
#ifdef SYS_poll
#define NR_POLL SYS_poll, SYS_ppoll
#else
#define NR_POLL SYS_ppoll
#endif
#ifdef SYS_select
#define NR_SELECT SYS_select, SYS_pselect6
#else
#define NR_SELECT SYS_pselect6
#endif
#ifdef SYS_epoll_wait
#define NR_EPOLL SYS_epoll_wait, SYS_epoll_pwait
#else
#define NR_EPOLL SYS_epoll_pwait
#endif
#ifdef SYS_pause
#define NR_PAUSE SYS_pause, SYS_ppoll
#else
#define NR_PAUSE SYS_ppoll
#endif
#define NR_READ SYS_read, SYS_readv, SYS_pread64, SYS_preadv
#define NR_WRITE SYS_write, SYS_writev, SYS_pwrite64, SYS_pwritev
#define NR_SEMOP SYS_semop, SYS_semtimedop
#define NR_ACCEPT SYS_accept, SYS_accept4

#endif
