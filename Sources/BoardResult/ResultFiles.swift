import BoardReview
import CaseModel
import StrictJSON

/// The files of a result: what stays with the board and what goes to the agency, two lists that are never one.
public struct ResultFiles: Sendable {
  /// A file by its path within its folder.
  public typealias File = (name: String, bytes: [UInt8])

  /// What stays with the board, all beneath `data/`: the payload of a bag.
  public let inside: [File]
  /// What goes to the agency.
  public let notice: [File]

  /// What a result is made of besides the fold.
  public struct Sources: Sendable {
    /// The cover of the case.
    public var cover: CaseCover
    /// The whole record as it lies on the disk.
    public var record: [StatementFile]
    /// The keys of the board in OpenSSH's form; nil where it has none.
    public var roster: [UInt8]?
    /// What the office has set about notices.
    public var options: NoticeOptions
    /// How notices are worded.
    public var templates: LetterTemplates

    /// All that a result is made of.
    public init(
      cover: CaseCover, record: [StatementFile], roster: [UInt8]? = nil,
      options: NoticeOptions = NoticeOptions(), templates: LetterTemplates
    ) {
      self.cover = cover
      self.record = record
      self.roster = roster
      self.options = options
      self.templates = templates
    }
  }

  /// Makes the files of a case that has ended, the same bytes every time; nil while it has not.
  public init?(
    for number: CaseNumber, in proceedings: BoardProceedings, from sources: Sources
  ) {
    let cover = sources.cover
    guard let board = proceedings.board, let proceeding = proceedings[number],
      let content = NoticeContent(
        of: proceeding, before: board, cover: cover, options: sources.options),
      let record = InsideRecord(of: proceeding, before: board, cover: cover),
      let statements = CaseStatements(of: proceeding, in: sources.record)
    else { return nil }
    let outgoing = OutgoingNotice(content, templates: sources.templates)
    notice = [
      ("notice.txt", outgoing.text), ("notice.html", outgoing.html), ("notice.json", outgoing.json),
    ]
    inside = Self.inside(record, statements, roster: sources.roster)
  }

  /// What stays with the board, from the record of the case and its statements.
  static func inside(
    _ record: InsideRecord, _ statements: CaseStatements, roster: [UInt8]?
  ) -> [File] {
    let ballots = SignedBallotFile.all(in: statements)
    let guide = HowToVerify(
      record: record, statements: statements, ballots: ballots, hasKeys: roster != nil)
    var inside: [File] = [
      ("data/result.json", record.json(from: statements)), ("data/result.txt", record.text),
      ("data/HOW-TO-VERIFY.txt", guide.text),
    ]
    if let roster {
      inside.append(("data/roster", roster))
    } else {
      inside.append(("data/roster.json", Self.roster(of: record.board)))
    }
    for file in statements.files {
      inside.append((file.path, file.bytes))
      if let signature = file.signature { inside.append((file.path + ".sig", signature)) }
    }
    for ballot in ballots {
      inside += [(ballot.path, ballot.bytes), (ballot.path + ".sig", ballot.signature)]
    }
    return inside
  }

  private static func roster(of board: Board) -> [UInt8] {
    JSONValue.object([
      "format": "qrb-roster/1", "marking": .string(InsideRecord.marking.string),
      "board": .string(board.number), "keys": false,
      "members": .array(board.members.map { .string($0.id.rawValue) }),
      "administrators": .array(board.administrators.map { .string($0.id.rawValue) }),
    ]).encoded()
  }
}
