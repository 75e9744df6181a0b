// Process-wide matters that must be done in C: between fork and exec, and in signal handlers.
#ifndef CPROCESSGUARD_H
#define CPROCESSGUARD_H

#include <stdbool.h>

/// Splits the process in two. The child comes back from this function and is the program; the
/// parent never does: it waits, and when the program dies of a signal it restores the terminal,
/// prints `message` and ends with 128 and the signal's number. Otherwise it ends as the program did.
///
/// To be called while there is one thread. Returns 0 in the child and -1 if there is no parent
/// because fork failed, in which case the process goes on by itself.
int qrb_guard(const char *message);

/// Files made from now on are their owner's alone.
void qrb_set_private_umask(void);

/// A crash leaves no memory behind: no core file, no debugger of other processes, no backtrace.
void qrb_disable_core_dumps(void);

/// Turns signals into bytes of a pipe and returns its reading end, or -1. The bytes are 'W' for a
/// changed window, 'H' for being asked to end, 'C' for running again, 'Z' for being asked to stop.
int qrb_signal_pipe(void);

/// Stops the whole process group as the terminal's suspend key would, and returns when this process
/// is continued. At once if nobody could continue it.
void qrb_stop_process_group(void);

/// Whether writing to the terminal from the background stops this process; returns what held before.
bool qrb_stop_in_background(bool stops);

/// The terminal's size as the kernel has it; false if it has none.
bool qrb_window_size(int *rows, int *columns);

#endif
