/// "OPM may determine the disposition of agency QRB requests where the QRB has not yet acted" (R47, 5 CFR 317.502(d)).
///
/// While a moratorium is in force an undecided case under criterion A or C goes no further, and none is docketed.
/// What the board has decided, it has acted on; its result is issued. Cases under criterion B go on.
enum MoratoriumHolds: Rule {
  static let number: String? = "R47"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    switch act.body {
    case .moratoriumDeclared(let scope, let words):
      if proceedings.adjournment != nil { return .boardHasAdjourned }
      if proceedings.moratoria.contains(scope) { return .moratoriumAlreadyDeclared(scope) }
      return words.isBlank ? .wordsMissing : nil
    case .moratoriumEnded(let scope, let words):
      if !proceedings.moratoria.contains(scope) { return .noSuchMoratorium(scope) }
      return words.isBlank ? .wordsMissing : nil
    case .caseDocketed(let docketed):
      return proceedings.moratoria.first { $0.covers(docketed) }.map { .moratoriumInForce($0) }
    default:
      guard act.needsBoardThatCanDecide, act.phase == .mustBeHeldOver(.moratorium) else {
        return nil
      }
      return .mustBeHeldOver(.moratorium)
    }
  }
}
