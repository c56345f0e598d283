/* The ways of a contest for a name, and the kinds of channel that records go through. */
#ifndef IPC_CONTEST_H
#define IPC_CONTEST_H

enum contest { CONTEST_CREATE, CONTEST_LINK, CONTEST_MKDIR, CONTEST_SYMLINK };
enum via { VIA_DESCRIPTOR, VIA_SYSV_QUEUE, VIA_POSIX_QUEUE };

#endif
