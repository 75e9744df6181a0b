import BoardReview
import CaseModel
import HarmlessText

extension RecordSheet {
  /// Statements that a rule or the chain keeps from counting, and why.
  var refusedLines: [StyledLine] {
    proceedings.ignored.filter { !$0.refusal.reason.isOfSignature }.flatMap(lines)
  }

  /// Statements that nobody known has signed, with the name they bear.
  var unsignedLines: [StyledLine] {
    proceedings.ignored.filter { $0.refusal.reason.isOfSignature }.flatMap(lines)
  }

  private func lines(_ id: StatementID, _ refusal: Refusal) -> [StyledLine] {
    let note = notes.statements[id]
    let file: DisplayText = note?.file ?? "statement \(id.hex.prefix(12))"
    var words: DisplayText = file
    if let note {
      let about: DisplayText = note.caseNumber.map { " on case \($0.rawValue)" } ?? ""
      words = "\(file), in the name of \(names.full(note.author)), to \(note.kind.phrase)\(about)"
    }
    let reason: DisplayText =
      mayTell(refusal, of: note)
      ? refusal.message : "Why is told once the case is over, to those who reviewed it."
    return StyledLine.wrapped("\(words):", .warning, width: width)
      + StyledLine.wrapped(reason, indent: 2, width: width)
  }

  /// What stands against an opening, a discussion or a result may say how somebody voted.
  private func mayTell(_ refusal: Refusal, of note: StatementNote?) -> Bool {
    if refusal.reason.isOfSignature || refusal.reason.isOfChain { return true }
    guard let note else { return false }
    guard note.kind.isOfVotes || refusal.reason.tellsOutcome else { return true }
    guard let number = note.caseNumber, let viewer else { return false }
    return mayRead(viewer, .insideRecord(number), in: proceedings)
  }
}

extension StatementKind {
  /// Whether what stands against such a statement may depend on votes.
  fileprivate var isOfVotes: Bool {
    switch self {
    case .ballotsOpened, .discussionHeld, .resultIssued, .caseHeldOver, .caseReturned,
      .finalVoteCast:
      true
    default: false
    }
  }
}

extension RefusalReason {
  /// Whether it says how the case came out, which somebody excused is not told.
  fileprivate var tellsOutcome: Bool {
    switch self {
    case .caseIsOver, .alreadyDecided, .resultUnlikeCount: true
    default: false
    }
  }

  /// Whether it is about who wrote a statement.
  fileprivate var isOfSignature: Bool {
    switch self {
    case .unsigned, .signatureInvalid, .signedWithOtherKey: true
    default: false
    }
  }

  /// Whether it is about a statement's place in its chain.
  fileprivate var isOfChain: Bool {
    switch self {
    case .equivocation, .predecessorMissing, .brokenLink, .otherBoard: true
    default: false
    }
  }
}
