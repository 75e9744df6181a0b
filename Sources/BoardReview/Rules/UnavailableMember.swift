/// A member recorded as unavailable has no further part in the board (decision 23).
///
/// Those who remain are counted as after an excusal: R11, O1 and O2 say what follows.
enum UnavailableMember: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    if case .memberUnavailable(let person, let words) = act.body {
      if proceedings.adjournment != nil { return .boardHasAdjourned }
      if proceedings.role(of: person) != .member { return .notAMember(person) }
      if proceedings.unavailable.contains(person) { return .alreadyUnavailable(person) }
      return words.isBlank ? .wordsMissing : nil
    }
    guard act.isCast || act.kind == .conflictAnswered || act.kind == .resultIssued else {
      return nil
    }
    return proceedings.unavailable.contains(act.author) ? .memberUnavailable : nil
  }
}
