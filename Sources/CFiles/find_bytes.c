#define _GNU_SOURCE
#include "CFiles.h"

#include <string.h>

long qrb_find_byte(const void *bytes, size_t count, unsigned char byte) {
  /* memchr may not be given a null pointer, not even with a count of zero. */
  const char *found = count == 0 ? NULL : memchr(bytes, byte, count);
  return found == NULL ? -1 : (long)(found - (const char *)bytes);
}

long qrb_find_sequence(const void *bytes, size_t count, const void *sequence, size_t length) {
  if (length == 0 || length > count) return -1;
  const char *found = memmem(bytes, count, sequence, length);
  return found == NULL ? -1 : (long)(found - (const char *)bytes);
}
