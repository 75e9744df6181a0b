/// What a template can show, by name: texts marked for the agency, and whether something holds. Nothing else fits in (R33).
struct LetterContext: Hashable, Sendable {
  /// A value of a letter.
  enum Value: Hashable, Sendable {
    case text(AgencyText)
    case holds(Bool)
    case each([LetterContext])
    case part(LetterContext)
  }

  private(set) var values: [String: Value] = [:]

  /// Puts a text, or nothing, under a name.
  mutating func put(_ name: String, _ text: AgencyText?) {
    if let text { values[name] = .text(text) }
  }

  /// Says whether something holds.
  mutating func put(_ name: String, _ holds: Bool) { values[name] = .holds(holds) }

  /// Puts a list under a name, and whether it has anything under another.
  mutating func put(_ name: String, _ list: [LetterContext], any: String) {
    values[name] = .each(list)
    values[any] = .holds(!list.isEmpty)
  }

  /// Puts a group of values under a name.
  mutating func put(_ name: String, _ part: LetterContext?) {
    if let part { values[name] = .part(part) }
  }
}
