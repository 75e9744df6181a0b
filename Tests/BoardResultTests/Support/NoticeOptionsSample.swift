import BoardResult

enum NoticeOptionsSample {
  static let options = NoticeOptions(
    resubmissionDays: 60,
    qualificationNames: [
      1: "Leading Change", 2: "Leading People", 3: "Results Driven", 4: "Business Acumen",
      5: "Building Coalitions",
    ])
}
