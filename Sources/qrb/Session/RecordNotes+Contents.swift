import BoardRecord
import BoardReview
import HarmlessText
import ReviewApp
import Sealing

extension RecordNotes {
  /// What the interface is told of a record besides what it amounts to.
  init(_ contents: LedgerContents) {
    var statements: [StatementID: StatementNote] = [:]
    for recorded in contents.statements {
      let statement = recorded.statement
      statements[recorded.id] = StatementNote(
        file: DisplayText(untrusted: contents.file(of: recorded.id) ?? ""),
        author: statement.author, kind: statement.body.kind,
        caseNumber: statement.body.caseNumber,
        claimedTime: DisplayText(untrusted: statement.claimedTime),
        receipt: "\(ReceiptCode(recorded.id).description)")
    }
    self.init(
      faults: contents.faults.map { "\($0.description)" }, statements: statements,
      fingerprints: Self.fingerprints(contents.proceedings))
  }

  /// The fingerprints of everyone's keys of today.
  private static func fingerprints(_ proceedings: BoardProceedings) -> [BoardReview.SigningKey:
    DisplayText]
  {
    guard let board = proceedings.board else { return [:] }
    var fingerprints: [BoardReview.SigningKey: DisplayText] = [:]
    for person in board.members.map(\.id) + board.administrators.map(\.id) {
      guard let key = proceedings.keys(of: person)?.signingKey,
        let known = SSHPublicKey(line: "\(key.algorithm) \(key.base64)")
      else { continue }
      fingerprints[key] = "\(known.fingerprint.groups)"
    }
    return fingerprints
  }
}
