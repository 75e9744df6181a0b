/// The invocations that sit on the way to the first frame, read without the argument parser.
///
/// Describing every subcommand to the parser costs more than opening a case does. Whatever does not have exactly one of
/// these shapes goes to the parser, which also gives all help and all messages about wrong usage.
enum PlainInvocation {
  /// `qrb open FOLDER` or `qrb open FOLDER --as NAME`.
  case open(folder: String, person: String?)
  /// `qrb --version`.
  case version

  init?(_ arguments: some Collection<String>) {
    let arguments = Array(arguments)
    switch arguments.count {
    case 1 where arguments[0] == "--version": self = .version
    case 2 where arguments[0] == "open" && !arguments[1].hasPrefix("-"):
      self = .open(folder: arguments[1], person: nil)
    case 4
    where arguments[0] == "open" && !arguments[1].hasPrefix("-")
      && arguments[2] == "--as" && !arguments[3].hasPrefix("-"):
      self = .open(folder: arguments[1], person: arguments[3])
    default: return nil
    }
  }
}
