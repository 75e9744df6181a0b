import BoardReview
import HarmlessText

extension BoardException {
  /// The reason in the administrator's words.
  var reason: DisplayText? {
    switch body {
    case .discrepancyResolved(_, _, _, let reason), .memberUnavailable(_, let reason),
      .editionOverridden(_, _, let reason), .keyReplaced(_, _, _, let reason),
      .moratoriumDeclared(_, let reason), .moratoriumEnded(_, let reason),
      .caseReturned(_, let reason), .boardAdjourned(let reason):
      "\(reason)"
    default: nil
    }
  }
}
