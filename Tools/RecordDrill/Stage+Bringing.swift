import BoardRecord
import BoardReview

extension Stage {
  /// Takes in what another copy has: one member's ballot, through the file as which it travels, or the whole record.
  func bring(_ step: Step, from other: String) throws {
    let before = Set(try ids())
    if step == .merge {
      let store = DirectoryStore(docket: docket)
      let brought = try DirectoryStore(docket: other).everything().statements
      let merge = try store.merge(of: brought, needsBallots: false)
      guard merge.refused.isEmpty else { throw Cast.Broken() }
      try store.add(merge)
    } else {
      guard let member = PersonID(Cast.lost), let number = Cast.number else { throw Cast.Broken() }
      let carried = try CarriedBallot(of: member, on: number, in: nil, from: other)
      try BallotImport(CarriedBallot(reading: carried.encoded), into: docket).perform()
    }
    for id in try ids() where !before.contains(id) { Drill.say("ACK \(id)") }
  }
}
