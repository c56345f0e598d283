/* Constants of System V objects, and the limits and pointers that any call may be given. */
#include <limits.h>
#include <semaphore.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>

#include "common.h"
#include "constants.h"

/* Younger than some C libraries; the numbers are part of the kernel's interface. */
#ifndef MSG_STAT_ANY
#define MSG_STAT_ANY 13
#endif
#ifndef SEM_STAT_ANY
#define SEM_STAT_ANY 20
#endif
#ifndef SHM_STAT_ANY
#define SHM_STAT_ANY 15
#endif
#ifndef MSG_COPY
#define MSG_COPY 040000
#endif
#ifndef MSG_EXCEPT
#define MSG_EXCEPT 020000
#endif
#ifndef SHM_HUGETLB
#define SHM_HUGETLB 04000
#endif
#ifndef SHM_NORESERVE
#define SHM_NORESERVE 010000
#endif
#ifndef SEM_VALUE_MAX
#define SEM_VALUE_MAX INT_MAX
#endif

GROUP(key, C(IPC_PRIVATE));
GROUP(ipcflag, C(IPC_CREAT), C(IPC_EXCL), C(IPC_NOWAIT), C(SHM_HUGETLB), C(SHM_NORESERVE));
GROUP(msgflag, C(IPC_NOWAIT), C(MSG_NOERROR), C(MSG_EXCEPT), C(MSG_COPY));
GROUP(semflag, C(IPC_NOWAIT), C(SEM_UNDO));
GROUP(shmflag, C(SHM_RDONLY), C(SHM_RND), C(SHM_REMAP), C(SHM_EXEC));
GROUP(shmmode, C(SHM_DEST), C(SHM_LOCKED));
GROUP(msgctl, C(IPC_STAT), C(IPC_SET), C(IPC_RMID), C(IPC_INFO), C(MSG_INFO), C(MSG_STAT), C(MSG_STAT_ANY));
GROUP(semctl, C(IPC_STAT), C(IPC_SET), C(IPC_RMID), C(IPC_INFO), C(SEM_INFO), C(SEM_STAT), C(SEM_STAT_ANY),
      C(GETVAL), C(SETVAL), C(GETALL), C(SETALL), C(GETPID), C(GETNCNT), C(GETZCNT));
GROUP(shmctl, C(IPC_STAT), C(IPC_SET), C(IPC_RMID), C(IPC_INFO), C(SHM_INFO), C(SHM_STAT), C(SHM_STAT_ANY),
      C(SHM_LOCK), C(SHM_UNLOCK));
GROUP(limit, C(LONG_MAX), C(LONG_MIN), C(INT_MAX), C(INT_MIN), C(UINT_MAX), C(SHRT_MAX), C(SHRT_MIN), C(SSIZE_MAX),
      C(PIPE_BUF), C(SEM_VALUE_MAX));
GROUP(pointer, C(NULL), C(BAD));
GROUP(mode, C(S_IRUSR), C(S_IWUSR), C(S_IXUSR), C(S_IRGRP), C(S_IWGRP), C(S_IXGRP), C(S_IROTH), C(S_IWOTH),
      C(S_IXOTH), C(S_ISUID), C(S_ISGID), C(S_ISVTX));
GROUP(filetype, C(S_IFREG), C(S_IFDIR), C(S_IFIFO), C(S_IFSOCK), C(S_IFCHR), C(S_IFBLK));
