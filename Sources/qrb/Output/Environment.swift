import Glibc

/// The environment the program was started in.
enum Environment {
  /// A variable's value; nil where it is unset or empty.
  static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Where offices keep what they add to the program: the person's own folder by the XDG rules, then the machine's.
  static var configurationFolders: [String] {
    var folders: [String] = []
    if let config = Environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      folders.append("\(config)/qrb")
    } else if let home = Environment["HOME"], home.hasPrefix("/") {
      folders.append("\(home)/.config/qrb")
    }
    return folders + ["/etc/qrb"]
  }
}
