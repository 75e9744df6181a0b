import BoardReview
import CaseModel
import Digests
import HarmlessText

/// Compares every sealed ballot with the statement that names it and, where it was opened and a key is at hand, with what was opened.
///
/// A ballot that is not open yet is compared by its digest only, whatever key there is: nobody looks early (R13).
struct SealCheck {
  private let verification: RecordVerification
  private let sealing: (any BallotSealing)?
  private let isKeyed: Bool

  init(_ verification: RecordVerification, _ keys: LedgerKeys?) {
    self.verification = verification
    isKeyed = verification.proceedings.board?.requiresSignatures == true
    sealing = isKeyed ? keys.map { KeyedEnvelope(keys: $0, recipients: []) } : UnsealedEnvelope()
  }

  private struct Cast: Sendable {
    let number: CaseNumber
    let statement: Statement
    let file: String
    let sealed: SealedBallot
    /// Nil while the round is not open.
    let opened: OpenedBallot?
  }

  private enum Found: Sendable {
    case agrees
    case agreesByDigest
    case notOpenYet
    case fault(String)
    case unchecked(String)
  }

  var check: VerificationCheck {
    let casts = casts
    let found = casts.mappedOnAllCores(from: 4, look)
    var check = VerificationCheck(.seals)
    var (opened, byDigest, closed) = (0, 0, 0)
    for (cast, found) in zip(casts, found) {
      let place: DisplayText =
        "case \(cast.number.rawValue), the ballot of \(cast.statement.author.rawValue) cast by \(cast.file)"
      switch found {
      case .agrees: opened += 1
      case .agreesByDigest: byDigest += 1
      case .notOpenYet: closed += 1
      case .fault(let sentence): check.faults.append("\(place) \(sentence)")
      case .unchecked(let sentence): check.unchecked.append("\(place) \(sentence)")
      }
    }
    check.summary = "\(casts.count) ballots were cast"
    if opened > 0 { check.notes.append("\(opened) are, word for word, what was opened") }
    if closed > 0 {
      check.notes.append("\(closed) are not open yet; their files are those that were cast")
    }
    if byDigest > 0 {
      check.unchecked.append(
        "\(byDigest) opened ballots were compared by their digests only: no key at hand opens their seals (--as NAME)"
      )
    }
    return check
  }

  private var casts: [Cast] {
    let contents = verification.contents
    return contents.proceedings.cases.flatMap { proceeding in
      let openings = proceeding.statements.compactMap { contents[$0]?.body }
      return Round.allCases.flatMap { round in
        proceeding.members.compactMap { member -> Cast? in
          guard let id = proceeding.castStatement(of: member.id, in: round),
            let sealed = proceeding.sealedBallot(of: member.id, in: round),
            let statement = contents[id]
          else { return nil }
          let opened = openings.lazy.compactMap { body -> OpenedBallot? in
            guard case .ballotsOpened(_, round, let ballots) = body else { return nil }
            return ballots.first { $0.member == member.id }
          }.first
          return Cast(
            number: proceeding.id, statement: statement, file: verification.file(id),
            sealed: sealed, opened: opened)
        }
      }
    }
  }

  private func look(_ cast: Cast) -> Found {
    guard let digest = SHA256Digest(hex: cast.sealed.digest) else { return .fault("has no digest") }
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try DirectoryStore(docket: verification.docket).ballotFile(
        beside: cast.statement.author, sequence: cast.statement.sequence, digest: digest,
        // A copy lets a board go on; that the member's own file is not what it was is still to be told.
        orCopy: false)
    } catch {
      guard case .file(let error) = error else { return .fault("cannot be read") }
      return error.isMissing
        ? .fault("is missing") : .unchecked("cannot be read by this account: \(error.reason)")
    }
    guard bytes.count == cast.sealed.size, SHA256Digest(of: bytes) == digest else {
      return .fault("was altered after it was cast")
    }
    guard let opened = cast.opened else { return .notOpenYet }
    guard let sealing else { return .agreesByDigest }
    do throws(SealingError) {
      let inside = try sealing.open(bytes)
      guard inside.text == opened.bytes else { return .fault("is not the one that was opened") }
      if isKeyed, inside.signature != opened.signature.map({ Array($0.utf8) }) {
        return .fault("was opened with another signature than the one in its seal")
      }
      return .agrees
    } catch {
      return error == .noKey ? .agreesByDigest : .fault("does not open: \(error)")
    }
  }
}
