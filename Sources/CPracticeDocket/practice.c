// Written by Tools/practice_docket.py; the files themselves stand in Fixtures/PracticeDocket.
#include "CPracticeDocket.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Fixtures/PracticeDocket/2025-1041/case.json"
};
static const unsigned char file_1[] = {
#embed "../../Fixtures/PracticeDocket/2025-1041/text/qualifications-statement.txt"
};
static const unsigned char file_2[] = {
#embed "../../Fixtures/PracticeDocket/2025-1041/text/resume.txt"
};
static const unsigned char file_3[] = {
#embed "../../Fixtures/PracticeDocket/2025-1041/text/vacancy-announcement.txt"
};
static const unsigned char file_4[] = {
#embed "../../Fixtures/PracticeDocket/2025-1042/case.json"
};
static const unsigned char file_5[] = {
#embed "../../Fixtures/PracticeDocket/2025-1042/text/qualifications-statement.txt"
};
static const unsigned char file_6[] = {
#embed "../../Fixtures/PracticeDocket/2025-1042/text/resume.txt"
};
static const unsigned char file_7[] = {
#embed "../../Fixtures/PracticeDocket/2025-1042/text/vacancy-announcement.txt"
};
static const unsigned char file_8[] = {
#embed "../../Fixtures/PracticeDocket/2025-1043/case.json"
};
static const unsigned char file_9[] = {
#embed "../../Fixtures/PracticeDocket/2025-1043/text/executive-development-certification.txt"
};
static const unsigned char file_10[] = {
#embed "../../Fixtures/PracticeDocket/2025-1043/text/individual-development-plan.txt"
};
static const unsigned char file_11[] = {
#embed "../../Fixtures/PracticeDocket/2025-1043/text/program-announcement.txt"
};
static const unsigned char file_12[] = {
#embed "../../Fixtures/PracticeDocket/2025-1043/text/qualifications-statement.txt"
};
static const unsigned char file_13[] = {
#embed "../../Fixtures/PracticeDocket/2025-1043/text/resume.txt"
};
static const unsigned char file_14[] = {
#embed "../../Fixtures/PracticeDocket/2025-1044/case.json"
};
static const unsigned char file_15[] = {
#embed "../../Fixtures/PracticeDocket/2025-1044/text/individual-development-plan.txt"
};
static const unsigned char file_16[] = {
#embed "../../Fixtures/PracticeDocket/2025-1044/text/qualifications-statement.txt"
};
static const unsigned char file_17[] = {
#embed "../../Fixtures/PracticeDocket/2025-1044/text/reference.txt"
};
static const unsigned char file_18[] = {
#embed "../../Fixtures/PracticeDocket/2025-1044/text/resume.txt"
};
static const unsigned char file_19[] = {
#embed "../../Fixtures/PracticeDocket/2025-1044/text/special-qualifications.txt"
};
static const unsigned char file_20[] = {
#embed "../../Fixtures/PracticeDocket/2025-1044/text/vacancy-announcement.txt"
};
static const unsigned char file_21[] = {
#embed "../../Fixtures/PracticeDocket/2025-1045/case.json"
};
static const unsigned char file_22[] = {
#embed "../../Fixtures/PracticeDocket/2025-1045/text/earlier-statement.txt"
};
static const unsigned char file_23[] = {
#embed "../../Fixtures/PracticeDocket/2025-1045/text/qualifications-statement.txt"
};
static const unsigned char file_24[] = {
#embed "../../Fixtures/PracticeDocket/2025-1045/text/resubmission-letter.txt"
};
static const unsigned char file_25[] = {
#embed "../../Fixtures/PracticeDocket/2025-1045/text/resume.txt"
};
static const unsigned char file_26[] = {
#embed "../../Fixtures/PracticeDocket/2025-1045/text/vacancy-announcement.txt"
};
static const unsigned char file_27[] = {
#embed "../../Fixtures/PracticeDocket/2025-1046/case.json"
};
static const unsigned char file_28[] = {
#embed "../../Fixtures/PracticeDocket/2025-1046/text/qualifications-statement.txt"
};
static const unsigned char file_29[] = {
#embed "../../Fixtures/PracticeDocket/2025-1046/text/resume.txt"
};
static const unsigned char file_30[] = {
#embed "../../Fixtures/PracticeDocket/2025-1046/text/vacancy-announcement.txt"
};
static const unsigned char file_31[] = {
#embed "../../Fixtures/PracticeDocket/2025-1047/case.json"
};
static const unsigned char file_32[] = {
#embed "../../Fixtures/PracticeDocket/2025-1047/text/application.txt"
};
static const unsigned char file_33[] = {
#embed "../../Fixtures/PracticeDocket/2025-1047/text/qualifications-statement.txt"
};
static const unsigned char file_34[] = {
#embed "../../Fixtures/PracticeDocket/2025-1047/text/vacancy-announcement.txt"
};
static const unsigned char file_35[] = {
#embed "../../Fixtures/PracticeDocket/2025-1048/case.json"
};
static const unsigned char file_36[] = {
#embed "../../Fixtures/PracticeDocket/2025-1048/text/assessment-report.txt"
};
static const unsigned char file_37[] = {
#embed "../../Fixtures/PracticeDocket/2025-1048/text/interview-notes.txt"
};
static const unsigned char file_38[] = {
#embed "../../Fixtures/PracticeDocket/2025-1048/text/resume.txt"
};
static const unsigned char file_39[] = {
#embed "../../Fixtures/PracticeDocket/2025-1048/text/vacancy-announcement.txt"
};

const struct practice_file practice_files[] = {
  {"2025-1041/case.json", file_0, sizeof file_0},
  {"2025-1041/text/qualifications-statement.txt", file_1, sizeof file_1},
  {"2025-1041/text/resume.txt", file_2, sizeof file_2},
  {"2025-1041/text/vacancy-announcement.txt", file_3, sizeof file_3},
  {"2025-1042/case.json", file_4, sizeof file_4},
  {"2025-1042/text/qualifications-statement.txt", file_5, sizeof file_5},
  {"2025-1042/text/resume.txt", file_6, sizeof file_6},
  {"2025-1042/text/vacancy-announcement.txt", file_7, sizeof file_7},
  {"2025-1043/case.json", file_8, sizeof file_8},
  {"2025-1043/text/executive-development-certification.txt", file_9, sizeof file_9},
  {"2025-1043/text/individual-development-plan.txt", file_10, sizeof file_10},
  {"2025-1043/text/program-announcement.txt", file_11, sizeof file_11},
  {"2025-1043/text/qualifications-statement.txt", file_12, sizeof file_12},
  {"2025-1043/text/resume.txt", file_13, sizeof file_13},
  {"2025-1044/case.json", file_14, sizeof file_14},
  {"2025-1044/text/individual-development-plan.txt", file_15, sizeof file_15},
  {"2025-1044/text/qualifications-statement.txt", file_16, sizeof file_16},
  {"2025-1044/text/reference.txt", file_17, sizeof file_17},
  {"2025-1044/text/resume.txt", file_18, sizeof file_18},
  {"2025-1044/text/special-qualifications.txt", file_19, sizeof file_19},
  {"2025-1044/text/vacancy-announcement.txt", file_20, sizeof file_20},
  {"2025-1045/case.json", file_21, sizeof file_21},
  {"2025-1045/text/earlier-statement.txt", file_22, sizeof file_22},
  {"2025-1045/text/qualifications-statement.txt", file_23, sizeof file_23},
  {"2025-1045/text/resubmission-letter.txt", file_24, sizeof file_24},
  {"2025-1045/text/resume.txt", file_25, sizeof file_25},
  {"2025-1045/text/vacancy-announcement.txt", file_26, sizeof file_26},
  {"2025-1046/case.json", file_27, sizeof file_27},
  {"2025-1046/text/qualifications-statement.txt", file_28, sizeof file_28},
  {"2025-1046/text/resume.txt", file_29, sizeof file_29},
  {"2025-1046/text/vacancy-announcement.txt", file_30, sizeof file_30},
  {"2025-1047/case.json", file_31, sizeof file_31},
  {"2025-1047/text/application.txt", file_32, sizeof file_32},
  {"2025-1047/text/qualifications-statement.txt", file_33, sizeof file_33},
  {"2025-1047/text/vacancy-announcement.txt", file_34, sizeof file_34},
  {"2025-1048/case.json", file_35, sizeof file_35},
  {"2025-1048/text/assessment-report.txt", file_36, sizeof file_36},
  {"2025-1048/text/interview-notes.txt", file_37, sizeof file_37},
  {"2025-1048/text/resume.txt", file_38, sizeof file_38},
  {"2025-1048/text/vacancy-announcement.txt", file_39, sizeof file_39},
};

const unsigned long practice_file_count = sizeof practice_files / sizeof practice_files[0];
