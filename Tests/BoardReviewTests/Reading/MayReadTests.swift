import CaseModel
import Testing

@testable import BoardReview

/// All persons by all items by all phases: okafor has cast, reyes is excused, lindqvist goes along.
struct MayReadTests {
  enum Stage: String, CaseIterable {
    case docketed, reading, cast, readyToOpen, discussionOwed, finalVote, decided, issued
  }

  /// The record at a stage; each stage holds the ones before it.
  private func record(at stage: Stage) -> TestRecord {
    var record = TestRecord()
    let steps: [(Stage, (inout TestRecord) -> Void)] = [
      (
        .reading,
        {
          $0.clear([Sample.okafor, Sample.lindqvist]); $0.excuse(Sample.reyes)
        }
      ),
      (.cast, { $0.cast([Sample.okafor: .disapprove]) }),
      (.readyToOpen, { $0.cast([Sample.lindqvist: .disapprove]) }),
      (.discussionOwed, { $0.open() }), (.finalVote, { $0.discuss() }),
      (
        .decided,
        {
          $0.cast([Sample.okafor: .disapprove, Sample.lindqvist: .disapprove], round: .final)
          $0.open(.final)
        }
      ),
      (
        .issued,
        {
          $0.say(
            .resultIssued(Sample.first, IssuedResult(outcome: .disapproved, guidance: "Scope.")),
            by: Sample.hale)
        }
      ),
    ]
    for (step, act) in steps {
      if stage == .docketed { break }
      act(&record)
      if step == stage { break }
    }
    return record
  }

  /// For every item: from which stage on each person may read it; nil for never.
  private static let table: [(ReadableItem, [PersonID: Stage])] = {
    let number = Sample.first
    let all: [PersonID: Stage] = [
      Sample.okafor: .docketed, Sample.lindqvist: .docketed, Sample.reyes: .docketed,
      Sample.hale: .docketed,
    ]
    func reviewers(from stage: Stage) -> [PersonID: Stage] {
      [Sample.okafor: stage, Sample.lindqvist: stage, Sample.hale: stage]
    }
    return [
      (.cover(number), all), (.progress(number), all),
      (
        .package(number),
        [Sample.okafor: .reading, Sample.lindqvist: .reading, Sample.hale: .docketed]
      ),
      (.draft(number, of: Sample.okafor), [Sample.okafor: .docketed]),
      (
        .ballot(number, member: Sample.okafor, .first),
        [Sample.okafor: .cast, Sample.lindqvist: .discussionOwed, Sample.hale: .discussionOwed]
      ),
      (
        .ballot(number, member: Sample.lindqvist, .first),
        [
          Sample.lindqvist: .readyToOpen, Sample.okafor: .discussionOwed,
          Sample.hale: .discussionOwed,
        ]
      ),
      (.ballot(number, member: Sample.reyes, .first), [:]),
      (.ballot(number, member: Sample.okafor, .final), reviewers(from: .decided)),
      (.discussion(number), reviewers(from: .finalVote)),
      (.result(number), reviewers(from: .discussionOwed)),
      (.notice(number), reviewers(from: .issued)),
      (.insideRecord(number), reviewers(from: .issued)),
    ]
  }()

  @Test("R8, R13, R33: who may read what, at every stage", arguments: Stage.allCases)
  func table(stage: Stage) {
    let proceedings = record(at: stage).proceedings
    let stages = Stage.allCases
    for (item, rights) in Self.table {
      for person in [Sample.okafor, Sample.lindqvist, Sample.reyes, Sample.hale, Sample.stranger] {
        let isOpen =
          rights[person].flatMap { from in
            stages.firstIndex(of: from).flatMap { start in
              stages.firstIndex(of: stage).map { $0 >= start }
            }
          } ?? false
        #expect(mayRead(person, item, in: proceedings) == isOpen, "\(person) \(item) \(stage)")
      }
    }
  }

  @Test("O4: the next board sees nothing of an earlier one")
  func otherBoard() {
    let earlier = record(at: .issued).proceedings
    #expect(!mayRead(Sample.ito, .ballot(Sample.first, member: Sample.okafor, .first), in: earlier))
    let next = TestRecord(Sample.board(cases: [Sample.docketed(Sample.second)])).proceedings
    #expect(!mayRead(Sample.okafor, .package(Sample.first), in: next))
  }

  @Test("R8: a member who casts and is then excused reads neither package nor ballots")
  func excusedAfterCasting() {
    var record = TestRecord.cast([.approve, .approve, .approve])
    record.excuse(Sample.reyes)
    record.open()
    let proceedings = record.proceedings
    for item in [
      ReadableItem.package(Sample.first), .ballot(Sample.first, member: Sample.reyes, .first),
      .ballot(Sample.first, member: Sample.okafor, .first), .discussion(Sample.first),
      .result(Sample.first), .notice(Sample.first), .draft(Sample.first, of: Sample.reyes),
    ] {
      #expect(!mayRead(Sample.reyes, item, in: proceedings))
    }
  }
}
