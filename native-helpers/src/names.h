/* The lists of names, for the description. */
#ifndef IPC_NAMES_H
#define IPC_NAMES_H

#include "call.h"

extern const struct constant errno_names[];
extern const size_t errno_name_count;
extern const struct constant signal_names[];
extern const size_t signal_name_count;

#endif
