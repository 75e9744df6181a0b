/// More than half of the members of a board are career appointees (R3, 5 U.S.C. 3393(c)(1)).
enum CareerMajority: Rule {
  static let number: String? = "R3"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .boardConvened(let board) = act.body, !holds(among: board.members) else {
      return nil
    }
    let career = board.members.count { $0.appointment == .career }
    return .noCareerMajority(career: career, of: board.members.count)
  }

  /// Whether more than half of these members are career appointees; limited appointees are not.
  static func holds(among members: [Member]) -> Bool {
    members.count { $0.appointment == .career } * 2 > members.count
  }
}
