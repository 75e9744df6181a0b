import BoardReview
import CaseModel
import Qualifications

/// The people of the practice board; none of them is real.
enum PracticeBoard {
  /// Two career members of three, one of whom has served before (R1 to R4).
  static let members = [
    member(
      "okafor", "Margaret Okafor", "Department of Agriculture", .career, hasServedBefore: true),
    member("lindqvist", "Peter Lindqvist", "General Services Administration", .career),
    member("reyes", "Anna Reyes", "Department of Energy", .noncareer),
  ].compactMap { $0 }

  /// The order in which the README's walk goes: the members, then the administrator.
  static let administrator = PersonID("hale").map { Administrator(id: $0, name: "Thomas Hale") }

  /// The board for a docket of these cases.
  static func board(cases: [DocketedCase]) -> Board? {
    guard let administrator, let date = CalendarDate(year: 2025, month: 8, day: 6) else {
      return nil
    }
    return Board(
      number: "PRACTICE", kind: .practice, date: date, banner: "PRACTICE", members: members,
      administrators: [administrator], cases: cases)
  }

  private static func member(
    _ id: String, _ name: String, _ agency: String, _ appointment: Member.Appointment,
    hasServedBefore: Bool = false
  ) -> Member? {
    PersonID(id).map {
      Member(
        id: $0, name: "\(name)", agency: AgencyName(agency), appointment: appointment,
        hasServedBefore: hasServedBefore)
    }
  }
}
