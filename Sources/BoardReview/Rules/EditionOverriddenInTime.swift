/// "The edition must be settable by hand" (R21): after the docketing, and before anybody has decided beside it.
///
/// A ballot whose member did not know of the override was filled in beside the wrong edition. It does not
/// count, and its member casts again; otherwise the opening would find it out and could never be held.
enum EditionOverriddenInTime: Rule {
  static let number: String? = "R21"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard let proceeding = act.proceeding else { return nil }
    if act.kind == .editionOverridden {
      let hasBallots = proceeding.casts[.first]?.isEmpty == false
      if hasBallots || proceeding.opened[.first] != nil { return .editionFixedByBallots }
      guard case .editionOverridden(_, let edition, let words) = act.body else { return nil }
      if edition == proceeding.docketed.edition { return .editionUnchanged(edition) }
      return words.isBlank ? .wordsMissing : nil
    }
    guard act.kind == .ballotCast, let override = proceeding.editionOverride,
      !act.knows(override, in: proceedings)
    else { return nil }
    return .castBeforeEditionChanged(proceeding.docketed.edition)
  }
}
