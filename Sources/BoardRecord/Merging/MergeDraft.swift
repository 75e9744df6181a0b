import BoardReview
import Digests

/// Statements on their way into a record, chain by chain.
struct MergeDraft {
  private let record: RecordContents
  private let needsBallots: Bool
  private let board: Board?
  private var here: [StatementPlace: StoredStatement] = [:]
  /// Statements by their ids, here or brought, for the receipts that name them.
  private var statements: [StatementID: Statement] = [:]
  /// What the record lacks.
  private(set) var new: [NewStatement] = []
  /// What it has, with the signature only where it lacks that.
  private(set) var there: [NewStatement] = []
  private(set) var refused: [RefusedStatement] = []

  init(record: RecordContents, needsBallots: Bool) {
    self.record = record
    self.needsBallots = needsBallots
    let contents = LedgerContents(record)
    board = contents.proceedings.board
    for stored in record.statements { here[stored.place] = stored }
    for recorded in contents.statements { statements[recorded.id] = recorded.statement }
  }

  /// The record with what is new.
  var union: RecordContents {
    var union = record
    union.statements += new.map {
      StoredStatement(place: $0.place, bytes: $0.bytes, signature: $0.signature)
    }
    return union
  }

  /// Takes a chain, in its order, as far as it continues what is here.
  mutating func take(_ chain: [BroughtStatement], of author: PersonID) {
    for brought in chain {
      do throws(Refused) { try take(brought, of: author) } catch {
        refuse(brought.place, error.reason)
        return
      }
    }
  }

  /// Holds back what is signed by nobody it could count of, with all that follows it in its chain.
  mutating func holdBackUncounted(_ memory: SignatureMemory) {
    guard board?.requiresSignatures == true else { return }
    let ignored = LedgerContents(union, memory: memory).proceedings.ignored
    let reasons = Dictionary(ignored.map { ($0.id, $0.refusal) }) { first, _ in first }
    var stopped: Set<PersonID> = []
    new = new.filter { statement in
      guard let author = statement.place.author else { return false }
      if stopped.contains(author) { return false }
      guard let refusal = reasons[StatementID(of: statement.bytes)],
        refusal.reason.isAboutSignature
      else { return true }
      stopped.insert(author)
      refuse(statement.place, .doesNotCount(refusal))
      return false
    }
  }

  private struct Refused: Error {
    let reason: RefusedStatement.Reason
  }

  private mutating func take(_ brought: BroughtStatement, of author: PersonID) throws(Refused) {
    let id = StatementID(of: brought.bytes)
    let statement: Statement
    do throws(LedgerContents.Reason) {
      (_, _, statement) = try LedgerContents.believe(
        StoredStatement(place: brought.place, bytes: brought.bytes))
    } catch { throw Refused(reason: .fault(error.reason)) }
    guard statement.board == board?.number else {
      throw Refused(reason: .otherBoard(statement.board))
    }
    if let stored = here[brought.place] {
      guard stored.bytes == brought.bytes else { throw Refused(reason: .placeTaken) }
      try complete(stored, with: brought, statement)
      return
    }
    guard statement.previous == previous(to: brought.place, of: author) else {
      throw Refused(reason: .doesNotFollow)
    }
    let ballot = try ballot(of: statement, brought)
    statements[id] = statement
    here[brought.place] = StoredStatement(
      place: brought.place, bytes: brought.bytes, signature: brought.signature)
    new.append(
      NewStatement(
        at: brought.place, bytes: brought.bytes, signature: brought.signature, ballot: ballot))
  }

  /// The id of the statement before a place; nil where there is none.
  private func previous(to place: StatementPlace, of author: PersonID) -> StatementID? {
    let before =
      here[.chain(author, sequence: place.sequence - 1)]
      ?? here[.board].flatMap { stored in
        let isConvener = (try? Statement(reading: stored.bytes))?.author == author
        return isConvener && place.sequence == 2 ? stored : nil
      }
    return before.map { StatementID(of: $0.bytes) }
  }

  private mutating func complete(
    _ stored: StoredStatement, with brought: BroughtStatement, _ statement: Statement
  ) throws(Refused) {
    let namespace = SignatureNamespace.statement(statement.body.kind)
    if let held = stored.signature, let other = brought.signature, held != other {
      // Kinds of keys that sign differently each time have many signatures that hold.
      let origin = SignatureCheck.authenticity(
        of: stored.bytes, signature: held, namespace: namespace)
      guard case .verified = origin else { throw Refused(reason: .signatureDiffers) }
    }
    let isSigned = stored.signature != nil
    there.append(
      NewStatement(
        at: stored.place, bytes: stored.bytes, signature: isSigned ? nil : brought.signature,
        ballot: try ballot(of: statement, brought, isNew: false)))
  }

  /// What is to stand beside a statement, where it is what the statement speaks of.
  private func ballot(
    of statement: Statement, _ brought: BroughtStatement, isNew: Bool = true
  ) throws(Refused) -> BallotFile? {
    let cast: Statement
    let form: BallotFile.Form
    switch statement.body {
    case .ballotCast, .finalVoteCast:
      guard brought.ballot != nil || !needsBallots || !isNew else {
        throw Refused(reason: .ballotMissing)
      }
      cast = statement
      form = board?.requiresSignatures == true ? .sealed : .plain
    case .receiptGiven(_, _, let member, let id):
      guard let named = statements[id] else { return nil }
      cast = named
      form = .copy(of: member, sequence: named.sequence)
    default: return nil
    }
    guard let bytes = brought.ballot, let sealed = cast.body.sealedBallot else { return nil }
    guard bytes.count == sealed.size, SHA256Digest(of: bytes).hex == sealed.digest else {
      throw Refused(reason: .ballotAltered)
    }
    return BallotFile(form, bytes)
  }

  private mutating func refuse(_ place: StatementPlace, _ reason: RefusedStatement.Reason) {
    refused.append(RefusedStatement(file: place.file, reason: reason))
  }
}

extension RefusalReason {
  /// Whether nobody has signed it who could have, for the author.
  fileprivate var isAboutSignature: Bool {
    switch self {
    case .unsigned, .signatureInvalid, .signedWithOtherKey: true
    default: false
    }
  }
}
