import BoardReview
import CaseModel
import Digests
import StrictJSON

extension BoardLedger {
  /// Opens every ballot of a case and round, and states it.
  ///
  /// The rules are asked before a single file is read: this program opens nothing early. Where it is cut off, it can be
  /// done again.
  ///
  /// - Throws: `LedgerError.refused`, also while a ballot is still to come; `.notOpenable` naming each member and file
  ///   where one is missing, altered or not for this place. Nothing is stated then.
  public func openBallots(
    on number: CaseNumber, in round: Round, by author: PersonID, claimedTime: String
  ) throws(LedgerError) -> Receipt {
    let contents = try load()
    let early = contents.proceedings.refusal(of: .ballotsOpened, on: number, in: round, by: author)
    if let early { throw .refused(early) }
    guard let proceeding = contents.proceedings[number], let board = contents.proceedings.board
    else { throw .refused(Refusal(rule: nil, reason: .caseNotDocketed(number))) }
    let form: BallotFile.Form = board.requiresSignatures ? .sealed : .plain
    let sealing = try opening(contents.proceedings)
    var opened: [OpenedBallot] = []
    var faults: [BallotFault] = []
    for member in proceeding.members.map(\.id) {
      guard let id = proceeding.castStatement(of: member, in: round),
        let sealed = proceeding.sealedBallot(of: member, in: round), let cast = contents[id]
      else { continue }
      let file = Self.file(of: sealed, beside: cast, form)
      do throws(Unopened) {
        let inner = try open(sealed, beside: cast, sealing)
        try check(inner, castWith: contents.authenticity(of: id))
        try check(inner.text, of: member, in: round, on: proceeding.docketed, board)
        opened.append(
          OpenedBallot(
            member: member, statement: id, bytes: inner.text,
            signature: inner.signature.map { String(decoding: $0, as: UTF8.self) }))
      } catch {
        faults.append(BallotFault(member: member, file: file, reason: error.reason))
      }
    }
    guard faults.isEmpty else { throw .notOpenable(faults) }
    return try append(
      .ballotsOpened(number, round, opened), by: author, claimedTime: claimedTime)
  }

  private struct Unopened: Error {
    let reason: BallotFault.Reason
  }

  private static func file(
    of sealed: SealedBallot, beside cast: Statement, _ form: BallotFile.Form
  ) -> String {
    guard let digest = SHA256Digest(hex: sealed.digest) else { return "" }
    let name = BallotFile.name(form, cast.sequence, digest)
    return "record/\(cast.author.rawValue)\(BallotFile.folder(of: form))/\(name)"
  }

  private func open(
    _ sealed: SealedBallot, beside cast: Statement, _ sealing: any BallotSealing
  ) throws(Unopened) -> SealedText {
    guard let digest = SHA256Digest(hex: sealed.digest) else { throw Unopened(reason: .altered) }
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try store.ballotFile(beside: cast.author, sequence: cast.sequence, digest: digest)
    } catch { throw Unopened(reason: .store(error)) }
    guard bytes.count == sealed.size, SHA256Digest(of: bytes) == digest else {
      throw Unopened(reason: .altered)
    }
    do throws(SealingError) { return try sealing.open(bytes) } catch {
      throw Unopened(reason: .sealing(error))
    }
  }

  /// The ballot is signed with the key that signed its casting: whoever sealed it can have been no one else.
  private func check(_ inner: SealedText, castWith origin: Authenticity) throws(Unopened) {
    guard case .verified(let key) = origin else { return }
    guard OpenedSignatures.holds(inner.signature, over: inner.text, by: key) else {
      throw Unopened(reason: .notSignedByMember)
    }
  }

  /// The ballot inside must be for the place in which it lies: it could have been copied there.
  private func check(
    _ text: [UInt8], of member: PersonID, in round: Round, on docketed: DocketedCase,
    _ board: Board
  ) throws(Unopened) {
    let ballot: Ballot
    do throws(JSONError) { ballot = try Ballot(reading: text) } catch {
      throw Unopened(reason: .notABallot)
    }
    let aspects: [(BallotFault.Aspect, Bool)] = [
      (.board, ballot.board == board.number), (.caseNumber, ballot.caseNumber == docketed.number),
      (.package, ballot.package == docketed.package), (.member, ballot.member == member),
      (.round, ballot.round == round), (.edition, ballot.edition == docketed.edition),
    ]
    for (aspect, agrees) in aspects where !agrees { throw Unopened(reason: .isFor(aspect)) }
  }
}
