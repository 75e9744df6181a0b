#define _GNU_SOURCE
#include "CConfinedProcess.h"
#include "restrictions.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* What the child tells before and, if it fails, instead of becoming the tool. */
struct report {
  int error;
  int has_no_network;
  int has_closed_files;
};

static void close_all(int *descriptors, int count) {
  for (int index = 0; index < count; index++)
    if (descriptors[index] >= 0) close(descriptors[index]);
}

/* Between fork and exec: other threads of the parent may have held locks, so only system calls are made here. */
static _Noreturn void become(const char *path, char *const arguments[], char *const environment[], const char *folder,
                             int input, int output, int error_output, int telling, pid_t parent,
                             const struct qrb_confinement *confinement) {
  struct report report = {0};
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (setpgid(0, 0) != 0) goto failed;
  /* Above 2 first: one of them may be 0, 1 or 2 itself. */
  int high[4] = {input, output, error_output, telling};
  for (int index = 0; index < 4; index++)
    if ((high[index] = fcntl(high[index], F_DUPFD_CLOEXEC, 10)) < 0) goto failed;
  telling = high[3];
  for (int index = 0; index < 3; index++)
    if (dup2(high[index], index) < 0) goto failed;
  if (!qrb_close_others(telling)) goto failed;
  if (chdir(folder) != 0) goto failed;
  report.has_no_network = qrb_leave_network();
  if (!qrb_set_limits(confinement, report.has_no_network)) goto failed;
  /* Only now: a change of credentials takes it back. */
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) goto failed;
  if (getppid() != parent) _exit(127);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) goto failed;
  report.has_closed_files = qrb_close_files(folder);
  (void)!write(telling, &report, sizeof report);
  execve(path, arguments, environment);
failed:
  report.error = errno;
  (void)!write(telling, &report, sizeof report);
  _exit(127);
}

/* The last report is the true one; the pipe ends when the tool has taken the child's place. */
static int listen_for(int descriptor, struct report *report) {
  struct report next;
  int heard = 0;
  for (;;) {
    ssize_t count = read(descriptor, &next, sizeof next);
    if (count < 0 && errno == EINTR) continue;
    if (count != (ssize_t)sizeof next) return heard;
    *report = next;
    heard = 1;
  }
}

int qrb_start_confined(struct qrb_confined_process *started, const char *path, char *const arguments[],
                       char *const environment[], const char *folder, int input,
                       const struct qrb_confinement *confinement) {
  int pipes[6] = {-1, -1, -1, -1, -1, -1};
  for (int index = 0; index < 6; index += 2) {
    if (pipe2(pipes + index, O_CLOEXEC) == 0) continue;
    int reason = errno;
    close_all(pipes, 6);
    return reason;
  }
  pid_t parent = getpid();
  /* The child must not run handlers of ours before it has put them away. */
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  pid_t child = fork();
  if (child == 0)
    become(path, arguments, environment, folder, input, pipes[1], pipes[3], pipes[5], parent, confinement);
  int reason = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  close(pipes[1]);
  close(pipes[3]);
  close(pipes[5]);
  int unused[3] = {pipes[0], pipes[2], pipes[4]};
  if (child < 0) {
    close_all(unused, 3);
    return reason;
  }
  struct report report = {.error = ECHILD};
  int heard = listen_for(pipes[4], &report);
  if (!heard || report.error != 0) {
    close_all(unused, 3);
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    return report.error;
  }
  close(pipes[4]);
  *started = (struct qrb_confined_process){child, pipes[0], pipes[2], report.has_no_network, report.has_closed_files};
  return 0;
}

int qrb_memory_file(void) { return memfd_create("document", MFD_CLOEXEC); }

int qrb_has_ended(pid_t process, int *value) {
  siginfo_t information = {0};
  if (waitid(P_PID, (id_t)process, &information, WEXITED | WNOHANG | WNOWAIT) != 0) return errno == EINTR ? 0 : -1;
  if (information.si_pid != process) return 0;
  *value = information.si_status;
  return information.si_code == CLD_EXITED ? 1 : 2;
}

void qrb_end(pid_t process) {
  /* The leader is at most a zombie until it is reaped, so the number of its group is still its own. */
  kill(-process, SIGKILL);
  while (waitpid(process, NULL, 0) < 0 && errno == EINTR) {}
}
