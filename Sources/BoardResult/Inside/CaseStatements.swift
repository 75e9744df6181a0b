import BoardReview

/// The statements on which one case rests, and where they stand in the chains of their authors.
///
/// Statements about other cases are left out, since they hold other candidates' reviews; their ids remain, so that
/// `previous` and `seen` of those that are here can be followed.
public struct CaseStatements: Sendable {
  /// The statements that made up the case, in the order in which they count.
  public let files: [StatementFile]
  /// Every author's ids from the first statement to the last one that is needed, by author.
  public let chains: [(author: PersonID, ids: [StatementID])]

  /// Statements and chains as the bag of a result has them.
  init(files: [StatementFile], chains: [(author: PersonID, ids: [StatementID])]) {
    self.files = files
    self.chains = chains
  }

  /// Takes out of a whole record what a case rests on; nil where a statement that counts is missing from it.
  public init?(of proceeding: Proceeding, in record: some Sequence<StatementFile>) {
    let known = Dictionary(record.map { ($0.id, $0) }) { first, _ in first }
    var files: [StatementFile] = []
    for id in proceeding.statements {
      guard let file = known[id] else { return nil }
      files.append(file)
    }
    self.files = files
    var newest: [PersonID: StatementFile] = [:]
    for file in files {
      let mentioned = file.statement.seen.values.compactMap { known[$0] } + [file]
      for file in mentioned {
        let author = file.statement.author
        if file.statement.sequence > newest[author]?.statement.sequence ?? 0 {
          newest[author] = file
        }
      }
    }
    chains = newest.sorted { $0.key < $1.key }.map { author, file in
      var ids = [file.id]
      var next = file.statement.previous
      while let id = next {
        ids.append(id)
        next = known[id]?.statement.previous
      }
      return (author, ids.reversed())
    }
  }
}
