import HarmlessText

extension BoardException {
  /// What was put on record, as a sentence with the reason in the administrator's words.
  public var message: DisplayText {
    switch body {
    case .discrepancyResolved(let number, _, let check, let reason):
      "Case \(number.rawValue): the discrepancy \(check) is settled: \(reason)"
    case .memberUnavailable(let person, let reason):
      "\(person.rawValue) is unavailable and has no further part: \(reason)"
    case .editionOverridden(let number, let edition, let reason):
      "Case \(number.rawValue): edition \(edition.rawValue) governs: \(reason)"
    case .keyReplaced(let person, let old, _, let reason):
      old == nil
        ? "\(person.rawValue) has been given keys: \(reason)"
        : "The keys of \(person.rawValue) are replaced: \(reason)"
    case .moratoriumDeclared(let scope, let reason):
      "A moratorium is in force for \(scope.phrase): \(reason)"
    case .moratoriumEnded(let scope, let reason):
      "The moratorium for \(scope.phrase) is over: \(reason)"
    case .caseReturned(let number, let reason):
      "Case \(number.rawValue) is returned to the agency: \(reason)"
    case .boardAdjourned(let reason): "The board has adjourned: \(reason)"
    default: ""
    }
  }
}
