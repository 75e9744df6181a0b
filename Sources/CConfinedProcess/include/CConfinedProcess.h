#ifndef CCONFINEDPROCESS_H
#define CCONFINEDPROCESS_H

#include <sys/types.h>

/* What a child may use. Sizes are in bytes, times in seconds. */
struct qrb_confinement {
  unsigned long long cpu_seconds;
  unsigned long long address_space;
  unsigned long long file_size; /* of any one file that it writes; pipes are not files */
  unsigned long long processes; /* threads count; held only where the child has a user namespace of its own */
};

/* A child that runs; its standard output and error come through pipes. */
struct qrb_confined_process {
  pid_t process; /* leader of a process group of its own */
  int output;
  int error_output;
  int has_no_network;   /* 1 where the kernel gave it a network namespace of its own, which has no way out */
  int has_closed_files; /* 1 where Landlock holds: it reads what belongs to the system and `folder`, no other file */
};

/* Starts `path`, no shell between, with `input` as its standard input and nothing else inherited; it works in `folder`.
 * It dies with the thread that started it. Returns 0, or an errno: then nothing runs. */
int qrb_start_confined(struct qrb_confined_process *started, const char *path, char *const arguments[],
                       char *const environment[], const char *folder, int input,
                       const struct qrb_confinement *confinement);

/* A file that is in memory alone and goes with its last descriptor; -1 with errno. */
int qrb_memory_file(void);

/* Whether the child has ended, without waiting: 0 it runs, 1 it exited with the status `value`, 2 the signal `value` ended
 * it, -1 with errno. It stays a zombie until qrb_end. */
int qrb_has_ended(pid_t process, int *value);

/* Kills whatever is left of the child's process group, and forgets the child. */
void qrb_end(pid_t process);

#endif
