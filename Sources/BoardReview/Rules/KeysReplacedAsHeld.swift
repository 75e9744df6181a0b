/// Keys are replaced by an administrator, from those the record holds to others, before everyone's eyes.
enum KeysReplacedAsHeld: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .keyReplaced(let person, let old, let new, let words) = act.body else { return nil }
    if proceedings.role(of: person) == nil { return .notOnThisBoard(person) }
    if proceedings.keys(of: person) != old { return .keysUnlikeRecord(person) }
    if old == new { return .keysUnchanged(person) }
    if let other = proceedings.holder(of: new, otherThan: person) {
      return .keyTwiceOnRoster(person, other)
    }
    return words.isBlank ? .wordsMissing : nil
  }
}
