#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

long qrb_read_directory(int folder, void *buffer, size_t size) {
  long count;
  do {
    /* readdir() would allocate a stream for every folder, and give names one call at a time. */
    count = syscall(SYS_getdents64, folder, buffer, size);
  } while (count < 0 && errno == EINTR);
  return count;
}
