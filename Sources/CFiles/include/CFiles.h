#ifndef CFILES_H
#define CFILES_H

#include <stddef.h>

/* Opens `path` beneath the folder `folder` for reading, following no link anywhere on the way, leaving neither the
 * folder nor its file system, and never waiting (a FIFO opens at once, a terminal does not become ours).
 * `extra` is or-ed to the flags, such as O_DIRECTORY. Returns a descriptor, or -1 with errno:
 * ELOOP a link, EXDEV a way out of the folder or onto another file system, EINTR never. */
int qrb_open_beneath(int folder, const char *path, int extra);

/* The same without openat2, component by component; used where the kernel or a filter of system calls refuses it. */
int qrb_open_beneath_by_steps(int folder, const char *path, int extra);

/* Reads as many entries of an open folder as fit, as getdents64(2) lays them out: 8 bytes inode, 8 bytes offset,
 * 2 bytes length of the entry, 1 byte type, the name and a NUL. Returns the bytes, 0 at the end, or -1 with errno. */
long qrb_read_directory(int folder, void *buffer, size_t size);

/* memchr and memmem as offsets, since memmem is not in Swift's Glibc module: where the byte or the sequence first
 * stands in `bytes`, or -1. An empty sequence stands nowhere. */
long qrb_find_byte(const void *bytes, size_t count, unsigned char byte);
long qrb_find_sequence(const void *bytes, size_t count, const void *sequence, size_t length);

#endif
