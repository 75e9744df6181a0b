import BoardReview
import CaseModel
import HarmlessText
import TextScreen

/// A ballot in words, as a member sees it before casting.
struct CastLines {
  let content: BallotContent
  let package: CasePackage
  let width: Int

  var lines: [StyledLine] {
    var lines: [StyledLine] = []
    let kind: DisplayText = content.round == .first ? "ballot" : "final vote"
    lines += wrapped(
      "Your \(kind): \(content.vote.word) case \(package.cover.number.rawValue), \(package.cover.candidate).",
      .heading)
    lines.append(StyledLine())
    for reasons in content.reasons { lines += self.lines(for: reasons) }
    lines += block("Reasons that belong to no single ECQ", content.overall)
    if content.presentationInadequate {
      lines += wrapped("The case was presented inadequately.") + [StyledLine()]
    }
    lines += block("Recommended to the agency", content.recommendations)
    lines += block("Guidance to the agency", content.guidance)
    return lines + meaning
  }

  private func lines(for reasons: QualificationReasons) -> [StyledLine] {
    let name = package.governing.edition.coreQualification(reasons.number)?.name ?? ""
    let deficiency: DisplayText = reasons.isDeficient ? "  (noted as a deficiency)" : ""
    var lines = wrapped("ECQ \(reasons.number)  \(name)\(deficiency)", .title)
    if !reasons.text.isEmpty {
      lines += StyledLine.paragraphs(reasons.text, indent: 2, width: width)
    }
    lines.append(StyledLine())
    return lines
  }

  private func block(_ title: DisplayText, _ text: String) -> [StyledLine] {
    text.allSatisfy(\.isWhitespace)
      ? []
      : wrapped(title, .title) + StyledLine.paragraphs(text, indent: 2, width: width) + [
        StyledLine()
      ]
  }

  private var meaning: [StyledLine] {
    let next: DisplayText =
      content.round == .first
      ? "No other member and no screen of the administrator shows it before every member who is not excused has cast. If one of you disapproves, the board discusses the case and each of you casts a final vote; both votes are kept."
      : "It counts for the board's decision once every final vote is in."
    return wrapped("What happens now", .title)
      + StyledLine.wrapped(
        "The ballot becomes part of the board's record. It cannot be changed or taken back.",
        indent: 2, width: width)
      + StyledLine.wrapped(next, indent: 2, width: width)
      + StyledLine.wrapped(
        "Your private note and your marks stay with you.", indent: 2, width: width)
  }

  private func wrapped(_ text: DisplayText, _ role: Role = .plain) -> [StyledLine] {
    StyledLine.wrapped(text, role, width: width)
  }
}
