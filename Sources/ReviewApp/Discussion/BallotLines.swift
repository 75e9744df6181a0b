import BoardReview
import CaseModel
import HarmlessText
import TextScreen

/// An opened ballot in words: whose it is, how it votes, and all that it says.
struct BallotLines {
  let ballot: Ballot
  let name: DisplayText
  let package: CasePackage?
  let width: Int

  var lines: [StyledLine] {
    var lines = wrapped(
      "\(name) · \(ballot.round.phrase): \(ballot.vote.word)", .heading)
    for reasons in ballot.reasons { lines += self.lines(for: reasons) }
    lines += block("On no single ECQ", ballot.overall)
    if ballot.presentationInadequate {
      lines += wrapped("Holds that the case was presented inadequately (R29).")
    }
    lines += block("Recommends to the agency", ballot.recommendations)
    lines += block("Guidance to the agency", ballot.guidance)
    if lines.count == 1 { lines += wrapped("No reasons are given.", .dim) }
    return lines
  }

  private func lines(for reasons: QualificationReasons) -> [StyledLine] {
    let name = package?.governing.edition.coreQualification(reasons.number)?.name ?? ""
    let deficiency: DisplayText = reasons.isDeficient ? " · noted as a deficiency" : ""
    var lines = wrapped("ECQ \(reasons.number)  \(name)\(deficiency)", .title)
    if !reasons.text.isOnlySpace {
      lines += StyledLine.paragraphs(reasons.text, indent: 2, width: width)
    }
    for passage in reasons.passages where !reasons.text.contains(passage.quote) {
      lines += StyledLine.wrapped(
        "“\(passage.quote)” (\(title(of: passage.document)), \(place(of: passage)))", .quote,
        indent: 2, width: width)
    }
    return lines
  }

  private func title(of document: String) -> DisplayText {
    package?.cover.document(document)?.title ?? "\(document)"
  }

  private func place(of passage: CitedPassage) -> DisplayText {
    passage.paragraph > 0
      ? "p. \(passage.page), par. \(passage.paragraph)" : "p. \(passage.page)"
  }

  private func block(_ title: DisplayText, _ text: String) -> [StyledLine] {
    text.isOnlySpace
      ? [] : wrapped(title, .title) + StyledLine.paragraphs(text, indent: 2, width: width)
  }

  private func wrapped(_ text: DisplayText, _ role: Role = .plain) -> [StyledLine] {
    StyledLine.wrapped(text, role, width: width)
  }
}

extension String {
  /// Whether nothing is said in it.
  var isOnlySpace: Bool { allSatisfy(\.isWhitespace) }
}
