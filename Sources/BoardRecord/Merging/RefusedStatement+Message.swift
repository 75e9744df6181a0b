extension RefusedStatement: CustomStringConvertible {
  /// What was not taken in, and why, in a sentence.
  public var description: String {
    if case .fault(let reason) = reason {
      return "\(LedgerFault(file: file, reason: reason)). It was not taken."
    }
    return "\(file): \(sentence)"
  }

  private var sentence: String {
    switch reason {
    case .fault: ""
    case .otherBoard(let number): "it is a statement of another board, \(number)."
    case .placeTaken:
      "a different statement of the same person stands in this place. Neither was changed. Show both to the administrator: one person signed, or somebody forged, two statements of one number."
    case .doesNotFollow:
      "it does not follow the statement before it that is here; one between them is missing, or was altered."
    case .doesNotCount(let refusal): "it does not count. \(refusal.message)"
    case .ballotMissing: "the sealed ballot that it names did not come with it."
    case .ballotAltered: "the sealed ballot that came with it is not the one that it names."
    case .signatureDiffers:
      "the signature that stands beside it here does not hold, and another came. Neither was changed."
    }
  }
}
