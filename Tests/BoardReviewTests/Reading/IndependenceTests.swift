import CaseModel
import Testing

@testable import BoardReview

/// R13: two worlds that differ only in how one member votes, and why.
struct IndependenceTests {
  private func worlds(
    _ round: Round, _ build: (inout TestRecord, Vote) -> Void
  ) -> (TestRecord, TestRecord) {
    var worlds = (TestRecord(), TestRecord())
    build(&worlds.0, .approve)
    build(&worlds.1, .disapprove)
    return worlds
  }

  @Test("R13: before the opening no public property tells one first ballot from another")
  func firstBallot() {
    for others in [[Vote](), [.approve], [.approve, .disapprove]] {
      let (left, right) = worlds(.first) { record, vote in
        record.clear([Sample.okafor, Sample.lindqvist, Sample.reyes])
        record.cast([Sample.okafor: vote])
        for (member, vote) in zip([Sample.lindqvist, Sample.reyes], others) {
          record.cast([member: vote])
        }
      }
      #expect(publicView(of: left.proceedings) == publicView(of: right.proceedings))
    }
  }

  @Test("R13: before they are opened final votes show as little")
  func finalVote() {
    let (left, right) = worlds(.final) { record, vote in
      record.clear([Sample.okafor, Sample.lindqvist, Sample.reyes])
      record.cast([Sample.okafor: .approve, Sample.lindqvist: .disapprove, Sample.reyes: .approve])
      record.open()
      record.discuss()
      record.cast([Sample.okafor: vote, Sample.lindqvist: .approve], round: .final)
    }
    #expect(publicView(of: left.proceedings) == publicView(of: right.proceedings))
    #expect(left.proceeding()?.finalBallots.isEmpty == true)
  }

  @Test("The two worlds do differ once the ballots are open")
  func afterwards() {
    let (left, right) = worlds(.first) { record, vote in
      record.clear([Sample.okafor, Sample.lindqvist, Sample.reyes])
      record.cast([Sample.okafor: vote, Sample.lindqvist: .approve, Sample.reyes: .approve])
      record.open()
    }
    #expect(publicView(of: left.proceedings) != publicView(of: right.proceedings))
  }
}
