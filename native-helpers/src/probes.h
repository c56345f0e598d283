/* What works on the target, found out by trying it in a process that is thrown away. */
#ifndef IPC_PROBES_H
#define IPC_PROBES_H

#include "text.h"

/* " facility.NAME=yes|ERRNO|not-built" for each kind of facility. */
void add_facility_facts(struct buffer *b);
/* Probes of locks; each returns something below 0, with errno set, when the facility does not answer. */
long probe_mutex(void);
long probe_robust_mutex(void);
long probe_priority_mutex(void);
long probe_flock(void);
long probe_record_lock(void);
long probe_ofd_lock(void);
long probe_lease(void);
/* Probes of the network, likewise. */
long probe_unix_socket(void);
long probe_tcp(void);
long probe_udp(void);
long probe_inet6(void);
long probe_veth(void);
/* NULL when the agent was built without it. */
extern long (*const probe_rpc)(void);

/* " pidns=1 ipcns=1 mntns=1 userns=1 netns=0 second-uid=1" */
void add_sandbox_facts(struct buffer *b);

#endif
