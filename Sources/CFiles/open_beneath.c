#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* O_NONBLOCK: a FIFO without a writer must not hang us. O_NOCTTY: a terminal in a package must not become ours. */
#define READ_FLAGS (O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)

int qrb_open_beneath(int folder, const char *path, int extra) {
  struct open_how how = {
      .flags = (unsigned long long)(READ_FLAGS | extra),
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV,
  };
  long descriptor;
  /* EAGAIN: something was renamed while the kernel walked, and it could not prove that we stayed beneath. */
  int attempts = 0;
  do {
    /* syscall() is variadic, which Swift cannot call, and glibc 2.36 has no wrapper of its own. */
    descriptor = syscall(SYS_openat2, folder, path, &how, sizeof how);
  } while (descriptor < 0 && (errno == EINTR || (errno == EAGAIN && ++attempts < 100)));
  /* ENOSYS: before Linux 5.6. EPERM: older container filters answer so for calls they do not know. */
  if (descriptor < 0 && (errno == ENOSYS || errno == EPERM))
    return qrb_open_beneath_by_steps(folder, path, extra);
  return (int)descriptor;
}

static int open_step(int folder, const char *name, int flags) {
  int descriptor;
  do {
    descriptor = openat(folder, name, flags);
  } while (descriptor < 0 && errno == EINTR);
  return descriptor;
}

static int is_on_device(int descriptor, dev_t device) {
  struct stat status;
  if (fstat(descriptor, &status) != 0) return 0;
  if (status.st_dev == device) return 1;
  errno = EXDEV;
  return 0;
}

int qrb_open_beneath_by_steps(int folder, const char *path, int extra) {
  struct stat root;
  if (fstat(folder, &root) != 0) return -1;
  if (path[0] == '/') {
    errno = EXDEV;
    return -1;
  }
  int current = fcntl(folder, F_DUPFD_CLOEXEC, 0);
  while (current >= 0) {
    char name[256];
    size_t length = strcspn(path, "/");
    int is_last = path[length] == '\0';
    int next = -1;
    if (length == 0 || length >= sizeof name) {
      errno = length == 0 ? ENOENT : ENAMETOOLONG;
    } else {
      memcpy(name, path, length);
      name[length] = '\0';
      /* "..": with every link refused, this is the only name that leads upward. */
      if (strcmp(name, "..") == 0)
        errno = EXDEV;
      else
        next = open_step(current, name,
                         is_last ? READ_FLAGS | extra
                                 : O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    }
    int reason = errno;
    close(current);
    errno = reason;
    if (next < 0) return -1;
    if (!is_on_device(next, root.st_dev)) {
      reason = errno;
      close(next);
      errno = reason;
      return -1;
    }
    if (is_last) return next;
    current = next;
    path += length + 1;
  }
  return -1;
}
