import BoardReview
import CaseModel
import Glibc
import Sealing
import SystemFiles
import Testing

@testable import BoardRecord

/// The same board twice, and only one member's vote and reasons differ: whoever is not to know them can tell no difference.
@Suite struct TwoWorldsTests {
  /// A hundred take minutes in a debug build; `QRB_PAIRS=100` asks for them.
  private static let pairs = getenv("QRB_PAIRS").flatMap { Int(String(cString: $0)) } ?? 8

  @Test func nothingThatAColleagueCanReachDependsOnAVote() throws {
    var generator = SeededGenerator(seed: 12)
    let everybody = Sample.members + [Sample.hale]
    let keys = Dictionary(uniqueKeysWithValues: everybody.map { ($0, LedgerKeys.new()) })
    for pair in 0..<Self.pairs {
      let member = try #require(Sample.members.randomElement(using: &generator))
      let others = Sample.members.filter { _ in Bool.random(using: &generator) }
      let words = (0..<2).map { _ in Self.words(&generator) }
      let worlds = try [Vote.approve, .disapprove].enumerated().map { index, vote in
        try world(keys, member, vote, words[index], after: others)
      }
      let one = try seen(worlds[0], except: member)
      let other = try seen(worlds[1], except: member)
      #expect(one == other, "pair \(pair), the vote of \(member)")
      #expect(one.count > 20)
    }
  }

  /// What shows a difference where there is one: else the test above would say nothing.
  @Test func theComparisonFindsAVoteThatIsNotSealed() throws {
    let sealed = Sample.okafor
    let worlds = try [Vote.approve, .disapprove].map { vote in
      let docket = try Docket()
      try docket.clearConflicts()
      _ = try docket.ledger.cast(Sample.ballot(of: sealed, vote, in: .first))
      return try files(docket.path)
    }
    #expect(worlds[0] != worlds[1])
  }

  private static func words(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0..<4_000, using: &generator)
    return String(repeating: "scope ", count: count / 6)
  }

  private func world(
    _ keys: [PersonID: LedgerKeys], _ member: PersonID, _ vote: Vote, _ words: String,
    after others: [PersonID]
  ) throws -> KeyedDocket {
    let docket = try KeyedDocket(keys: keys, recovery: Self.recovery)
    try docket.clearConflicts()
    for other in others where other != member { try docket.cast(other, .approve) }
    let plain = docket.ballot(of: member, vote)
    let ballot = Ballot(
      board: plain.board, caseNumber: plain.caseNumber, package: plain.package, member: member,
      round: .first, edition: plain.edition, vote: vote,
      reasons: vote == .approve ? [] : plain.reasons, overall: words,
      presentationInadequate: vote == .disapprove, guidance: vote == .approve ? "" : words,
      nonce: plain.nonce, claimedTime: plain.claimedTime, roster: plain.roster)
    _ = try docket.ledger(of: member).cast(ballot)
    _ = try docket.ledger(of: Sample.hale).giveReceipts(
      by: Sample.hale, claimedTime: Docket.time)
    return docket
  }

  private static let recovery = AgeSecretKey()

  /// Everything that somebody other than the member gets to see, with what is random taken out.
  private func seen(_ docket: KeyedDocket, except member: PersonID) throws -> [String] {
    var seen = try files(docket.path)
    let contents = try docket.contents()
    let proceeding = try docket.proceeding()
    seen.append("\(proceeding.phase) \(proceeding.waitingFor) \(proceeding.standings)")
    seen.append("\(proceeding.tally as Any) \(proceeding.firstBallots) \(contents.faults)")
    for person in Sample.members + [Sample.hale] where person != member {
      seen.append("\(proceeding.nextSteps(for: person)) \(proceeding.state(for: person) as Any)")
      for kind in StatementKind.allCases {
        let refusal = contents.proceedings.refusal(of: kind, on: Sample.number, by: person)
        seen.append(refusal?.message.string ?? "may")
      }
      for reader in Sample.members {
        let item = ReadableItem.ballot(Sample.number, member: reader, .first)
        seen.append("\(BoardReview.mayRead(person, item, in: contents.proceedings))")
      }
      // What is said where ballots are opened too early, or cast again.
      if proceeding.phase == .review { seen.append(attempt { try docket.open() }) }
      if proceeding.standing(of: person) == .cast {
        seen.append(attempt { try docket.cast(person, .approve) })
      }
    }
    let verification = try RecordVerification(docket: docket.path)
    let report = verification.checks(with: try docket.keys(of: Sample.hale))
    seen += report.map { masked("\($0)") }
    return seen
  }

  private func attempt(_ act: () throws -> Receipt) -> String {
    do { return "\(try act().code.description.utf8.count)" } catch { return masked("\(error)") }
  }

  /// Name, size, mode and contents of every file; of sealed ones no contents, which are random but for their length.
  private func files(_ root: String) throws -> [String] {
    var found: [String] = []
    for name in try Files.names(in: root) {
      let path = "\(root)/\(name)"
      let status = try #require(Files.status(path))
      found.append(
        "\(masked(name)) \(status.st_mode) \(status.st_mode & S_IFMT == S_IFREG ? status.st_size : 0)"
      )
      if status.st_mode & S_IFMT == S_IFDIR {
        found += try files(path)
      } else if !name.hasSuffix(".age") {
        found.append(masked(String(decoding: try Files.read(path), as: UTF8.self)))
      }
    }
    return found
  }

  /// Digests, signatures and receipts replaced by as many marks.
  private func masked(_ text: String) -> String {
    var result = ""
    var inSignature = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-----") { inSignature.toggle() }
      if inSignature, !line.hasPrefix("-----") {
        result += String(repeating: "~", count: line.utf8.count) + "\n"
        continue
      }
      var run = ""
      for scalar in line.unicodeScalars {
        if ("0"..."9").contains(scalar) || ("a"..."f").contains(scalar) {
          run.unicodeScalars.append(scalar)
        } else {
          result += run.utf8.count >= 12 ? String(repeating: "#", count: run.utf8.count) : run
          run = ""
          result.unicodeScalars.append(scalar)
        }
      }
      result += run.utf8.count >= 12 ? String(repeating: "#", count: run.utf8.count) : run
      result += "\n"
    }
    // Receipts: four and four of Crockford's base 32.
    return result.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let isCode =
        word.utf8.count >= 9
        && word.utf8.prefix(9).enumerated().allSatisfy { place, byte in
          place == 4
            ? byte == UInt8(ascii: "-")
            : (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        }
      return isCode ? "RECEIPT" + word.dropFirst(9) : String(word)
    }.joined(separator: " ")
  }
}
