import ArgumentParser

extension ExitCode {
  /// The check found something, or a rule refused what was asked.
  static let refused = ExitCode(1)
  /// The work could not be done.
  static let failed = ExitCode(2)
}
