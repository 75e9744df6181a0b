import Glibc

/// The terminal while another program asks on it: Ctrl-C ends that program and not this one.
final class AskedTerminal {
  private let terminal: Int32
  private var before = termios()
  private var isKnown = false
  private var actions: [(signal: Int32, action: sigaction)] = []

  /// Whether this process has a terminal to ask on.
  static var isThere: Bool {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    if terminal >= 0 { close(terminal) }
    return terminal >= 0
  }

  init() {
    terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    isKnown = terminal >= 0 && tcgetattr(terminal, &before) == 0
    for signal in [SIGINT, SIGQUIT, SIGTSTP] {
      var ignoring = sigaction()
      ignoring.__sigaction_handler.sa_handler = SIG_IGN
      var found = sigaction()
      sigaction(signal, &ignoring, &found)
      actions.append((signal, found))
    }
  }

  /// Puts everything back: a program that was killed has not.
  func giveBack() {
    for (signal, action) in actions {
      var action = action
      sigaction(signal, &action, nil)
    }
    actions = []
    guard isKnown else { return }
    tcsetattr(terminal, TCSADRAIN, &before)
    isKnown = false
  }

  deinit {
    giveBack()
    if terminal >= 0 { close(terminal) }
  }
}
