import BoardReview
import Digests
import StrictJSON

/// What a record says and what in it cannot be believed.
public struct LedgerContents: Sendable {
  /// Every statement that could be read.
  public let statements: [RecordedStatement]
  /// Files that are not believed, in the order of their names.
  public let faults: [LedgerFault]
  /// People whose folders this account may not look into.
  public let closed: [PersonID]
  /// What the statements amount to.
  public let proceedings: BoardProceedings

  /// Reads what a store holds; asks nobody else.
  public init(_ record: RecordContents) {
    var statements: [RecordedStatement] = []
    var convening: StatementID?
    var faults = record.unreadable.map { LedgerFault(file: $0.file, reason: .unreadable($0.error)) }
    for stored in record.statements {
      do throws(Reason) {
        let recorded = try Self.believe(stored)
        if stored.place == .board { convening = recorded.id }
        statements.append(recorded)
      } catch {
        faults.append(LedgerFault(file: stored.place.file, reason: error.reason))
      }
    }
    self.statements = statements
    self.faults = faults.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    closed = record.closed
    proceedings = BoardProceedings(statements, convening: convening)
  }

  /// The statement of that id.
  public subscript(id: StatementID) -> Statement? { statements.first { $0.id == id }?.statement }

  private struct Reason: Error {
    let reason: LedgerFault.Reason
  }

  private static func believe(_ stored: StoredStatement) throws(Reason) -> RecordedStatement {
    let statement: Statement
    do throws(JSONError) { statement = try Statement(reading: stored.bytes) } catch {
      throw Reason(
        reason: NewerStatement(reading: stored.bytes).map { .newer($0) } ?? .malformed(error))
    }
    switch stored.place {
    case .board:
      guard case .boardConvened = statement.body else {
        throw Reason(reason: .conveningExpected(statement.body.kind))
      }
      guard statement.sequence == 1 else {
        throw Reason(reason: .namesOtherSequence(statement.sequence))
      }
    case .chain(let author, let sequence):
      guard statement.author == author else {
        throw Reason(reason: .namesOtherAuthor(statement.author))
      }
      guard statement.sequence == sequence else {
        throw Reason(reason: .namesOtherSequence(statement.sequence))
      }
    }
    return RecordedStatement(id: StatementID(of: stored.bytes), statement: statement)
  }
}

extension StatementID {
  /// The id of a statement's file.
  init(of bytes: [UInt8]) {
    guard let id = StatementID(hex: SHA256Digest(of: bytes).hex) else {
      preconditionFailure("a SHA-256 digest is 64 lower-case hexadecimal digits")
    }
    self = id
  }
}
