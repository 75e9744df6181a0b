import BoardReview
import CaseModel
import HarmlessText

extension AppState {
  /// What happened to a case out of the ordinary, a sentence each, as far as the viewer may know of the case.
  func remarks(on number: CaseNumber) -> [DisplayText] {
    guard let proceedings = docket.proceedings, let proceeding = proceedings[number],
      mayReadNow(.progress(number))
    else { return [] }
    let names = MemberNames(proceedings.board)
    return proceedings.exceptions.compactMap { exception -> DisplayText? in
      let reason = exception.reason ?? ""
      switch exception.body {
      case .caseReturned(number, _): return "Returned to the agency undecided. \(reason)"
      case .editionOverridden(number, let edition, _) where edition == proceeding.docketed.edition:
        return "Edition \(edition.rawValue) governs, set by the administrator. \(reason)"
      case .memberUnavailable(let person, _) where proceeding.unavailable.contains(person):
        return "\(names.full(person)) is unavailable. \(reason)"
      case .moratoriumDeclared(let scope, _)
      where proceeding.isUnderMoratorium && !proceeding.phase.isOver
        && proceeding.phase.outcome == nil && proceedings.moratoria.contains(scope)
        && scope.isOver(proceeding.docketed.agency):
        return "A moratorium holds this case (R47). \(reason)"
      default: return nil
      }
    }
  }

  /// The same in a word or two each, for the line at the top.
  func signs(on number: CaseNumber) -> [DisplayText] {
    guard let proceedings = docket.proceedings, let proceeding = proceedings[number],
      mayReadNow(.progress(number))
    else { return [] }
    var signs: [DisplayText] = []
    if proceeding.phase == .returned { signs.append("returned") }
    if proceeding.isUnderMoratorium, !proceeding.phase.isOver { signs.append("moratorium") }
    if proceedings.exceptions.contains(where: {
      if case .editionOverridden(number, _, _) = $0.body { true } else { false }
    }) {
      signs.append("edition set by hand")
    }
    if !proceeding.unavailable.isEmpty {
      let absent = proceeding.members.map(\.id).filter { proceeding.unavailable.contains($0) }
      signs.append("\(MemberNames(proceedings.board).list(absent)) unavailable")
    }
    return signs
  }

  /// What a person is told whose own keys were replaced; nil where they are those of the roster.
  var ownKeyWarning: DisplayText? {
    guard let person = viewer.person, let proceedings = docket.proceedings else { return nil }
    let last = proceedings.exceptions.last {
      if case .keyReplaced(person, _, _, _) = $0.body { true } else { false }
    }
    guard let last else { return nil }
    let when: DisplayText =
      docket.notes.statements[last.statement].map { " on \($0.timeInWords)" } ?? ""
    return
      "Your key was replaced\(when) by \(MemberNames(proceedings.board).full(last.author)): if you did not ask for it, phone the administrator."
  }

  /// What stands under the list of cases: about the viewer's own key, then about the selected case.
  var docketRemarkLines: [StyledLine] {
    let width = size.columns - 2
    var lines = ownKeyWarning.map { StyledLine.wrapped($0, .error, width: width) } ?? []
    let room = max(0, min(6, body.size.rows / 3))
    if let number = selectedNumber {
      lines += remarks(on: number).flatMap {
        StyledLine.wrapped("\(number.rawValue): \($0)", .warning, width: width)
      }
    }
    return Array(lines.prefix(room))
  }
}

extension MoratoriumScope {
  /// Whether requests of that agency are in its scope.
  fileprivate func isOver(_ agency: AgencyName) -> Bool {
    switch self {
    case .governmentWide: true
    case .agency(let held): held == agency
    }
  }
}
