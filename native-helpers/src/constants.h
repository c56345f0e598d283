/* A file of constant groups: GROUP(name, ...) each, and one list of them at its end. */
#ifndef IPC_CONSTANTS_H
#define IPC_CONSTANTS_H

#include "call.h"

#define GROUP(id, ...) static const struct constant id##_constants[] = { __VA_ARGS__ }
#define LISTED(id) { #id, id##_constants, sizeof(id##_constants) / sizeof(id##_constants[0]) }

#endif
