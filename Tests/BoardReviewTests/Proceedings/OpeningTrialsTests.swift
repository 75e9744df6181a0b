import CaseModel
import Testing

@testable import BoardReview

/// Openings that do not count are passed over without taking the record anew; what counts must be the same as if it were.
struct OpeningTrialsTests {
  /// A random board in which people open, override and replace keys far more often, and mostly in vain.
  private func troubled(_ seed: Int) -> RandomBoard {
    var board = RandomBoard(seed: UInt64(seed) &+ 7_000_000, acts: 10, toTheEnd: false)
    for _ in 0..<30 {
      let person = board.random.chance(85) ? Sample.hale : Sample.okafor
      let administrator = board.random.chance(50) ? Sample.ito : person
      if board.random.chance(60) { board.learn(administrator) }
      guard let proceeding = board.random.pick(board.views[administrator]?.proceedings.cases ?? [])
      else { continue }
      switch Int.random(in: 0..<10, using: &board.random) {
      case 0...3: board.open(.first, in: proceeding, by: administrator)
      case 4: board.open(.final, in: proceeding, by: administrator)
      case 5:
        let edition = board.random.chance(50) ? Sample.docketed().edition : .ecqs1997
        board.say(.editionOverridden(proceeding.id, edition, reason: "Posted."), by: administrator)
      case 6: board.except(proceeding, by: administrator)
      default:
        guard let member = board.random.pick(RandomBoard.members) else { continue }
        board.learn(member)
        guard let proceeding = board.views[member]?.proceedings[proceeding.id] else { continue }
        board.take(proceeding.nextSteps(for: member).last ?? .nothing, in: proceeding, by: member)
      }
    }
    return board
  }

  @Test("The fold is what its definition says, on boards where most openings do not count")
  func likeItsDefinition() {
    var inVain = 0
    var counted = 0
    for seed in 0..<60 {
      let board = troubled(seed)
      let statements = board.record.statements
      let proceedings = board.record.proceedings
      let isSame = publicView(of: proceedings) == publicView(of: .plain(statements))
      #expect(isSame, "seed \(seed)")
      let openings = statements.filter { $0.statement.body.kind == .ballotsOpened }.map(\.id)
      inVain += proceedings.ignored.count { openings.contains($0.id) }
      counted += proceedings.cases.flatMap(\.statements).count { openings.contains($0) }
    }
    #expect(inVain > 300)
    #expect(counted > 8)
  }

  @Test(
    "Opened by two administrators who do not know of each other: each case opens once, by either")
  func openedTwice() {
    let cases = (0..<40).map { Sample.docketed(Sample.number("2025-\(1041 + $0)"), package: $0) }
    var record = TestRecord(
      Sample.board(administrators: [Sample.hale, Sample.ito], cases: cases))
    for docketed in cases {
      record.clear(RandomBoard.members, docketed.number)
      record.cast(
        [Sample.okafor: .approve, Sample.lindqvist: .approve, Sample.reyes: .approve], docketed)
    }
    let seen = record.heads.mapValues(\.id)
    let unsealed = cases.map { record.unsealed(.first, $0.number) }
    for administrator in [Sample.hale, Sample.ito] {
      var known = seen
      known[administrator] = nil
      for (docketed, ballots) in zip(cases, unsealed) {
        record.say(
          .ballotsOpened(docketed.number, .first, ballots), by: administrator, seen: known)
      }
    }
    let proceedings = record.proceedings
    #expect(proceedings.cases.allSatisfy { $0.phase == .decided(.approved) })
    #expect(proceedings.ignored.count == cases.count)
    #expect(proceedings.ignored.allSatisfy { $0.refusal.reason == .alreadyOpened(.first) })
    #expect(publicView(of: proceedings) == publicView(of: .plain(record.statements)))
  }

  @Test("Opened early again and again: none counts, and the true opening does")
  func openedEarly() {
    var record = TestRecord()
    record.clear(RandomBoard.members)
    record.cast([Sample.okafor: .approve, Sample.lindqvist: .approve])
    for _ in 0..<20 { record.open() }
    record.cast([Sample.reyes: .approve])
    record.open()
    #expect(record.phase() == .decided(.approved))
    #expect(record.proceedings.ignored.count == 20)
    #expect(publicView(of: record.proceedings) == publicView(of: .plain(record.statements)))
  }
}
