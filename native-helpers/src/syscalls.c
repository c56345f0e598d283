/* System calls by number: those that may sleep. */
#include <stdio.h>
#include <sys/syscall.h>

#include "call.h"

#define CALL(name) { #name, SYS_##name },

static const struct constant syscalls[] = {
#ifdef SYS_read
	CALL(read)
#endif
#ifdef SYS_write
	CALL(write)
#endif
#ifdef SYS_readv
	CALL(readv)
#endif
#ifdef SYS_writev
	CALL(writev)
#endif
#ifdef SYS_pread64
	CALL(pread64)
#endif
#ifdef SYS_pwrite64
	CALL(pwrite64)
#endif
#ifdef SYS_preadv
	CALL(preadv)
#endif
#ifdef SYS_pwritev
	CALL(pwritev)
#endif
#ifdef SYS_preadv2
	CALL(preadv2)
#endif
#ifdef SYS_pwritev2
	CALL(pwritev2)
#endif
#ifdef SYS_open
	CALL(open)
#endif
#ifdef SYS_openat
	CALL(openat)
#endif
#ifdef SYS_poll
	CALL(poll)
#endif
#ifdef SYS_ppoll
	CALL(ppoll)
#endif
#ifdef SYS_select
	CALL(select)
#endif
#ifdef SYS_pselect6
	CALL(pselect6)
#endif
#ifdef SYS_epoll_wait
	CALL(epoll_wait)
#endif
#ifdef SYS_epoll_pwait
	CALL(epoll_pwait)
#endif
#ifdef SYS_epoll_pwait2
	CALL(epoll_pwait2)
#endif
#ifdef SYS_pause
	CALL(pause)
#endif
#ifdef SYS_nanosleep
	CALL(nanosleep)
#endif
#ifdef SYS_clock_nanosleep
	CALL(clock_nanosleep)
#endif
#ifdef SYS_wait4
	CALL(wait4)
#endif
#ifdef SYS_waitid
	CALL(waitid)
#endif
#ifdef SYS_futex
	CALL(futex)
#endif
#ifdef SYS_flock
	CALL(flock)
#endif
#ifdef SYS_fcntl
	CALL(fcntl)
#endif
#ifdef SYS_fcntl64
	CALL(fcntl64)
#endif
#ifdef SYS_msgsnd
	CALL(msgsnd)
#endif
#ifdef SYS_msgrcv
	CALL(msgrcv)
#endif
#ifdef SYS_semop
	CALL(semop)
#endif
#ifdef SYS_semtimedop
	CALL(semtimedop)
#endif
#ifdef SYS_ipc
	CALL(ipc)
#endif
#ifdef SYS_mq_timedsend
	CALL(mq_timedsend)
#endif
#ifdef SYS_mq_timedreceive
	CALL(mq_timedreceive)
#endif
#ifdef SYS_accept
	CALL(accept)
#endif
#ifdef SYS_accept4
	CALL(accept4)
#endif
#ifdef SYS_connect
	CALL(connect)
#endif
#ifdef SYS_sendto
	CALL(sendto)
#endif
#ifdef SYS_recvfrom
	CALL(recvfrom)
#endif
#ifdef SYS_sendmsg
	CALL(sendmsg)
#endif
#ifdef SYS_recvmsg
	CALL(recvmsg)
#endif
#ifdef SYS_sendmmsg
	CALL(sendmmsg)
#endif
#ifdef SYS_recvmmsg
	CALL(recvmmsg)
#endif
#ifdef SYS_rt_sigsuspend
	CALL(rt_sigsuspend)
#endif
#ifdef SYS_rt_sigtimedwait
	CALL(rt_sigtimedwait)
#endif
#ifdef SYS_splice
	CALL(splice)
#endif
#ifdef SYS_tee
	CALL(tee)
#endif
#ifdef SYS_vmsplice
	CALL(vmsplice)
#endif
#ifdef SYS_sendfile
	CALL(sendfile)
#endif
#ifdef SYS_copy_file_range
	CALL(copy_file_range)
#endif
#ifdef SYS_io_getevents
	CALL(io_getevents)
#endif
#ifdef SYS_io_pgetevents
	CALL(io_pgetevents)
#endif
#ifdef SYS_io_uring_enter
	CALL(io_uring_enter)
#endif
#ifdef SYS_fsync
	CALL(fsync)
#endif
#ifdef SYS_msync
	CALL(msync)
#endif
#ifdef SYS_close
	CALL(close)
#endif
#ifdef SYS_shutdown
	CALL(shutdown)
#endif
#ifdef SYS_ioctl
	CALL(ioctl)
#endif
#ifdef SYS_vfork
	CALL(vfork)
#endif
#ifdef SYS_clone
	CALL(clone)
#endif
#ifdef SYS_clone3
	CALL(clone3)
#endif
#ifdef SYS_execve
	CALL(execve)
#endif
#ifdef SYS_execveat
	CALL(execveat)
#endif
#ifdef SYS_exit
	CALL(exit)
#endif
#ifdef SYS_exit_group
	CALL(exit_group)
#endif
#ifdef SYS_restart_syscall
	CALL(restart_syscall)
#endif
#ifdef SYS_sched_yield
	CALL(sched_yield)
#endif
#ifdef SYS_rt_sigpending
	CALL(rt_sigpending)
#endif
#ifdef SYS_kill
	CALL(kill)
#endif
#ifdef SYS_futex_wait
	CALL(futex_wait)
#endif
#ifdef SYS_futex_waitv
	CALL(futex_waitv)
#endif
#ifdef SYS_futex_time64
	CALL(futex_time64)
#endif
#ifdef SYS_semtimedop_time64
	CALL(semtimedop_time64)
#endif
#ifdef SYS_clock_nanosleep_time64
	CALL(clock_nanosleep_time64)
#endif
#ifdef SYS_ppoll_time64
	CALL(ppoll_time64)
#endif
#ifdef SYS_pselect6_time64
	CALL(pselect6_time64)
#endif
#ifdef SYS_mq_timedsend_time64
	CALL(mq_timedsend_time64)
#endif
#ifdef SYS_mq_timedreceive_time64
	CALL(mq_timedreceive_time64)
#endif
#ifdef SYS_recvmmsg_time64
	CALL(recvmmsg_time64)
#endif
#ifdef SYS_rt_sigtimedwait_time64
	CALL(rt_sigtimedwait_time64)
#endif
#ifdef SYS_ftruncate
	CALL(ftruncate)
#endif
#ifdef SYS_mmap
	CALL(mmap)
#endif
#ifdef SYS_mount
	CALL(mount)
#endif
#ifdef SYS_send
	CALL(send)
#endif
#ifdef SYS_recv
	CALL(recv)
#endif
#ifdef SYS_mq_open
	CALL(mq_open)
#endif
#ifdef SYS_tgkill
	CALL(tgkill)
#endif
};

const char *syscall_name(long number)
{
	static __thread char text[32];
	size_t i;

	for (i = 0; i < sizeof(syscalls) / sizeof(syscalls[0]); i++)
		if (syscalls[i].value == number)
			return syscalls[i].name;
	snprintf(text, sizeof(text), "syscall-%ld", number);
	return text;
}
