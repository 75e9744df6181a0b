import HarmlessText

extension WordingDialogue {
  /// Everything as it stands, at a width, with what there is to look at again.
  public func page(width: Int) -> [DisplayText] {
    var lines: [DisplayText] = []
    let remarks = words.remarks(
      for: outcome, on: proceeding, candidate: candidate, proposed: isProposed ? given : nil)
    for (index, entry) in entries.enumerated() {
      let head: DisplayText = index < 9 ? " \(index + 1)  " : "\(index + 1)  "
      lines += PlainLines.wrapped(title(of: entry), width: width, first: head, indent: 4)
      guard case .text(let field, _) = entry else { continue }
      lines += ResultWording.lines(of: words[field], width: width, indent: 6)
      lines += Self.lines(remarks.filter { $0.field == field }, width: width)
    }
    return lines + Self.lines(remarks.filter { $0.field == nil }, width: width)
  }

  /// What a line is to answer.
  public var prompt: DisplayText {
    switch state {
    case .choosing: "Number to change, ISSUE to issue, ? for help, q to leave: "
    case .writing: "| "
    case .numbering: "Numbers of the qualifications (Enter keeps them, - for none): "
    case .leaving: "What you changed will be lost. Type q again to leave: "
    }
  }

  private func title(of entry: Entry) -> DisplayText {
    switch entry {
    case .text(_, let title): return title
    case .deficiencies:
      let numbers = words.issued(outcome).deficiencies.map { "ECQ \($0)" as DisplayText }
      return
        "Deficiencies noted (R30): \(numbers.isEmpty ? "none" : numbers.joined(separator: ", "))"
    case .presentation:
      return
        "The presentation was the ground, advice is offered (R29): \(words.presentationInadequate ? "yes" : "no")"
    }
  }

  private static func lines(_ remarks: [WordingRemark], width: Int) -> [DisplayText] {
    remarks.flatMap {
      PlainLines.wrapped($0.reason.message, width: width, first: "    ! ", indent: 6)
    }
  }
}

extension ResultWording {
  /// A text in lines of a terminal; a dash where nothing is said.
  static func lines(of text: String, width: Int, indent: Int) -> [DisplayText] {
    guard !text.isBlank else { return [.spaces(indent) + "–"] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      PlainLines.wrapped(
        DisplayText(untrusted: String($0)), width: width, first: .spaces(indent), indent: indent)
    }
  }

  /// All that is said, for looking over what a result would tell.
  public func lines(for outcome: Outcome, width: Int) -> [DisplayText] {
    var lines: [DisplayText] = []
    for field in fields {
      lines.append("\(field.title):")
      lines += Self.lines(of: self[field], width: width, indent: 2)
    }
    guard outcome == .disapproved else {
      return lines.isEmpty ? ["No recommendations."] : lines
    }
    let numbers = issued(outcome).deficiencies.map { "ECQ \($0)" as DisplayText }
    lines.append(
      "Deficiencies noted: \(numbers.isEmpty ? "none" : numbers.joined(separator: ", "))")
    if presentationInadequate {
      lines.append("The presentation was the ground; advice is offered.")
    }
    return lines
  }
}
