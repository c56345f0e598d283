/* The table of calls: every family and every group of constants is listed here, and nowhere else. */
#include "signature.h"

#define FAMILIES(X) \
	X(process) X(thread) X(io) X(file) X(lock) X(ready) X(event) X(popen) X(tool) X(proc) X(signal) X(sysv_msg) \
	X(sysv_sem) X(sysv_shm) X(posix_mq) X(posix_sem) X(mutex) X(pthread) X(memory) X(access) X(socket) \
	X(socket_data) X(work) X(ring) X(exchange) X(contest) X(net) X(filter) X(clock) X(splice) \
	X(futex) X(mount) X(rpc) X(header)

#define GROUPS(X) \
	X(key) X(ipcflag) X(msgflag) X(semflag) X(shmflag) X(shmmode) X(msgctl) X(semctl) X(shmctl) X(limit) \
	X(pointer) X(mode) X(filetype) X(oflag) X(accessmode) X(statusflag) X(fdflag) X(fcntl) X(owner) \
	X(seal) X(notification) X(locktype) X(whence) X(flock) X(lockf) X(at) X(atflag) X(access) \
	X(filesystem) X(ioctl) X(pollevent) X(epollevent) X(epollctl) X(epollflag) X(eventfdflag) \
	X(timerfdflag) X(signalfdflag) X(clock) X(prot) X(mapflag) X(msyncflag) X(mremapflag) X(advice) \
	X(memfdflag) X(memoryaccess) X(family) X(socktype) X(protocol) X(shutdown) X(sockopt_level) \
	X(sockopt) X(tcpopt) X(ipopt) X(ip6opt) X(membership) X(msg) X(signal) X(signalcode) X(childcode) \
	X(pollcode) X(segvcode) X(buscode) X(disposition) X(saflag) X(sighow) X(notify) X(waitoption) \
	X(waitid) X(identity) X(namespace) X(rlimit) X(mountflag) X(mutextype) X(pshared) X(robust) X(mutexprotocol) \
	X(lflag) X(iflag) X(termoflag) X(guard) X(contest) X(via) X(route) \
	X(splice) X(futexflag) X(transport) X(filter)

#define DECLARE_FAMILY(id) extern const struct family family_##id;
#define FAMILY_ADDRESS(id) &family_##id,
#define DECLARE_GROUP(id) extern const struct constant_group group_##id;
#define GROUP_ADDRESS(id) &group_##id,

FAMILIES(DECLARE_FAMILY)
GROUPS(DECLARE_GROUP)

const struct family *const families[] = { FAMILIES(FAMILY_ADDRESS) };
const size_t family_count = sizeof(families) / sizeof(families[0]);

const struct constant_group *const groups[] = { GROUPS(GROUP_ADDRESS) };
const size_t group_count = sizeof(groups) / sizeof(groups[0]);
