#define _GNU_SOURCE
#include "CProcessGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int writing_end = -1;

static void note(int signal) {
  int saved = errno;
  char byte;
  switch (signal) {
  case SIGWINCH: byte = 'W'; break;
  case SIGCONT: byte = 'C'; break;
  case SIGTSTP: byte = 'Z'; break;
  default: byte = 'H'; break;
  }
  // A full pipe already holds what there is to know.
  (void)!write(writing_end, &byte, 1);
  errno = saved;
}

int qrb_signal_pipe(void) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  writing_end = ends[1];
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  static const int noted[] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGCONT, SIGTSTP};
  for (unsigned i = 0; i < sizeof noted / sizeof *noted; i++) sigaction(noted[i], &action, NULL);
  return ends[0];
}

void qrb_stop_process_group(void) {
  struct sigaction ours, other = {.sa_handler = SIG_IGN};
  sigemptyset(&other.sa_mask);
  // The others first; then this thread, which a signal to the whole group need not choose.
  sigaction(SIGTSTP, &other, &ours);
  kill(0, SIGTSTP);
  other.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &other, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

bool qrb_stop_in_background(bool stops) {
  struct sigaction action = {.sa_handler = stops ? SIG_DFL : SIG_IGN}, before;
  sigemptyset(&action.sa_mask);
  sigaction(SIGTTOU, &action, &before);
  return before.sa_handler != SIG_IGN;
}

bool qrb_window_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 && ioctl(STDIN_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}
