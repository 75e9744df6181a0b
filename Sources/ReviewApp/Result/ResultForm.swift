import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import TextEditing
import TextScreen

/// The page of the result as parts that stand in rows of their own, at a width.
struct ResultForm {
  /// A part of the page.
  enum Part {
    case lines([StyledLine])
    case text(FieldKey, rows: Int)
    case choice(SheetItem, title: DisplayText, isSet: Bool)
    case act(title: DisplayText)

    /// Rows it takes.
    var rows: Int {
      switch self {
      case .lines(let lines): lines.count
      case .text(_, let rows): rows
      case .choice, .act: 1
      }
    }

    /// What the keys act on in it.
    var item: SheetItem? {
      switch self {
      case .lines: nil
      case .text(let key, _): .text(key)
      case .choice(let item, _, _): item
      case .act: .act
      }
    }
  }

  private(set) var parts: [Part] = []
  let width: Int
  private var remarks: [FieldKey: [WordingRemark]] = [:]
  /// Rows of a text beyond which it scrolls within its place.
  private let longest: Int

  /// Rows of all parts.
  var rows: Int { parts.reduce(0) { $0 + $1.rows } }

  /// A page of nothing but lines.
  init(lines: [StyledLine], width: Int) {
    parts = [.lines(lines)]
    self.width = width
    longest = 1
  }

  /// The page on which a result is written, as wide as `size` and with each text lower than it.
  init(
    _ result: ResultDraft, opening: [StyledLine], preview: [StyledLine], edition: Edition,
    names: MemberNames, size: Size
  ) {
    width = size.columns
    longest = max(2, min(10, size.rows - 2))
    parts.append(.lines(opening))
    remarks = result.remarks
    if result.outcome == .disapproved {
      for qualification in edition.coreQualifications {
        let number = qualification.number
        addText(
          "ECQ \(number)  \(qualification.name): specific reasons", .resultReasons(number), result,
          names)
        parts.append(
          .choice(
            .deficient(number),
            title: "a deficiency, kept for a later submission (R30)",
            isSet: result.isDeficient(number)))
      }
      addText("Guidance to the agency", .resultGuidance, result, names)
      parts.append(
        .choice(
          .presentation, title: "the presentation was inadequate: OPM offers advice (R29)",
          isSet: result.presentationInadequate))
    }
    addText(
      "Recommended training or experience, never a condition (R26)", .resultRecommendations,
      result, names)
    parts.append(.lines([StyledLine()]))
    parts.append(.act(title: "Write out the result …"))
    parts.append(.lines([StyledLine()] + preview))
  }

  private mutating func addText(
    _ title: DisplayText, _ key: FieldKey, _ result: ResultDraft, _ names: MemberNames
  ) {
    var lines = [StyledLine()] + StyledLine.wrapped(title, .heading, width: width)
    let sources = result.sources(of: key)
    if !sources.isEmpty {
      lines += StyledLine.wrapped(
        "Proposed from what \(names.list(sources)) wrote.", .dim, width: width)
    }
    lines.append(StyledLine(Audience.agency.label, .dim))
    parts.append(.lines(lines))
    let field = result.draft.fields[key] ?? TextField(text: result.text(key))
    let count = field.layout(width: max(8, width - 3)).lines.count
    parts.append(.text(key, rows: min(max(2, count), longest)))
    guard let found = remarks[key] else { return }
    parts.append(
      .lines(
        found.flatMap { StyledLine.wrapped("! \($0.reason.message)", .warning, width: width) }))
  }
}
