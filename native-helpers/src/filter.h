/* What a packet filter does with a packet. */
#ifndef IPC_FILTER_H
#define IPC_FILTER_H

enum filter { FILTER_DROP, FILTER_REJECT };

#endif
