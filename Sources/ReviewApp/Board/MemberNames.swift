import BoardReview
import HarmlessText

/// How the persons of a board are called where there is little room.
struct MemberNames {
  private let full: [PersonID: DisplayText]
  private let short: [PersonID: DisplayText]

  init(_ board: Board?) {
    var full: [PersonID: DisplayText] = [:]
    for member in board?.members ?? [] { full[member.id] = member.name }
    for administrator in board?.administrators ?? [] {
      full[administrator.id] = administrator.name
    }
    self.full = full
    let surnames = full.mapValues(Self.surname)
    let counts = Dictionary(surnames.values.map { ($0, 1) }, uniquingKeysWith: +)
    // Two members of one surname are told apart by their whole names.
    short = full.merging(surnames) { whole, surname in counts[surname] == 1 ? surname : whole }
  }

  /// The whole name.
  func full(_ id: PersonID) -> DisplayText { full[id] ?? "\(id.rawValue)" }

  /// The surname, or the whole name where the surname is not enough.
  func short(_ id: PersonID) -> DisplayText { short[id] ?? "\(id.rawValue)" }

  /// Surnames in a row, as a sentence has them.
  func list(_ ids: [PersonID]) -> DisplayText {
    let names = ids.map(short)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }

  private static func surname(_ name: DisplayText) -> DisplayText {
    let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]
    let words = name.string.split(separator: " ")
    let own = words.last { !suffixes.contains($0.lowercased()) }
    return own.map { DisplayText(untrusted: String($0.filter { $0 != "," })) } ?? name
  }
}
