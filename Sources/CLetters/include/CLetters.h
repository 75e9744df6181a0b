#ifndef QRB_CLETTERS_H
#define QRB_CLETTERS_H

#include <stddef.h>

/// A template as it was when the program was built.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} qrb_letter_template;

qrb_letter_template qrb_letter_notice_text(void);
qrb_letter_template qrb_letter_notice_html(void);

#endif
