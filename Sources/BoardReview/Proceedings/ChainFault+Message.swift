import HarmlessText

extension ChainFault {
  /// What is wrong, in one sentence.
  public var message: DisplayText {
    switch self {
    case .equivocation(let author, let sequence, let statements):
      "\(author.rawValue) has \(statements.count) different statements number \(sequence): only the one that others have seen counts"
    case .gap(let author, let sequence):
      "a statement of \(author.rawValue) after number \(sequence) is missing: what follows it does not count"
    case .brokenLink(let id, let author):
      "statement \(id.hex.prefix(12)) of \(author.rawValue) does not follow the one it names"
    case .missing(let id, let author, let witness):
      "\(witness.rawValue) has seen statement \(id.hex.prefix(12)) of \(author.rawValue), which is not here"
    }
  }
}
