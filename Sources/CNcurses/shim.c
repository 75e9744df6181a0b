#define _XOPEN_SOURCE 700
#include "shim.h"

// Capability names are macros with names like `tab` and `columns`: they stay in this file.
#include <errno.h>
#include <stdio.h>
#include <term.h>
#include <unistd.h>

// Sequences of ours on their way to the terminal. putp() would leave them in the buffer of stdout,
// which is not the one that ncurses paints through, and they would arrive too late.
static char outgoing[1024];
static size_t outgoing_count = 0;

static void send_outgoing(void) {
  size_t sent = 0;
  while (sent < outgoing_count) {
    ssize_t written = write(STDOUT_FILENO, outgoing + sent, outgoing_count - sent);
    if (written < 0 && errno != EINTR) break;
    if (written > 0) sent += (size_t)written;
  }
  outgoing_count = 0;
}

static int put_outgoing(int byte) {
  if (outgoing_count == sizeof outgoing) send_outgoing();
  outgoing[outgoing_count++] = (char)byte;
  return byte;
}

void cn_send(const char *sequence) {
  if (sequence) tputs(sequence, 1, put_outgoing);
}

CNOpenResult cn_open(void) {
  int status = 0;
  if (setupterm(NULL, 1, &status) != OK) {
    switch (status) {
    case 1: return CNOpenResultNoCursorMovement;
    case 0: return CNOpenResultUnknownTerminal;
    default: return CNOpenResultNoDatabase;
    }
  }
  if (!cursor_address || !clear_screen) return CNOpenResultNoCursorMovement;
  TERMINAL *examined = cur_term;

  // The kernel knows the size; LINES and COLUMNS may be left over from another window.
  use_env(FALSE);
  use_tioctl(TRUE);
  set_escdelay(25);
  if (!newterm(NULL, stdout, stdin)) return CNOpenResultFailed;
  if (examined != cur_term) del_curterm(examined);

  raw();
  noecho();
  nonl();
  // Painting never stops half-way to look for keys: one batch of input, one frame.
  typeahead(-1);
  leaveok(newscr, FALSE);
  return CNOpenResultOpened;
}

void cn_close(void) {
  send_outgoing();
  endwin();
}

void cn_resume_modes(void) { reset_prog_mode(); }

void cn_flush(int row, int column) {
  send_outgoing();
  wmove(newscr, row, column);
  doupdate();
}

void cn_forget_screen(void) {
  werase(newscr);
  clearok(curscr, TRUE);
}

void cn_resize(int row_count, int column_count) {
  // Not resizeterm: that also queues a key, and nobody reads ncurses' queue.
  resize_term(row_count, column_count);
}

int cn_rows(void) { return LINES; }
int cn_columns(void) { return COLS; }

bool cn_can_scroll(void) {
  return change_scroll_region && cursor_address && (parm_index || scroll_forward) &&
         (parm_rindex || scroll_reverse);
}

/// Moves a stretch of rows in one of ncurses' records without marking it as changed.
static void scroll_record(WINDOW *record, int top, int bottom, int by) {
  scrollok(record, TRUE);
  wsetscrreg(record, top, bottom);
  wscrl(record, by);
  wsetscrreg(record, 0, LINES - 1);
  scrollok(record, FALSE);
  wtouchln(record, top, bottom - top + 1, 0);
}

void cn_scroll(int top, int bottom, int by, int cursorRow, int cursorColumn) {
  // The rows that come in take the background in force: make it plain, with ncurses knowing.
  vid_puts(A_NORMAL, 0, NULL, put_outgoing);
  cn_send(tiparm(change_scroll_region, top, bottom));
  int count = by > 0 ? by : -by;
  const char *many = by > 0 ? parm_index : parm_rindex;
  const char *once = by > 0 ? scroll_forward : scroll_reverse;
  cn_send(tiparm(cursor_address, by > 0 ? bottom : top, 0));
  if (count == 1 && once) {
    cn_send(once);
  } else if (many) {
    cn_send(tiparm(many, count));
  } else {
    for (int line = 0; line < count; line++) cn_send(once);
  }
  cn_send(tiparm(change_scroll_region, 0, LINES - 1));
  // Setting a region moves the cursor; ncurses goes on from where it believes it to be.
  cn_send(tiparm(cursor_address, cursorRow, cursorColumn));
  scroll_record(curscr, top, bottom, by);
  scroll_record(newscr, top, bottom, by);
}

const char *cn_capability(CNCapability capability) {
  switch (capability) {
  case CNCapabilityKeypadOn: return keypad_xmit;
  case CNCapabilityKeypadOff: return keypad_local;
  case CNCapabilityCursorShown: return cursor_normal;
  case CNCapabilityCursorHidden: return cursor_invisible;
  case CNCapabilityBell: return bell;
  case CNCapabilityKeyUp: return key_up;
  case CNCapabilityKeyDown: return key_down;
  case CNCapabilityKeyLeft: return key_left;
  case CNCapabilityKeyRight: return key_right;
  case CNCapabilityKeyHome: return key_home;
  case CNCapabilityKeyEnd: return key_end;
  case CNCapabilityKeyPageUp: return key_ppage;
  case CNCapabilityKeyPageDown: return key_npage;
  case CNCapabilityKeyInsert: return key_ic;
  case CNCapabilityKeyDelete: return key_dc;
  case CNCapabilityKeyBackTab: return key_btab;
  case CNCapabilityKeyBackspace: return key_backspace;
  case CNCapabilityKeyEnter: return key_enter;
  }
  return NULL;
}

const char *cn_function_key(int number) {
  switch (number) {
  case 1: return key_f1;
  case 2: return key_f2;
  case 3: return key_f3;
  case 4: return key_f4;
  case 5: return key_f5;
  case 6: return key_f6;
  case 7: return key_f7;
  case 8: return key_f8;
  case 9: return key_f9;
  case 10: return key_f10;
  case 11: return key_f11;
  case 12: return key_f12;
  default: return NULL;
  }
}

int cn_start_colors(void) {
  if (!has_colors() || start_color() != OK || use_default_colors() != OK) return 0;
  return COLORS;
}

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

attr_t cn_attributes_without_color(void) {
  return no_color_video > 0 ? (attr_t)no_color_video << 8 & (A_BOLD | A_DIM | A_UNDERLINE | A_REVERSE) : 0;
}
