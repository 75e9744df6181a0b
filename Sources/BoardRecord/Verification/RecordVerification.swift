import BoardReview
import HarmlessText
import Sealing

/// Checks a record as an auditor does: who convened the board, every signature, chain, seal, rule and count.
public struct RecordVerification: Sendable {
  /// What the record says.
  public let contents: LedgerContents
  let docket: String
  let record: RecordContents

  /// Reads the record of a docket; every signature is checked anew.
  ///
  /// - Throws: `LedgerError` where the record cannot be read.
  public init(docket: String) throws(LedgerError) {
    self.docket = docket
    do throws(StoreError) { record = try DirectoryStore(docket: docket).read() } catch {
      throw .store(error)
    }
    contents = LedgerContents(record, memory: SignatureMemory())
  }

  var proceedings: BoardProceedings { contents.proceedings }

  /// All checks but those of packages and results.
  ///
  /// - Parameter keys: what a person of the board opens with; nil where nothing is at hand.
  public func checks(with keys: LedgerKeys?) -> [VerificationCheck] {
    [
      convening, files, signatures, chains, rules, SealCheck(self, keys).check, counts,
    ]
  }

  /// What the board is, for the head of a report.
  public var title: DisplayText {
    proceedings.board.map { "board \($0.number) of \($0.date.inWords)" } ?? ""
  }

  /// Who convened it, and the fingerprints that are compared with the paper.
  private var convening: VerificationCheck {
    var check = VerificationCheck(.convening)
    guard let board = proceedings.board else {
      check.faults = ["No statement convenes the board."]
      return check
    }
    if contents.faults.contains(where: { $0.file == StatementPlace.board.file }) {
      check.faults = ["board.json is not to be believed."]
    }
    for id in board.members.map(\.id) + board.administrators.map(\.id) {
      let role = board.member(id) == nil ? "administrator" : "member"
      let key = board.keys(of: id).flatMap { SSHPublicKey(line: $0.signing)?.fingerprint.groups }
      check.notes.append(
        "\(id.rawValue), \(role)\(key.map { "  \($0)" } ?? "")")
    }
    guard board.requiresSignatures else {
      check.summary = "It was convened without keys"
      check.unchecked = ["Nothing proves who wrote a statement: this board has no keys."]
      return check
    }
    check.summary = "Compare these fingerprints with those on paper"
    if let digest = board.rosterDigest { check.notes.append("roster SHA-256 \(digest)") }
    if record.roster == nil {
      check.unchecked = ["The file roster, which other programs check signatures with, is missing."]
    }
    for exception in proceedings.exceptions {
      guard case .keyReplaced(let person, _, let new, _) = exception.body else { continue }
      let key = SSHPublicKey(line: new.signing)?.fingerprint.groups ?? "?"
      check.notes.append("\(person.rawValue), replaced later  \(key)")
    }
    return check
  }

  private var files: VerificationCheck {
    var check = VerificationCheck(.files, "\(contents.statements.count) statements were read")
    check.faults = contents.faults.map { "\($0.description)" }
    check.unchecked = contents.closed.map {
      "record/\($0.rawValue): this account may not look into it"
    }
    return check
  }

  private var signatures: VerificationCheck {
    var check = VerificationCheck(.signatures)
    let isKeyed = proceedings.board?.requiresSignatures == true
    var good = 0
    var unsigned = 0
    for recorded in contents.statements {
      switch recorded.authenticity {
      case .verified: good += 1
      case .unsigned: unsigned += 1
      case .invalid(let reason):
        check.faults.append("\(file(recorded.id)): \(reason)")
      }
      if isKeyed, recorded.authenticity == .unsigned {
        check.faults.append("\(file(recorded.id)) is not signed")
      }
    }
    for (id, refusal) in proceedings.ignored {
      if case .signedWithOtherKey = refusal.reason {
        check.faults.append("\(file(id)): \(refusal.message)")
      }
    }
    check.summary = "\(good) hold"
    if !isKeyed, unsigned > 0 {
      check.unchecked = ["\(unsigned) statements are not signed, and on this board need not be."]
    }
    return check
  }

  private var chains: VerificationCheck {
    var check = VerificationCheck(.chains, "every statement follows the one it names")
    check.faults = proceedings.chainFaults.map(\.message)
    for (id, refusal) in proceedings.ignored where refusal.reason.isOfChain {
      check.faults.append("\(file(id)) does not count: \(refusal.message)")
    }
    if !check.faults.isEmpty { check.summary = "" }
    for (person, id) in proceedings.heads.sorted(by: { $0.key < $1.key }) {
      let sequence = contents[id]?.sequence ?? 0
      check.notes.append(
        "\(person.rawValue) has \(sequence), the last is \(ReceiptCode(id).description)")
    }
    return check
  }

  /// What a rule refuses does not count, for everybody alike; that somebody wrote it is told and harms nothing.
  private var rules: VerificationCheck {
    var check = VerificationCheck(.rules)
    for (id, refusal) in proceedings.ignored where !refusal.reason.isOfOrigin {
      let author = contents[id].map { " of \($0.author.rawValue)" } ?? ""
      let rule = refusal.rule.map { " (\($0))" } ?? ""
      check.notes.append("\(file(id))\(author) does not count\(rule): \(refusal.message)")
    }
    check.summary =
      switch check.notes.count {
      case 0: "every statement counts"
      case 1: "they leave out one statement, which then counts for nothing"
      case let count: "they leave out \(count) statements, which then count for nothing"
      }
    for exception in proceedings.exceptions {
      check.notes.append("\(file(exception.statement)): \(exception.message)")
    }
    return check
  }

  private var counts: VerificationCheck {
    var check = VerificationCheck(.counts)
    for proceeding in proceedings.cases {
      let recount = Recount(proceeding) { contents[$0] }
      if recount.agrees {
        check.notes.append(recount.line)
      } else {
        check.faults.append(
          "\(recount.line); counted again it is \(recount.outcome?.rawValue ?? "undecided")")
      }
    }
    check.summary = "\(proceedings.cases.count) cases were counted again"
    return check
  }

  func file(_ id: StatementID) -> String {
    contents.file(of: id) ?? "statement \(id.hex.prefix(12))"
  }
}

extension RefusalReason {
  /// Whether it is about the place in a chain.
  fileprivate var isOfChain: Bool {
    switch self {
    case .equivocation, .predecessorMissing, .brokenLink: true
    default: false
    }
  }

  /// Whether it is about where a statement comes from and not about what it says.
  fileprivate var isOfOrigin: Bool {
    switch self {
    case .unsigned, .signatureInvalid, .signedWithOtherKey: true
    default: isOfChain
    }
  }
}
