import BoardReview
import HarmlessText
import Testing
import TextScreen

@testable import ReviewApp

/// The page of the record of a board that counts only signed statements.
@Suite struct KeyedRecordTests {
  private static let okafor = BoardFixture.okafor
  private static let hale = BoardFixture.hale
  private static let owners = BoardFixture.members + [hale]

  private static func keys(_ person: PersonID, _ version: Int = 1) -> PersonKeys {
    PersonKeys(signing: "ssh-ed25519 \(person.rawValue)\(version)", sealing: "age1qqq")
  }

  private static var board: Board {
    let plain = BoardFixture.board
    return Board(
      number: plain.number, kind: plain.kind, date: plain.date, banner: plain.banner,
      members: plain.members.map {
        Member(
          id: $0.id, name: $0.name, agency: $0.agency, appointment: $0.appointment,
          hasServedBefore: $0.hasServedBefore, keys: keys($0.id))
      }, administrators: [Administrator(id: hale, name: "Thomas Hale", keys: keys(hale))],
      cases: plain.cases, requiresSignatures: true)
  }

  /// What each person says, in order, signed with the keys given or not at all.
  private struct Record {
    var statements: [RecordedStatement] = []
    var notes = RecordNotes()

    init() { say(.boardConvened(KeyedRecordTests.board), by: hale) }

    @discardableResult
    mutating func say(
      _ body: StatementBody, by author: PersonID, version: Int? = 1
    ) -> StatementID {
      let own = statements.filter { $0.statement.author == author }
      var seen: [PersonID: StatementID] = [:]
      for recorded in statements where recorded.statement.author != author {
        seen[recorded.statement.author] = recorded.id
      }
      let id = BoardFixture.id(statements.count + 1)
      let key = version.flatMap { KeyedRecordTests.keys(author, $0).signingKey }
      statements.append(
        RecordedStatement(
          id: id,
          statement: Statement(
            board: KeyedRecordTests.board.number, author: author, sequence: own.count + 1,
            previous: own.last?.id, seen: seen, claimedTime: "2025-08-06T14:00:00Z", body: body),
          authenticity: key.map { .verified(by: $0) } ?? .unsigned))
      notes.statements[id] = StatementNote(
        file: "record/\(author.rawValue)/\(own.count + 1).json", author: author, kind: body.kind,
        caseNumber: body.caseNumber, claimedTime: "2025-08-06T14:00:00Z",
        receipt: "R3CE-IPT\(statements.count)")
      return id
    }

    func state(_ viewer: Viewer) -> AppState {
      var notes = notes
      let proceedings = BoardProceedings(statements)
      for person in owners {
        guard let key = proceedings.keys(of: person)?.signingKey else { continue }
        notes.fingerprints[key] = "PRNT \(key.base64)"
      }
      var state = BoardFixture().state(viewer, at: .docket)
      _ = state.update(.recordRead(proceedings, notes))
      state.press("E")
      return state
    }
  }

  @Test func `everyone is shown with the fingerprint of the keys of today`() {
    let page = Record().state(.member(Self.okafor)).wholePage()
    for person in Self.owners { #expect(page.contains("key PRNT \(person.rawValue)1")) }
    #expect(page.contains("Every statement is signed by whom it names."))
    #expect(page.contains("A fingerprint proves whose key it is only once its owner has read it"))
    #expect(!page.contains("without keys"))
  }

  @Test func `replaced keys are said to everyone, and to their owner in the docket`() {
    var record = Record()
    record.say(
      .keyReplaced(
        Self.okafor, old: Self.keys(Self.okafor), new: Self.keys(Self.okafor, 2),
        reason: "A laptop was lost."), by: Self.hale)
    let page = record.state(.member(BoardFixture.reyes)).wholePage()
    #expect(
      page.contains(
        "key of Margaret Okafor changed on 6 August 2025, 14:00 UTC: confirm by phone. A laptop was lost."
      ))
    #expect(page.contains("The keys of Margaret Okafor are replaced. A laptop was lost."))
    #expect(page.contains("key PRNT okafor2") && !page.contains("PRNT okafor1"))
    var own = record.state(.member(Self.okafor))
    own.press("Esc")
    #expect(own.words.contains("Your key was replaced on 6 August 2025, 14:00 UTC by Thomas Hale"))
    var other = record.state(.member(BoardFixture.reyes))
    other.press("Esc")
    #expect(!other.words.contains("Your key was replaced"))
  }

  @Test func `what nobody known has signed stands apart from what a rule refuses`() throws {
    var record = Record()
    record.say(.conflictAnswered(BoardFixture.first, .none), by: Self.okafor, version: nil)
    record.say(.conflictAnswered(BoardFixture.second, .none), by: BoardFixture.reyes, version: 9)
    let page = record.state(.administrator(Self.hale)).wholePage()
    #expect(page.contains("Does not count Every statement counts."))
    let apart = try #require(page.range(of: "Not signed by whom they name"))
    for file in ["record/okafor/1.json", "record/reyes/1.json"] {
      let found = try #require(page.range(of: file), "\(page)")
      #expect(found.lowerBound > apart.lowerBound)
    }
  }

  @Test func `a receipt is confirmed once the administrator has given it`() throws {
    var record = Record()
    for member in BoardFixture.members {
      record.say(.conflictAnswered(BoardFixture.first, .none), by: member)
    }
    let cast = record.say(
      .ballotCast(BoardFixture.first, BoardFixture.sealed(7)), by: Self.okafor)
    let receipt = try #require(record.notes.statements[cast]?.receipt)
    let before = record.state(.member(Self.okafor)).wholePage()
    #expect(before.contains("Receipt \(receipt), not yet confirmed by the administrator"))
    record.say(
      .receiptGiven(BoardFixture.first, .first, member: Self.okafor, statement: cast),
      by: Self.hale)
    let after = record.state(.member(Self.okafor)).wholePage()
    #expect(after.contains("Receipt \(receipt), confirmed by the administrator"))
    for viewer in [Viewer.member(BoardFixture.reyes), .administrator(Self.hale)] {
      #expect(!record.state(viewer).wholePage().contains("\(receipt)"))
    }
  }
}
