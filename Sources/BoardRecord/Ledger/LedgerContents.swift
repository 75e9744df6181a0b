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

  private let known: [StatementID: RecordedStatement]
  private let files: [StatementID: String]

  /// Reads what a store holds; asks nobody else.
  ///
  /// - Parameter memory: the signatures that were checked before.
  public init(_ record: RecordContents, memory: SignatureMemory = .shared) {
    var faults = record.unreadable.map { LedgerFault(file: $0.file, reason: .unreadable($0.error)) }
    var believed: [Believed] = []
    for found in record.statements.mappedOnAllCores({ Self.believed($0) }) {
      switch found {
      case .success(let statement): believed.append(statement)
      case .failure(let fault): faults.append(fault)
      }
    }
    let origins = memory.authenticity(
      of: believed.map {
        SignatureMemory.Signed(
          id: $0.id, bytes: $0.stored.bytes, signature: $0.stored.signature,
          namespace: SignatureNamespace.statement($0.statement.body.kind))
      })
    let signed = zip(believed, origins).map {
      RecordedStatement(id: $0.id, statement: $0.statement, authenticity: $1)
    }
    statements = OpenedSignatures.checked(signed, memory)
    known = Dictionary(statements.map { ($0.id, $0) }) { first, _ in first }
    files = Dictionary(believed.map { ($0.id, $0.stored.place.file) }) { first, _ in first }
    proceedings = BoardProceedings(
      statements, convening: believed.first { $0.stored.place == .board }?.id)
    if let roster = record.roster, !RosterCheck.isMade(roster, from: proceedings) {
      faults.append(LedgerFault(file: DirectoryStore.roster, reason: .rosterAltered))
    }
    self.faults = faults.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    closed = record.closed
  }

  /// The statement of that id.
  public subscript(id: StatementID) -> Statement? { known[id]?.statement }

  /// With which key a statement was signed.
  public func authenticity(of id: StatementID) -> Authenticity {
    known[id]?.authenticity ?? .unsigned
  }

  /// The path within the docket of a statement's file; nil for an id that is not there.
  public func file(of id: StatementID) -> String? { files[id] }

  struct Reason: Error {
    let reason: LedgerFault.Reason
  }

  /// A statement's file with its name and what it says.
  typealias Believed = (stored: StoredStatement, id: StatementID, statement: Statement)

  private enum Found: Sendable {
    case success(Believed)
    case failure(LedgerFault)
  }

  private static func believed(_ stored: StoredStatement) -> Found {
    do throws(Reason) { return .success(try believe(stored)) } catch {
      return .failure(LedgerFault(file: stored.place.file, reason: error.reason))
    }
  }

  static func believe(
    _ stored: StoredStatement
  ) throws(Reason) -> Believed {
    let statement: Statement
    do throws(JSONError) { statement = try Statement(reading: stored.bytes) } catch {
      throw Reason(
        reason: NewerStatement(reading: stored.bytes).map { .newer($0) } ?? .malformed(error))
    }
    switch stored.place {
    case .board:
      guard case .boardConvened(let board) = statement.body else {
        throw Reason(reason: .conveningExpected(statement.body.kind))
      }
      guard statement.sequence == 1 else {
        throw Reason(reason: .namesOtherSequence(statement.sequence))
      }
      guard board.rosterDigest == Roster.digest(of: board) else {
        throw Reason(reason: .otherRosterDigest)
      }
    case .chain(let author, let sequence):
      guard statement.author == author else {
        throw Reason(reason: .namesOtherAuthor(statement.author))
      }
      guard statement.sequence == sequence else {
        throw Reason(reason: .namesOtherSequence(statement.sequence))
      }
    }
    return (stored, StatementID(of: stored.bytes), statement)
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
