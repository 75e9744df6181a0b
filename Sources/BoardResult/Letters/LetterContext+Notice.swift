extension LetterContext {
  /// Everything that a notice can say.
  init(_ content: NoticeContent) {
    put("title", content.title)
    put("banner", content.banner)
    put("marking", NoticeContent.marking)
    put("practice", content.isPractice)
    put("case", content.caseNumber)
    put("candidate", content.candidate)
    put("agency", content.agency)
    put("component", content.component)
    put("position", content.position)
    put("board", content.board)
    put("date", AgencyText(content.date))
    put("announcement", content.announcement.map(Self.init))
    for name in ["approved", "disapproved", "heldOver", "returned"] { put(name, false) }
    switch content.decision {
    case .approved(let recommendations):
      put("approved", true)
      put("recommendations", recommendations)
    case .disapproved(let disapproval):
      put("disapproved", true)
      put(disapproval)
    case .heldOver: put("heldOver", true)
    case .returned: put("returned", true)
    }
  }

  private init(_ announcement: NoticeContent.Announced) {
    put("number", announcement.number)
    put("posted", AgencyText(announcement.posted))
    put("closed", announcement.closed.map { AgencyText($0) })
  }

  private mutating func put(_ disapproval: NoticeContent.Disapproval) {
    put(
      "reasons",
      disapproval.reasons.map { reason in
        var entry = LetterContext()
        entry.put("heading", AgencyText(reason.heading))
        entry.put("text", reason.text)
        return entry
      }, any: "hasReasons")
    put("guidance", disapproval.guidance)
    put("recommendations", disapproval.recommendations)
    put(
      "deficiencies",
      disapproval.deficiencies.map { heading in
        var entry = LetterContext()
        entry.put("heading", AgencyText(heading))
        return entry
      }, any: "hasDeficiencies")
    put("advice", disapproval.offersAdvice)
    put("first", !disapproval.isSecond)
    put("second", disapproval.isSecond)
    put("resubmissionDays", disapproval.resubmissionDays.map { AgencyText(days: $0) })
    put("earliestClosing", disapproval.earliestClosing.map { AgencyText($0) })
  }
}

/// The names that a template of a notice can use.
enum NoticeNames {
  /// Names that stand for something only inside a section, besides `.`.
  static let inner: Set<String> = [
    "number", "posted", "closed", "heading", "text", "lines", "paragraphs",
  ]

  /// What an agency has to be told, with the rule that says so: a template that leaves one out is refused.
  private static let required: [(name: String, rule: String?)] = [
    ("case", nil), ("candidate", nil), ("approved", "R22"),
    ("disapproved", "R22"), ("heldOver", "R11"), ("returned", nil), ("recommendations", "R26"),
    ("reasons", "R25"), ("guidance", "R25"), ("first", "R28"), ("advice", "R29"),
    ("second", "R30"), ("deficiencies", "R30"), ("earliestClosing", "R31"),
    ("resubmissionDays", "R32"), ("practice", nil),
  ]

  /// The same for one form: plain text is set with banner and marking on every page, whatever its template says.
  static func required(in form: LetterTemplate.Form) -> [(name: String, rule: String?)] {
    form == .text ? required : required + [("banner", nil), ("marking", "R33")]
  }

  /// Every name.
  static let all: Set<String> = inner.union(required.map(\.name)).union([
    "title", "banner", "marking", "agency", "component", "position", "board", "date",
    "announcement",
    "hasReasons", "hasDeficiencies",
  ])

  /// What can be asked of an entry of a list.
  static let ofEntries: Set<String> = ["first()", "last()", "index()", "even()", "odd()"]
}
