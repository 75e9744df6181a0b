#include "CLetters.h"

// #embed is C23; clang has it in every mode and warns in older ones.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char notice_text[] = {
#embed "../BoardResult/Templates/notice.txt.mustache"
};

static const unsigned char notice_html[] = {
#embed "../BoardResult/Templates/notice.html.mustache"
};

qrb_letter_template qrb_letter_notice_text(void) {
  return (qrb_letter_template){notice_text, sizeof notice_text};
}

qrb_letter_template qrb_letter_notice_html(void) {
  return (qrb_letter_template){notice_html, sizeof notice_html};
}
