import Glibc

/// Signals that end a wait instead of the program, as long as this is in force.
struct NotedSignals {
  private let numbers: [Int32]
  private var before: [sigaction] = []
  private var mask = sigset_t()

  init(_ numbers: [Int32]) {
    self.numbers = numbers
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for number in numbers { sigaddset(&blocked, number) }
    // Blocked but while waiting, so that none comes between looking and waiting.
    sigprocmask(SIG_BLOCK, &blocked, &mask)
    for number in numbers {
      var noted = sigaction()
      var old = sigaction()
      noted.__sigaction_handler.sa_handler = { _ in }
      sigaction(number, &noted, &old)
      before.append(old)
    }
  }

  /// Waits until there is something to read; false where a signal came first.
  func wait(_ descriptor: Int32) -> Bool {
    guard (0..<1024).contains(descriptor) else { return true }
    var open = mask
    for number in numbers { sigdelset(&open, number) }
    var set = fd_set()
    // The set is an array of bits, which the macros of C would name.
    withUnsafeMutableBytes(of: &set) { $0[Int(descriptor) / 8] |= 1 << (descriptor % 8) }
    // What has no handler, such as a change of the window's size, does not interrupt it.
    return pselect(descriptor + 1, &set, nil, nil, nil, &open) > 0
  }

  /// Leaves the signals as they were.
  func restore() {
    for (number, old) in zip(numbers, before) {
      var old = old
      sigaction(number, &old, nil)
    }
    var mask = mask
    sigprocmask(SIG_SETMASK, &mask, nil)
  }
}
