/* The kinds of access to memory that touch() tries. */
#ifndef IPC_ACCESS_H
#define IPC_ACCESS_H

enum memory_access { ACCESS_LOAD, ACCESS_STORE, ACCESS_EXECUTE };

#endif
