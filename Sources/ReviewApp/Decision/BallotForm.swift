import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import TextScreen

/// The form of a ballot as rows at a width: what each item is, and where it stands.
struct BallotForm {
  /// A part of the form that stands in rows of its own.
  enum Part {
    case lines([StyledLine])
    /// A choice that is set or not.
    case choice(FormItem, title: DisplayText, isSet: Bool, mark: ChoiceMark)
    /// A text that is being written.
    case text(FormItem, FieldKey, rows: Int)
    case button(FormItem, title: DisplayText)
  }

  enum ChoiceMark { case one, any }

  let work: CaseWork
  let edition: Edition
  let round: Round
  let width: Int
  let isPractice: Bool

  /// The parts in their order.
  var parts: [Part] {
    var parts: [Part] = [.lines(opening)]
    for vote in Vote.allCases {
      let isSet = work.draft.choices["\(round.rawValue).vote"] == vote.rawValue
      parts.append(.choice(.vote(vote), title: vote.formTitle, isSet: isSet, mark: .one))
    }
    for qualification in edition.coreQualifications {
      parts += self.parts(for: qualification)
    }
    parts += section("Reasons that belong to no single ECQ", .boardRecord, .overall)
    parts.append(.lines([StyledLine()]))
    parts.append(
      .choice(
        .presentation, title: "inadequately presented (R29)",
        isSet: isSet("presentation"), mark: .any))
    parts += section("Training or development recommended to the agency", .agency, .recommendations)
    parts += section("Guidance to the agency", .agency, .guidance)
    parts += section("My own note", .mine, .note)
    parts.append(.lines([StyledLine()] + reminders + [StyledLine()]))
    parts.append(.button(.cast, title: "Look over the ballot and cast it …"))
    return parts
  }

  private var opening: [StyledLine] {
    let title: DisplayText =
      round == .first ? "Your ballot" : "Your final vote, after the discussion"
    return [StyledLine(title, .heading)]
      + StyledLine.wrapped(
        "Everything here is kept as you type. Nothing is cast until you type CAST on the next page.",
        .dim, width: width) + [StyledLine()]
  }

  private func parts(for qualification: CoreQualification) -> [Part] {
    let number = qualification.number
    var lines: [StyledLine] = [StyledLine()]
    lines += StyledLine.wrapped("ECQ \(number)  \(qualification.name)", .heading, width: width)
    lines += passages(for: number)
    lines.append(StyledLine(Audience.boardRecord.label, .dim))
    return [
      .lines(lines), text(.reasons(number)),
      .choice(
        .deficient(number), title: "not shown: a deficiency",
        isSet: isSet("deficient.\(number)"), mark: .any),
    ]
  }

  private func section(_ title: DisplayText, _ audience: Audience, _ item: FormItem) -> [Part] {
    [
      .lines(
        [StyledLine()] + StyledLine.wrapped(title, .heading, width: width)
          + [StyledLine(audience.label, audience == .mine ? .privateNote : .dim)]), text(item),
    ]
  }

  private func text(_ item: FormItem) -> Part {
    guard let key = item.field(in: round) else { return .lines([]) }
    let lines = work.draft.fields[key].map { $0.layout(width: max(8, width - 4)).lines.count } ?? 1
    return .text(item, key, rows: min(max(2, lines), 12))
  }

  private func passages(for number: Int) -> [StyledLine] {
    guard let package = work.package else { return [] }
    let marks = work.draft.marks.filter { $0.qualification == number }
    if marks.isEmpty { return [] }
    let which: DisplayText =
      marks.count == 1 ? "your marked passage" : "the next of your \(marks.count) marked passages"
    var lines = StyledLine.wrapped("F2 puts \(which) into the reasons:", .dim, width: width)
    for mark in marks {
      let quote = Quotation(mark, in: package)
      lines.append(
        StyledLine(
          "\(quote.place.description): “\(quote.shortened(to: max(12, width - 22)))”", .quote,
          indent: 2))
    }
    return lines
  }

  /// What the member may have overlooked; it never keeps anybody from casting.
  private var reminders: [StyledLine] {
    guard let package = work.package else { return [] }
    let unopened = package.documents.indices.filter { work.reader.views[$0] == nil }
      .filter { work.draft.choices["reader.place.\(package.documents[$0].id)"] == nil }
      .map { package.documents[$0].document.title }
    var lines: [StyledLine] = []
    let unmarked = edition.coreQualifications.filter { qualification in
      !work.draft.marks.contains { $0.qualification == qualification.number }
    }
    if !unmarked.isEmpty {
      let names = unmarked.map { "ECQ \($0.number)" }.joined(separator: ", ")
      lines += StyledLine.wrapped("No passage marked: \(names).", .dim, width: width)
    }
    if !unopened.isEmpty {
      let titles = DisplayText.joined(unopened, separator: ", ")
      lines += StyledLine.wrapped("Not opened: \(titles).", .dim, width: width)
    }
    return lines
  }

  private func isSet(_ name: String) -> Bool {
    work.draft.choices["\(round.rawValue).\(name)"] != nil
  }
}

/// Who will read what is written in a box.
enum Audience {
  case boardRecord, agency, mine

  var label: DisplayText {
    switch self {
    case .boardRecord: "[board record: privileged]"
    case .agency: "[may be quoted to the agency]"
    case .mine: "[private: stays with you]"
    }
  }
}

extension Vote {
  /// The choice as the form names it.
  var formTitle: DisplayText {
    switch self {
    case .approve: "Approve"
    case .disapprove: "Disapprove: give reasons below"
    }
  }

  /// The vote as a past participle.
  var word: DisplayText {
    switch self {
    case .approve: "approve"
    case .disapprove: "disapprove"
    }
  }
}
