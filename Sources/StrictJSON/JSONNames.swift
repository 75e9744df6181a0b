/// The names an object has so far, for finding one that stands twice.
///
/// Swift holds canonically equal spellings equal, so NFC and NFD twins are found too.
struct JSONNames {
  private var set: Set<String> = []

  /// Few names are compared one by one, which is quicker than making a set of them.
  private static let few = 12

  /// Takes in a name; false where it is there already.
  mutating func insert(_ name: String, among members: [JSONNode.Member]) -> Bool {
    if members.count < Self.few { return !members.contains { $0.name == name } }
    if set.isEmpty { set = Set(members.map(\.name)) }
    return set.insert(name).inserted
  }
}
