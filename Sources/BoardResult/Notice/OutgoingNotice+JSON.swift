import CaseModel
import HarmlessText
import StrictJSON

extension OutgoingNotice {
  /// The name of the format, with its version.
  public static let format = "qrb-notice/1"

  /// The notice as JSON; `docs/schemas/notice.schema.json` describes it.
  public var json: [UInt8] { jsonValue.encoded() }

  var jsonValue: JSONValue {
    .object([
      "format": .string(Self.format), "practice": .bool(content.isPractice),
      "marking": .string(NoticeContent.marking.text),
      "banner": .string(content.banner.text), "case": .string(content.caseNumber.text),
      "candidate": .string(content.candidate.text), "agency": .string(content.agency.text),
      "component": .optional(content.component?.text),
      "position": .string(content.position.text),
      "announcement": content.announcement.map(Self.value),
      "board": .object([
        "number": .string(content.board.text), "date": .string(content.date.iso),
      ]),
      "decision": .string(decisionName), "recommendations": .optional(recommendations?.text),
      "disapproval": disapproval.map(Self.value),
    ])
  }

  private var decisionName: String {
    switch content.decision {
    case .approved: "approved"
    case .disapproved: "disapproved"
    case .heldOver: "held-over"
    case .returned: "returned"
    }
  }

  private var recommendations: AgencyText? {
    switch content.decision {
    case .approved(let recommendations): recommendations
    case .disapproved(let disapproval): disapproval.recommendations
    case .heldOver, .returned: nil
    }
  }

  private var disapproval: NoticeContent.Disapproval? {
    if case .disapproved(let disapproval) = content.decision { disapproval } else { nil }
  }

  private static func value(of announcement: NoticeContent.Announced) -> JSONValue {
    .object([
      "number": .string(announcement.number.text), "posted": .string(announcement.posted.iso),
      "closed": .optional(announcement.closed?.iso),
    ])
  }

  private static func value(of disapproval: NoticeContent.Disapproval) -> JSONValue {
    .object([
      "reasons": .array(
        disapproval.reasons.map { reason in
          .object([
            "number": .integer(reason.heading.number),
            "name": .optional(reason.heading.name?.string), "text": .string(reason.text.text),
          ])
        }),
      "guidance": .optional(disapproval.guidance?.text),
      "deficiencies": .array(disapproval.deficiencies.map { .integer($0.number) }),
      "options": disapproval.isSecond
        ? [] : ["same-case-to-next-board", "returned-for-revision-or-alternative-action"],
      "adviceOffered": .bool(disapproval.offersAdvice),
      "resubmitWithinDays": disapproval.resubmissionDays.map(JSONValue.integer),
      "secondDisapproval": .bool(disapproval.isSecond),
      "earliestNewClosing": .optional(disapproval.earliestClosing?.iso),
    ])
  }
}
