import BoardReview
import Digests
import Glibc
import Sealing
import Testing

@testable import BoardRecord

/// Whoever has every file and the administrator's keys can keep a member's vote from counting, which is then told by
/// name; a vote that the member did not cast never counts.
@Suite struct ForgedRecordTests {
  private static let board = try? Forger()
  /// Fifty take minutes in a debug build; `QRB_SEEDS=50` asks for them.
  private static let seeds = getenv("QRB_SEEDS").flatMap { UInt64(String(cString: $0)) } ?? 5

  @Test(arguments: Forgery.allCases)
  func isRefusedOrReportedByName(_ forgery: Forgery) throws {
    let forger = try #require(Self.board)
    for seed in 1...Self.seeds {
      var generator = SeededGenerator(seed: seed &* 1_000 &+ UInt64(forgery.number))
      let victim = Sample.members[Int.random(in: 0..<3, using: &generator)]
      var files = forger.record
      try forgery.commit(against: victim, forger, &files, &generator)
      let found = try judge(files, forger)
      try #require(
        found.isTrue || forgery.isToldAlone,
        "\(forgery), seed \(seed): a vote that was not cast counts")
      try #require(
        found.told.contains { told in forgery.names(victim).contains { told.contains($0) } },
        "\(forgery), seed \(seed): not told: \(found.told)")
    }
  }

  @Test func theTrueRecordOpensWithoutADoubt() throws {
    let forger = try #require(Self.board)
    let found = try judge(forger.record, forger)
    #expect(found.isTrue && found.told.isEmpty)
    #expect(found.counted == 9)
  }

  private struct Verdict {
    var isTrue = true
    var counted = 0
    var told: [String] = []
  }

  /// Reads the record, lets the administrator open what can be opened, and compares every vote that then counts.
  private func judge(_ files: MemoryStore.Files, _ forger: Forger) throws -> Verdict {
    let store = MemoryStore(files)
    let ledger = BoardLedger(store: store, keys: forger.admin)
    var verdict = Verdict()
    for (number, round) in [(Sample.number, Round.final), (Forger.second, .first)] {
      do throws(LedgerError) {
        _ = try ledger.openBallots(
          on: number, in: round, by: Sample.hale, claimedTime: Docket.time)
      } catch {
        switch error {
        case .notOpenable(let faults): verdict.told += faults.map(\.description)
        case .chainBlocked(let file): verdict.told.append(file)
        default: break
        }
      }
    }
    let contents = try ledger.load()
    verdict.told +=
      contents.faults.map(\.description) + contents.proceedings.chainFaults.map(\.message.string)
      + contents.proceedings.ignored.map {
        "\(contents.file(of: $0.id) ?? ""): \($0.refusal.message.string)"
      }
    verdict.told += contents.proceedings.exceptions.map(\.message.string)
    let result = contents.proceedings[Sample.number]?.issued
    if let result, result.outcome != .disapproved { verdict.isTrue = false }
    let rounds = [
      (contents.proceedings[Sample.number]?.firstBallots, Forger.first),
      (contents.proceedings[Sample.number]?.finalBallots, Forger.final),
      (contents.proceedings[Forger.second]?.firstBallots, Forger.other),
    ]
    for (ballots, votes) in rounds {
      for ballot in ballots ?? [] {
        let place = try #require(Sample.members.firstIndex(of: ballot.ballot.member))
        verdict.counted += 1
        if ballot.ballot.vote != votes[place] { verdict.isTrue = false }
      }
    }
    return verdict
  }
}
