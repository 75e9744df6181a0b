#include "CEditions.h"

// #embed is C23; clang has it in every mode and warns in older ones.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char activity_areas[] = {
#embed "../Qualifications/Editions/activity-areas.json"
};

static const unsigned char ecqs_1994[] = {
#embed "../Qualifications/Editions/1994.json"
};

static const unsigned char ecqs_1997[] = {
#embed "../Qualifications/Editions/1997.json"
};

static const unsigned char ecqs_2006_issued[] = {
#embed "../Qualifications/Editions/2006-issued.json"
};

static const unsigned char ecqs_2006_published[] = {
#embed "../Qualifications/Editions/2006-published.json"
};

static const unsigned char ecqs_2025[] = {
#embed "../Qualifications/Editions/2025.json"
};

#define EDITION_FILE(name, array) \
  qrb_edition_file name(void) { return (qrb_edition_file){array, sizeof array}; }

EDITION_FILE(qrb_edition_activity_areas, activity_areas)
EDITION_FILE(qrb_edition_1994, ecqs_1994)
EDITION_FILE(qrb_edition_1997, ecqs_1997)
EDITION_FILE(qrb_edition_2006_issued, ecqs_2006_issued)
EDITION_FILE(qrb_edition_2006_published, ecqs_2006_published)
EDITION_FILE(qrb_edition_2025, ecqs_2025)
