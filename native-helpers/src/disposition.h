/* What sigaction() may be told to do with a signal. */
#ifndef IPC_DISPOSITION_H
#define IPC_DISPOSITION_H

enum disposition { DISPOSITION_DEFAULT, DISPOSITION_IGNORE, DISPOSITION_RECORD };

#endif
