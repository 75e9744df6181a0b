import BoardReview
import CaseModel
import HarmlessText

/// A result worked out again from the statements in its bag alone, by the rules of the board.
public struct ResultRecount: Sendable {
  /// What does not hold, one sentence each.
  public private(set) var faults: [DisplayText] = []
  /// What the statements amount to.
  public let proceedings: BoardProceedings
  /// The case; nil where the statements do not put it on a docket.
  public let proceeding: Proceeding?
  private let listing: ResultListing
  private let statements: CaseStatements

  /// Folds the statements in the order in which they are listed.
  ///
  /// - Parameter files: the statements of the bag, with what was found out about their signatures.
  public init(_ listing: ResultListing, files: [StatementFile]) {
    self.listing = listing
    let known = Dictionary(files.map { ($0.id, $0) }) { first, _ in first }
    var faults: [DisplayText] = []
    let ordered = listing.statements.compactMap { listed -> StatementFile? in
      guard let file = known[listed.id] else {
        faults.append(
          "\(listed.path) is not here, or is not the statement \(listed.id.hex.prefix(12)) that is listed."
        )
        return nil
      }
      return file
    }
    statements = CaseStatements(files: ordered, chains: listing.chains)
    let chains = Dictionary(listing.chains.map { ($0.author, $0.ids) }) { first, _ in first }
    proceedings = BoardProceedings(excerpt: ordered.map(\.recorded), chains: chains)
    proceeding = proceedings[listing.number]
    self.faults = faults + ChainLinks(ordered.map(\.recorded), chains).faults
    for (id, refusal) in proceedings.ignored {
      let path = known[id]?.path ?? id.hex
      let rule = refusal.rule.map { " (\($0))" } ?? ""
      self.faults.append("\(path) does not count\(rule): \(refusal.message)")
    }
    guard let proceeding else {
      self.faults.append("No statement puts case \(listing.number.rawValue) on a docket.")
      return
    }
    if proceeding.statements != ordered.map(\.id) {
      self.faults.append("There are statements in it on which the case does not rest.")
    }
    if !proceeding.phase.isOver { self.faults.append("The case has not ended.") }
  }

  /// The files of the bag's payload as these statements give them; nil where they give no result.
  ///
  /// - Parameter roster: the keys in OpenSSH's form as the statements give them; nil for a board without keys.
  public func payload(roster: [UInt8]?) -> [ResultFiles.File]? {
    guard let board = proceedings.board, let proceeding,
      let record = InsideRecord(of: proceeding, before: board, cover: listing.cover)
    else { return nil }
    return ResultFiles.inside(record, statements, roster: roster)
  }

  /// The notice as these statements give it; nil where they give none.
  public func notice(_ options: NoticeOptions, _ templates: LetterTemplates) -> OutgoingNotice? {
    guard let board = proceedings.board, let proceeding,
      let content = NoticeContent(
        of: proceeding, before: board, cover: listing.cover, options: options)
    else { return nil }
    return OutgoingNotice(content, templates: templates)
  }

  /// Members whose names stand in a text that goes to the agency, whatever stands between their words (R33).
  public func members(namedIn text: [UInt8]) -> [Member] {
    proceedings.board.map { $0.members(namedIn: String(decoding: text, as: UTF8.self)) } ?? []
  }
}

extension ResultRecount {
  /// The keys that are to be compared with those on paper, a line each.
  public var keys: [DisplayText] {
    guard let board = proceedings.board else { return [] }
    return (board.members.map(\.id) + board.administrators.map(\.id)).compactMap { id in
      board.keys(of: id).map { "\(id.rawValue)  \($0.signing)" }
    }
  }
}
