// The practice cases, embedded so that `qrb demo` works wherever the program stands.
#ifndef CPRACTICEDOCKET_H
#define CPRACTICEDOCKET_H

/// One file: its path below the folder of practice cases, and its bytes.
struct practice_file {
  const char *path;
  const unsigned char *bytes;
  unsigned long size;
};

extern const struct practice_file practice_files[];
extern const unsigned long practice_file_count;

// Swift imports no array of unknown length: it asks for one file after the other.
static inline unsigned long practice_count(void) { return practice_file_count; }
static inline const struct practice_file *practice_file_at(unsigned long index) {
  return index < practice_file_count ? &practice_files[index] : 0;
}

#endif
