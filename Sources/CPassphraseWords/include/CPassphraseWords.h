#ifndef QRB_CPASSPHRASEWORDS_H
#define QRB_CPASSPHRASEWORDS_H

#include <stddef.h>

/// The 7776 words of the EFF's large list, one a line.
///
/// "EFF's New Wordlists for Random Passphrases", Copyright 2016 Electronic Frontier Foundation,
/// Creative Commons Attribution 3.0 United States (CC BY 3.0 US), https://www.eff.org/dice.
/// Changed: the dice numbers are left out.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} qrb_passphrase_word_list;

qrb_passphrase_word_list qrb_passphrase_words(void);

#endif
