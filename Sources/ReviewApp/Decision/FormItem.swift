import BoardReview
import Qualifications

/// One thing to fill in, or to press, in the form of a ballot.
enum FormItem: Sendable, Hashable {
  case vote(Vote)
  case reasons(Int)
  case deficient(Int)
  case overall
  case presentation
  case recommendations
  case guidance
  case note
  case cast

  /// The items of a ballot under an edition, in the order of the form.
  static func all(for edition: Edition) -> [FormItem] {
    var items: [FormItem] = [.vote(.approve), .vote(.disapprove)]
    for qualification in edition.coreQualifications {
      items += [.reasons(qualification.number), .deficient(qualification.number)]
    }
    return items + [.overall, .presentation, .recommendations, .guidance, .note, .cast]
  }

  /// The text it holds, where it holds one.
  func field(in round: Round) -> FieldKey? {
    switch self {
    case .reasons(let number): .reasons(round, number)
    case .overall: .overall(round)
    case .recommendations: .recommendations(round)
    case .guidance: .guidance(round)
    case .note: .note
    case .vote, .deficient, .presentation, .cast: nil
    }
  }
}
