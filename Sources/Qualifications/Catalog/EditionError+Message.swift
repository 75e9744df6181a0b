extension EditionError: CustomStringConvertible {
  /// What happened and what to do, in plain English; names from office files are given as they stand there.
  public var description: String {
    switch self {
    case .unknownEdition(let name, let known):
      "There is no edition \"\(name)\". Known editions: "
        + known.map(\.rawValue).joined(separator: ", ") + "."
    case .malformed(let file, let fault):
      "\(file): \(fault). The format is described in docs/editions.md."
    case .sameID(let file, let id, let other):
      "\(file): the edition \"\(id)\" is already given by \(other). Remove one of the two files."
    case .sameFirstDay(let file, let day, let other):
      "\(file): \"governsFrom\" is \(day.inWords), from which the edition \"\(other)\" governs. "
        + "Give it another day, or leave it out so that the edition is only chosen by hand."
    case .noEdition(let date, let first):
      "No edition governs an announcement of \(date.inWords)"
        + (first.map { ": the first begins on \($0.inWords)." } ?? ".")
        + " Check the date, or choose the edition by hand."
    }
  }
}
