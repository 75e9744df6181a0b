#define _GNU_SOURCE
#include "CProcessGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Scroll region, cursor keys and keypad, pasting, mouse, cursor, alternate screen, attributes:
// each as a terminal has it when a shell starts.
static const char reset_sequences[] =
    "\033[r\033[?1l\033>\033[?2004l\033[?1006l\033[?1003l\033[?1002l\033[?1000l"
    "\033[?25h\033[?1049l\033(B\033[m\r\n";

static volatile sig_atomic_t program = 0;

static void forward(int signal) {
  int saved = errno;
  if (program > 0) kill(program, signal);
  errno = saved;
}

/// Stops when the program stops its group; a wish from elsewhere is for the program to fulfil, which
/// gives the terminal back first.
static void stop(int signal, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  if (info->si_pid == program) {
    raise(SIGSTOP);
  } else if (program > 0) {
    kill(program, signal);
  }
  errno = saved;
}

static void print(const char *text) { (void)!write(STDERR_FILENO, text, strlen(text)); }

/// Brings the terminal back if the program has left it otherwise than it was.
static void restore_terminal(bool known, const struct termios *before) {
  struct termios now;
  if (!known || tcgetattr(STDIN_FILENO, &now) != 0) return;
  bool changed = now.c_lflag != before->c_lflag || now.c_iflag != before->c_iflag || now.c_oflag != before->c_oflag;
  if (!changed) return;
  tcsetattr(STDIN_FILENO, TCSANOW, before);
  // What was typed towards a program that is no more must not reach the shell as commands.
  tcflush(STDIN_FILENO, TCIFLUSH);
  if (isatty(STDOUT_FILENO)) (void)!write(STDOUT_FILENO, reset_sequences, sizeof reset_sequences - 1);
}

/// Waits a little for a stopped program to run again: it does when the whole group was continued.
static bool runs_again_soon(pid_t child, int *status) {
  for (int attempt = 0; attempt < 10; attempt++) {
    struct timespec pause = {.tv_nsec = 5000000};
    nanosleep(&pause, NULL);
    pid_t changed = waitpid(child, status, WNOHANG | WCONTINUED | WUNTRACED);
    if (changed == child) return true;
  }
  return false;
}

static int wait_for_program(pid_t child, bool known, const struct termios *before) {
  int status = 0;
  for (;;) {
    if (waitpid(child, &status, WUNTRACED) < 0) {
      if (errno == EINTR) continue;
      return 0;
    }
    while (WIFSTOPPED(status)) {
      if (runs_again_soon(child, &status)) {
        if (WIFCONTINUED(status)) break;
        continue;
      }
      // Somebody stopped the program alone: stop as well, so that the shell takes over.
      restore_terminal(known, before);
      raise(SIGSTOP);
      kill(child, SIGCONT);
      break;
    }
    if (WIFEXITED(status) || WIFSIGNALED(status)) return status;
  }
}

static _Noreturn void guard(pid_t child, const char *message, bool known, const struct termios *before) {
  int status = wait_for_program(child, known, before);
  signal(SIGTTOU, SIG_IGN);
  restore_terminal(known, before);
  if (!WIFSIGNALED(status)) _exit(WEXITSTATUS(status));
  print(message);
  _exit(128 + WTERMSIG(status));
}

int qrb_guard(const char *message) {
  struct termios before;
  bool known = tcgetattr(STDIN_FILENO, &before) == 0;
  pid_t parent = getpid();
  qrb_disable_core_dumps();

  // The handlers are there before there is anyone to forward to: no signal is lost in between.
  struct sigaction action = {.sa_handler = forward, .sa_flags = SA_RESTART}, hangup, terminate;
  sigemptyset(&action.sa_mask);
  sigaction(SIGHUP, &action, &hangup);
  sigaction(SIGTERM, &action, &terminate);
  sigset_t blocked, mask;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGHUP);
  sigaddset(&blocked, SIGTERM);
  sigprocmask(SIG_BLOCK, &blocked, &mask);

  pid_t child = fork();
  if (child > 0) {
    program = child;
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    struct sigaction stopping = {.sa_sigaction = stop, .sa_flags = SA_RESTART | SA_SIGINFO};
    sigemptyset(&stopping.sa_mask);
    sigaction(SIGTSTP, &stopping, NULL);
    sigprocmask(SIG_SETMASK, &mask, NULL);
    guard(child, message, known, &before);
  }
  sigaction(SIGHUP, &hangup, NULL);
  sigaction(SIGTERM, &terminate, NULL);
  if (child == 0) {
    // Without its parent the program saves and leaves, as if the terminal were gone; a signal that
    // kills outright would lose what is being typed.
    prctl(PR_SET_PDEATHSIG, SIGHUP);
    if (getppid() != parent) raise(SIGHUP);
  }
  sigprocmask(SIG_SETMASK, &mask, NULL);
  return child == 0 ? 0 : -1;
}
