import Glibc

/// The environment the program was started in.
enum Environment {
  /// A variable's value; nil where it is unset or empty.
  static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
