/* A file of constant groups is a row of GROUP(name, constants...); the groups are listed in families.c. */
#ifndef IPC_CONSTANTS_H
#define IPC_CONSTANTS_H

#include "call.h"

#define GROUP(id, ...) \
	static const struct constant id##_constants[] = { __VA_ARGS__ }; \
	const struct constant_group group_##id = { \
		#id, id##_constants, sizeof(id##_constants) / sizeof(id##_constants[0]) }

#endif
