/* Closing many descriptors at once. */
#ifndef IPC_DESCRIPTORS_H
#define IPC_DESCRIPTORS_H

/* Closes what is open from `first` to `last`, both included. */
void close_between(unsigned int first, unsigned int last);

#endif
