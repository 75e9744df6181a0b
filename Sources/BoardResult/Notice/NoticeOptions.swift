/// What an office can set about its notices.
public struct NoticeOptions: Hashable, Sendable {
  /// Days within which a first submission is to be resubmitted (R32); nil leaves the note out.
  public var resubmissionDays: Int?
  /// Names of the qualifications of the edition that governs, by number.
  public var qualificationNames: [Int: String]

  /// Options; without any, notices give numbers only and no deadline.
  public init(resubmissionDays: Int? = nil, qualificationNames: [Int: String] = [:]) {
    self.resubmissionDays = resubmissionDays
    self.qualificationNames = qualificationNames
  }
}
