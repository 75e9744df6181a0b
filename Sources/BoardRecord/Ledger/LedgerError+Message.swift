import BoardReview

extension LedgerError: CustomStringConvertible {
  /// What happened, what was kept, and what to do, in a sentence or two.
  public var description: String {
    switch self {
    case .store(let error): error.description
    case .refused(let refusal): refusal.message.string
    case .boardUnreadable(let fault): "Nothing can be added to this record. \(fault)"
    case .chainBlocked(let file):
      "\(file) stands where your next statement belongs, and does not count. Show it to the administrator."
    case .overtaken:
      "Another session of yours keeps writing at the same time. Close it and try again."
    case .tooLong(let size, let limit):
      "It takes \(size) bytes, and the record takes at most \(limit). Shorten it."
    case .notSealed(nil): "The sealed ballot does not open to what was put in. Nothing was cast."
    case .notSealed(let error?): "The ballot could not be sealed: \(error). Nothing was cast."
    case .keysLocked:
      "This board counts only signed statements, and your keys are not open in this session."
    case .noKeyOnRoster(let person): "\(person) has no key on this board's roster that can be used."
    case .recoveryKeyUnusable: "The board's recovery key cannot be used, so nothing can be sealed."
    case .otherKey(let person):
      "Your key is not the one that the record holds for \(person). Ask the administrator to replace it."
    case .notSigned(let error): "It could not be signed: \(error)."
    case .notOpenable(let faults):
      "Nothing was opened. " + faults.map(\.description).joined(separator: " ")
    }
  }
}

extension BallotFault: CustomStringConvertible {
  /// What stands against the opening, in one sentence.
  public var description: String { "The ballot of \(member), \(file), \(sentence)." }

  private var sentence: String {
    switch reason {
    case .store(.file(let error)) where error.isMissing: "is missing"
    case .store(let error): "cannot be read: \(error)"
    case .altered: "was altered after it was cast"
    case .sealing(.noKey):
      "was not sealed for your keys; what was cast before they were replaced opens with the older key or the recovery key (qrb board open --with-key)"
    case .sealing(let error): "does not open: \(error)"
    case .notSignedByMember: "is not signed with the key with which it was cast"
    case .notABallot: "holds no ballot"
    case .isFor(.board): "is for another board"
    case .isFor(.caseNumber): "is for another case"
    case .isFor(.package): "is for another package than the one on the docket"
    case .isFor(.member): "is that of another member"
    case .isFor(.round): "is for the other round"
    case .isFor(.edition): "was filled in beside another edition of the qualifications"
    }
  }
}
