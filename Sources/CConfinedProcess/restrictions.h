#ifndef CCONFINEDPROCESS_RESTRICTIONS_H
#define CCONFINEDPROCESS_RESTRICTIONS_H

#include "CConfinedProcess.h"

/* Each is called between fork and exec and makes system calls only. Returns 1 where it holds from now on. */

/* Closes every descriptor above 2 but one. */
int qrb_close_others(int kept);
/* A user namespace and in it a network namespace with nothing but a loopback that is down. */
int qrb_leave_network(void);
/* Where the limit of processes would count the user's other processes too, it is left out. */
int qrb_set_limits(const struct qrb_confinement *confinement, int counts_apart);
/* Landlock, Linux 5.13: no file may be opened but for reading, beneath the system's folders; `folder` may be used. */
int qrb_close_files(const char *folder);

#endif
