// What Swift cannot reach in ncurses by itself: globals are compile errors in Swift 6, and macros,
// variadic functions and capability names do not import.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

// Wide characters; without this curses.h declares none of them.
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>
#include <wchar.h>

/// What came of opening the terminal.
typedef enum __attribute__((enum_extensibility(closed))) {
  CNOpenResultOpened,
  /// No terminfo entry for TERM, or only a generic one.
  CNOpenResultUnknownTerminal,
  /// The entry describes a printer, or a screen without cursor addressing.
  CNOpenResultNoCursorMovement,
  /// There is no terminfo database.
  CNOpenResultNoDatabase,
  CNOpenResultFailed,
} CNOpenResult;

/// Opens the terminal on standard input and output; unlike initscr it comes back on failure.
CNOpenResult cn_open(void);

/// Gives the terminal back as it was before, until the next paint.
void cn_close(void);

/// The terminal's modes as the program wants them, after they were someone else's.
void cn_resume_modes(void);

/// Draws a row's cells, one per character, into what is to be on the screen next. It goes past
/// stdscr: copying one window over the other is a third of the work of a key.
static inline void cn_put(int row, int column, const cchar_t *cells, int count) {
  if (wmove(newscr, row, column) == OK) wadd_wchnstr(newscr, cells, count);
}

/// Sends what has changed and leaves the cursor at this place.
void cn_flush(int row, int column);

/// Forgets what the terminal shows: the next paint clears it and draws everything.
void cn_forget_screen(void);

/// Takes the new size over.
void cn_resize(int rows, int columns);

/// Rows and columns as ncurses holds them; LINES and COLS are globals.
int cn_rows(void);
int cn_columns(void);

/// Whether the terminal can move some of its rows up and down by itself.
bool cn_can_scroll(void);

/// Moves the rows from `top` to `bottom` up (`by` above 0) or down, on the terminal and in both of
/// ncurses' records of it; it goes to the terminal with the next paint. `cursorRow` and
/// `cursorColumn` are where the last paint left the cursor.
void cn_scroll(int top, int bottom, int by, int cursorRow, int cursorColumn);

/// Sends a sequence with the next paint.
void cn_send(const char *sequence);

/// Sequences of the terminal at hand; NULL where it has none.
typedef enum __attribute__((enum_extensibility(closed))) {
  CNCapabilityKeypadOn,
  CNCapabilityKeypadOff,
  CNCapabilityCursorShown,
  CNCapabilityCursorHidden,
  CNCapabilityBell,
  CNCapabilityKeyUp,
  CNCapabilityKeyDown,
  CNCapabilityKeyLeft,
  CNCapabilityKeyRight,
  CNCapabilityKeyHome,
  CNCapabilityKeyEnd,
  CNCapabilityKeyPageUp,
  CNCapabilityKeyPageDown,
  CNCapabilityKeyInsert,
  CNCapabilityKeyDelete,
  CNCapabilityKeyBackTab,
  CNCapabilityKeyBackspace,
  CNCapabilityKeyEnter,
} CNCapability;
const char *cn_capability(CNCapability capability);

/// The sequence of a function key from 1 to 12, or NULL.
const char *cn_function_key(int number);

/// Switches colours on, with the terminal's own as the ground, and returns how many there are; none
/// where its own cannot be kept.
int cn_start_colors(void);

/// A blank with attributes and a colour pair, from which cells are made.
static inline cchar_t cn_cell(attr_t attributes, short pair) {
  cchar_t cell;
  setcchar(&cell, L" ", attributes, pair, NULL);
  return cell;
}

/// Columns the C library gives a character; ncurses goes by it.
int cn_width(uint32_t scalar);

// Attribute masks are macros with casts.
static const attr_t cn_bold = A_BOLD;
static const attr_t cn_dim = A_DIM;
static const attr_t cn_underline = A_UNDERLINE;
static const attr_t cn_reverse = A_REVERSE;
static const attr_t cn_italic = A_ITALIC;
/// Attributes that this terminal cannot combine with colours, as bits of the masks above.
attr_t cn_attributes_without_color(void);

#endif
