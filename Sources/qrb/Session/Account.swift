/// The account the program runs under, as its environment names it.
enum Account {
  /// The name; nil where the environment has none.
  static var name: String? { Environment["USER"] ?? Environment["LOGNAME"] }
}
