#ifndef QRB_CEDITIONS_H
#define QRB_CEDITIONS_H

#include <stddef.h>

/// An edition file as it was when the program was built.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} qrb_edition_file;

qrb_edition_file qrb_edition_activity_areas(void);
qrb_edition_file qrb_edition_1994(void);
qrb_edition_file qrb_edition_1997(void);
qrb_edition_file qrb_edition_2006_issued(void);
qrb_edition_file qrb_edition_2006_published(void);
qrb_edition_file qrb_edition_2025(void);

#endif
