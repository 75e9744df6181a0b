/// What is wrong with the chains of a record, whoever is to blame; shown to everyone who reads it.
public enum ChainFault: Hashable, Sendable {
  /// Two or more statements of one author with the same sequence.
  case equivocation(author: PersonID, sequence: Int, [StatementID])
  /// Statements of an author follow one that is not here.
  case gap(author: PersonID, after: Int)
  /// A statement names as its predecessor something that cannot be one.
  case brokenLink(StatementID, author: PersonID)
  /// A statement was written by someone who had seen a statement that is not here.
  case missing(StatementID, of: PersonID, seenBy: PersonID)
}
