import CaseModel
import HarmlessText
import Qualifications

/// What boards have decided on one candidate for one position, and what follows for a new submission (R30 to R32).
///
/// A resubmission of the same case counts like any other (O5). Cases that were held over or returned were not
/// decided and are not in it.
public struct CandidateHistory: Hashable, Sendable {
  /// The decided cases, oldest first, each once.
  public let submissions: [EarlierSubmission]

  /// Joins what the cover tells with what earlier boards recorded of the same candidate and position.
  ///
  /// The two accounts of one decision are recognized by case number and day. The board's own goes before the cover's.
  public init(of cover: CaseCover, results: [EarlierResult]) {
    self.init(
      results.filter { $0.isAbout(cover) }.map(\.submission)
        + cover.submission.earlier.map(EarlierSubmission.init))
  }

  /// Decided cases in any order; where two are the same decision, the first is completed by the other.
  public init(_ submissions: [EarlierSubmission]) {
    var joined: [EarlierSubmission] = []
    for submission in submissions {
      let same = joined.firstIndex {
        $0.number == submission.number && $0.decided == submission.decided
      }
      if let same {
        joined[same] = joined[same].completed(by: submission)
      } else {
        joined.append(submission)
      }
    }
    self.submissions = joined.sorted {
      $0.decided != $1.decided ? $0.decided < $1.decided : $0.number < $1.number
    }
  }

  /// Those a board disapproved, oldest first.
  public var disapprovals: [EarlierSubmission] { submissions.filter { $0.outcome == .disapproved } }

  /// Whether a new case needs additional qualifying experience, declared in words (R30).
  public var isBarred: Bool { disapprovals.count >= 2 }

  /// What boards found wanting, by qualification and then oldest first: where new experience has to lie (R30).
  public var deficiencies: [NotedDeficiency] {
    disapprovals.flatMap { submission in
      submission.deficiencies.sorted { $0.key < $1.key }.map { number, text in
        NotedDeficiency(
          qualification: number, text: text, caseNumber: submission.number,
          decided: submission.decided)
      }
    }.enumerated().sorted { left, right in
      let (first, second) = (left.element.qualification, right.element.qualification)
      return first != second ? first < second : left.offset < right.offset
    }.map(\.element)
  }
}

/// Something that a board found wanting in one qualification.
public struct NotedDeficiency: Hashable, Sendable {
  /// The number of the qualification in the edition that governed then.
  public let qualification: Int
  /// The board's words; may be empty.
  public let text: DisplayText
  /// The case in which it was noted.
  public let caseNumber: CaseNumber
  /// The day of that decision.
  public let decided: CalendarDate
}
