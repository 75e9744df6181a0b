import BoardRecord
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import ReviewApp
import Sealing
import SystemFiles

/// What one person does with the record of one board: read, state, cast, open, write out.
struct RecordWork: Sendable {
  let docket: String
  let person: PersonID
  let catalog: EditionCatalog
  private let ledger: BoardLedger
  private let store: DirectoryStore

  /// The person's own key, to which drafts are sealed; nil on a board without keys.
  let ownKey: AgeSecretKey?
  /// Signs for the person; nil on a board without keys.
  let signer: (any StatementSigner)?
  /// Whether this session signs and opens with the person's keys.
  var hasKeys: Bool { ownKey != nil }

  init(docket: String, person: PersonID, catalog: EditionCatalog, keys: LedgerKeys? = nil) {
    ownKey = keys?.openers.first
    signer = keys?.signer
    self.docket = docket
    self.person = person
    self.catalog = catalog
    ledger = BoardLedger(docket: docket, keys: keys)
    store = DirectoryStore(docket: docket)
  }

  /// The same work with other keys, or with none.
  func with(_ keys: LedgerKeys?) -> RecordWork {
    RecordWork(docket: docket, person: person, catalog: catalog, keys: keys)
  }

  /// A value that differs once anybody has added to the record.
  func mark() -> RecordMark { store.mark() }

  /// What the record says now, for those who make something of it.
  func load() throws(LedgerError) -> BoardProceedings { try ledger.load().proceedings }

  /// What the record says now.
  func read() -> AppEvent {
    do throws(LedgerError) {
      let contents = try ledger.load()
      return .recordRead(contents.proceedings, RecordNotes(contents))
    } catch {
      return .recordFailed("\(error.description)")
    }
  }

  /// Whether this person may read an item, as the record stands now; never where it cannot be read.
  func mayRead(_ item: ReadableItem) -> Bool {
    do throws(LedgerError) {
      return BoardReview.mayRead(person, item, in: try load())
    } catch { return false }
  }

  /// The edition that the record sets for a case by hand; nil where the cover says which one governs.
  func chosenEdition(of number: CaseNumber) -> EditionChoice? {
    guard let proceedings = try? load() else { return nil }
    for exception in proceedings.exceptions.reversed() {
      if case .editionOverridden(number, let edition, let reason) = exception.body {
        return EditionChoice(edition: edition, reason: reason)
      }
    }
    return nil
  }

  /// Adds a statement; of a case that comes on the docket, those who are to review it may read the package first.
  func append(_ body: StatementBody) -> AppEvent {
    if case .caseDocketed(let docketed) = body {
      let cases = "\(docket)/cases"
      do throws(FileError) {
        try PackageRights.share("\(cases)/\(docketed.number.rawValue)", of: cases)
      } catch {
        return .notDone(.state(body), "\(error.description)")
      }
    }
    do throws(LedgerError) {
      let receipt = try ledger.append(body, by: person, claimedTime: WallClock.timestamp)
      return .done(.state(body), receipt: "\(receipt.code.description)")
    } catch {
      return .notDone(.state(body), "\(error.description)")
    }
  }

  /// Casts a ballot; the answer comes only once it is safe, read back and found to open.
  func cast(_ content: BallotContent, on number: CaseNumber) -> [AppEvent] {
    let act = Act.cast(number, content.round)
    do throws(LedgerError) {
      let proceedings = try load()
      guard let board = proceedings.board, proceedings[number] != nil,
        let nonce = BallotNonce(hex: Self.nonce())
      else { return [.notDone(act, "Case \(number.rawValue) is not before this board.")] }
      let ballot = Ballot(
        board: board.number, caseNumber: number, package: content.package, member: person,
        round: content.round, edition: content.edition, vote: content.vote,
        reasons: content.reasons, overall: content.overall,
        presentationInadequate: content.presentationInadequate,
        recommendations: content.recommendations, guidance: content.guidance, nonce: nonce,
        claimedTime: WallClock.timestamp, roster: board.rosterDigest)
      let receipt = try ledger.cast(ballot)
      return [.done(act, receipt: "\(receipt.code.description)")]
    } catch {
      return [.notDone(act, "NOT CAST: \(error.description) The draft is as it was.")]
    }
  }

  /// Gives receipts for ballots that have none; says which are missing or altered.
  func giveReceipts() -> [AppEvent] {
    do throws(LedgerError) {
      let found = try ledger.giveReceipts(by: person, claimedTime: WallClock.timestamp)
      var events: [AppEvent] = found.given.isEmpty ? [] : [read()]
      if !found.missing.isEmpty {
        let names = Set(found.missing).sorted().map(\.rawValue).joined(separator: ", ")
        events.append(
          .recordDoubted("A ballot was cast whose file is missing or altered, by: \(names)."))
      }
      return events
    } catch {
      return [.recordDoubted("No receipts could be given: \(error.description)")]
    }
  }

  /// Opens every ballot of a case and round.
  func openBallots(of number: CaseNumber, _ round: Round) -> AppEvent {
    let act = Act.open(number, round)
    do throws(LedgerError) {
      // Each copy contradicts a member who would later say that nothing, or something else, was cast.
      if hasKeys { _ = try ledger.giveReceipts(by: person, claimedTime: WallClock.timestamp) }
      let receipt = try ledger.openBallots(
        on: number, in: round, by: person, claimedTime: WallClock.timestamp)
      return .done(act, receipt: "\(receipt.code.description)")
    } catch {
      return .notDone(act, "\(error.description)")
    }
  }

  private static func nonce() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in
      let byte = UInt8.random(in: 0...255, using: &generator)
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
