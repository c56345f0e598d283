/* Constants of processes, signals and threads. */
#include <mqueue.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "constants.h"
#include "disposition.h"

#ifndef CLONE_NEWTIME
#define CLONE_NEWTIME 0x80
#endif
#ifndef P_PIDFD
#define P_PIDFD 3
#endif

/* The C library keeps the first real-time signals; SIGRTMIN itself is a function there. */
#ifdef __GLIBC__
#define FIRST_RT 34
#else
#define FIRST_RT 35
#endif
#define RT(n) { "SIGRTMIN+" #n, FIRST_RT + (n) }

GROUP(signal, C(SIGHUP), C(SIGINT), C(SIGQUIT), C(SIGILL), C(SIGTRAP), C(SIGABRT), C(SIGBUS), C(SIGFPE), C(SIGKILL),
      C(SIGUSR1), C(SIGSEGV), C(SIGUSR2), C(SIGPIPE), C(SIGALRM), C(SIGTERM), C(SIGCHLD), C(SIGCONT), C(SIGSTOP),
      C(SIGTSTP), C(SIGTTIN), C(SIGTTOU), C(SIGURG), C(SIGXCPU), C(SIGXFSZ), C(SIGVTALRM), C(SIGPROF), C(SIGWINCH),
      C(SIGIO), C(SIGPWR), C(SIGSYS), { "SIGRTMIN", FIRST_RT }, RT(1), RT(2), RT(3), RT(4), RT(5),
      { "SIGRTMAX", 64 });
GROUP(signalcode, C(SI_USER), C(SI_KERNEL), C(SI_QUEUE), C(SI_TIMER), C(SI_MESGQ), C(SI_ASYNCIO), C(SI_SIGIO),
      C(SI_TKILL));
GROUP(childcode, C(CLD_EXITED), C(CLD_KILLED), C(CLD_DUMPED), C(CLD_TRAPPED), C(CLD_STOPPED), C(CLD_CONTINUED));
GROUP(pollcode, C(POLL_IN), C(POLL_OUT), C(POLL_MSG), C(POLL_ERR), C(POLL_PRI), C(POLL_HUP));
GROUP(segvcode, C(SEGV_MAPERR), C(SEGV_ACCERR));
GROUP(buscode, C(BUS_ADRALN), C(BUS_ADRERR), C(BUS_OBJERR));
GROUP(disposition, { "SIG_DFL", DISPOSITION_DEFAULT }, { "SIG_IGN", DISPOSITION_IGNORE },
      { "RECORD", DISPOSITION_RECORD });
GROUP(saflag, C(SA_SIGINFO), C(SA_RESTART), C(SA_NODEFER), C(SA_RESETHAND), C(SA_NOCLDSTOP), C(SA_NOCLDWAIT));
GROUP(sighow, C(SIG_BLOCK), C(SIG_UNBLOCK), C(SIG_SETMASK));
GROUP(notify, C(SIGEV_SIGNAL), C(SIGEV_NONE), C(SIGEV_THREAD));
GROUP(waitoption, C(WNOHANG), C(WUNTRACED), C(WCONTINUED), C(WEXITED), C(WSTOPPED), C(WNOWAIT));
/* Whom a process becomes that is to be somebody else: the user and group that own nothing, "nobody" by custom. */
GROUP(identity, { "SECOND_UID", 65534 });
GROUP(waitid, C(P_ALL), C(P_PID), C(P_PGID), C(P_PIDFD));
GROUP(namespace, C(CLONE_NEWIPC), C(CLONE_NEWNET), C(CLONE_NEWNS), C(CLONE_NEWPID), C(CLONE_NEWUSER), C(CLONE_NEWUTS),
      C(CLONE_NEWCGROUP), C(CLONE_NEWTIME), C(CLONE_SYSVSEM), C(CLONE_FILES), C(CLONE_FS));
GROUP(rlimit, C(RLIMIT_NOFILE), C(RLIMIT_MSGQUEUE), C(RLIMIT_SIGPENDING), C(RLIMIT_FSIZE), C(RLIMIT_MEMLOCK),
      C(RLIMIT_AS), C(RLIMIT_NPROC), C(RLIMIT_CORE), C(RLIMIT_STACK), C(RLIMIT_DATA), C(RLIMIT_CPU));
GROUP(mountflag, C(MS_RDONLY), C(MS_REMOUNT), C(MS_BIND), C(MS_NOSUID), C(MS_NODEV), C(MS_NOEXEC), C(MS_PRIVATE),
      C(MS_REC), C(MNT_DETACH));
GROUP(mutextype, C(PTHREAD_MUTEX_NORMAL), C(PTHREAD_MUTEX_ERRORCHECK), C(PTHREAD_MUTEX_RECURSIVE),
      C(PTHREAD_MUTEX_DEFAULT));
GROUP(pshared, C(PTHREAD_PROCESS_PRIVATE), C(PTHREAD_PROCESS_SHARED));
GROUP(robust, C(PTHREAD_MUTEX_STALLED), C(PTHREAD_MUTEX_ROBUST));
GROUP(mutexprotocol, C(PTHREAD_PRIO_NONE), C(PTHREAD_PRIO_INHERIT), C(PTHREAD_PRIO_PROTECT));
