#include "CPassphraseWords.h"

// #embed is C23; clang has it in every mode and warns in older ones.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words[] = {
#embed "words.txt"
};

qrb_passphrase_word_list qrb_passphrase_words(void) {
  return (qrb_passphrase_word_list){words, sizeof words};
}
