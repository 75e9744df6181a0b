import CProcessGuard

/// Protection of the terminal and of memory against a crash of the program.
public enum ProcessGuard {
  /// Goes on as the child of a small process that waits and restores the terminal after a crash.
  ///
  /// To be called at the start, while there is one thread, and before `Terminal` is made. Core dumps
  /// and Swift's backtraces are off from then on. After a crash `message` is printed, which should
  /// say where the work is and what to do, and the exit code is 128 and the signal's number.
  /// - Returns: Whether there is such a process; without it the program runs all the same.
  @discardableResult
  public static func begin(messageAfterCrash message: String) -> Bool {
    qrb_guard(message) == 0
  }

  /// Lets nobody but their owner read files made from now on.
  public static func setPrivateUmask() {
    qrb_set_private_umask()
  }

  /// Keeps a crash from writing memory to disk or to the terminal.
  public static func disableCoreDumps() {
    qrb_disable_core_dumps()
  }
}
