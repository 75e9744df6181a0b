#define _GNU_SOURCE
#include "restrictions.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <stddef.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int qrb_close_others(int kept) {
  if (kept > 3 && syscall(SYS_close_range, 3, kept - 1, 0) != 0) goto by_one;
  if (syscall(SYS_close_range, kept + 1, ~0U, 0) == 0) return 1;
by_one:; /* before Linux 5.9 */
  struct rlimit limit;
  int last = getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < 65536 ? (int)limit.rlim_cur : 65536;
  for (int descriptor = 3; descriptor < last; descriptor++)
    if (descriptor != kept) close(descriptor);
  return 1;
}

int qrb_leave_network(void) {
  /* Both at once: the second needs a right that only the first gives. */
  return unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC) == 0;
}

static int set_limits(int resource, unsigned long long most, unsigned long long spare) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return 0;
  if (most + spare < limit.rlim_max) limit.rlim_max = most + spare;
  limit.rlim_cur = most < limit.rlim_max ? most : limit.rlim_max;
  return setrlimit(resource, &limit) == 0;
}

static int set_limit(int resource, unsigned long long most) { return set_limits(resource, most, 0); }

int qrb_set_limits(const struct qrb_confinement *confinement, int counts_apart) {
  /* The first limit of time sends SIGXCPU, which tells what happened; the second kills whoever does not listen. */
  return set_limits(RLIMIT_CPU, confinement->cpu_seconds, 1) && set_limit(RLIMIT_AS, confinement->address_space) &&
         set_limit(RLIMIT_FSIZE, confinement->file_size) && set_limit(RLIMIT_CORE, 0) &&
         set_limit(RLIMIT_NOFILE, 256) && (!counts_apart || set_limit(RLIMIT_NPROC, confinement->processes));
}

#define READING (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR)
#define RUNNING (READING | LANDLOCK_ACCESS_FS_EXECUTE)
/* Every right of the first version; later kernels know more, which are then not restricted. */
#define ALL ((LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1)

static int permit(int rules, const char *path, unsigned long long rights) {
  int descriptor = open(path, O_PATH | O_CLOEXEC);
  /* What is not there needs no permission. */
  if (descriptor < 0) return errno == ENOENT;
  struct landlock_path_beneath_attr beneath = {.allowed_access = rights, .parent_fd = descriptor};
  int failed = (int)syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
  close(descriptor);
  return failed == 0;
}

int qrb_close_files(const char *folder) {
  struct landlock_ruleset_attr handled = {.handled_access_fs = ALL};
  int rules = (int)syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0);
  if (rules < 0) return 0;
  static const char *const system_folders[] = {"/usr", "/lib", "/lib64", "/bin", NULL};
  int permitted = permit(rules, "/etc", READING) && permit(rules, "/var/cache/fontconfig", READING) &&
                  permit(rules, folder, ALL & ~LANDLOCK_ACCESS_FS_EXECUTE);
  for (int index = 0; system_folders[index] != NULL; index++)
    permitted = permitted && permit(rules, system_folders[index], RUNNING);
  int holds = permitted && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  close(rules);
  return holds;
}
