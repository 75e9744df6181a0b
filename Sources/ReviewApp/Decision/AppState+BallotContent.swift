import BoardReview
import CaseModel
import HarmlessText

/// Why a ballot cannot be cast as it stands, and which item would mend it.
struct BallotFault: Error, Equatable {
  let text: DisplayText
  let item: FormItem?
}

extension AppState {
  /// The ballot as the draft has it, or what is still missing.
  func ballot(on number: CaseNumber) -> Result<BallotContent, BallotFault> {
    guard let work = work[number], let package = work.package, let digest = package.digest else {
      return .failure(BallotFault(text: "The case is not open.", item: nil))
    }
    let round = round(of: number)
    let prefix = round.rawValue
    guard let vote = work.draft.choices["\(prefix).vote"].flatMap(Vote.init(rawValue:)) else {
      return .failure(
        BallotFault(text: "Choose first: approve or disapprove.", item: .vote(.approve)))
    }
    let reasons = package.governing.edition.coreQualifications.compactMap { qualification in
      self.reasons(on: qualification.number, round, work, package)
    }
    let content = BallotContent(
      round: round, package: digest, edition: package.governing.edition.id, vote: vote,
      reasons: reasons, overall: work.draft.text(.overall(round)),
      presentationInadequate: work.draft.choices["\(prefix).presentation"] != nil,
      recommendations: work.draft.text(.recommendations(round)),
      guidance: work.draft.text(.guidance(round)))
    if vote == .disapprove, !content.hasReasons {
      return .failure(
        BallotFault(
          text: "Disapproving needs reasons: for an ECQ, or for none in particular.",
          item: .reasons(package.governing.edition.coreQualifications.first?.number ?? 1)))
    }
    return .success(content)
  }

  private func reasons(
    on qualification: Int, _ round: Round, _ work: CaseWork, _ package: CasePackage
  ) -> QualificationReasons? {
    let text = work.draft.text(.reasons(round, qualification))
    let isDeficient = work.draft.choices["\(round.rawValue).deficient.\(qualification)"] != nil
    if text.allSatisfy(\.isWhitespace), !isDeficient { return nil }
    let passages = work.draft.marks.filter { $0.qualification == qualification }
      .map { Quotation($0, in: package) }.filter { text.contains($0.cited) }.map(\.passage)
    return QualificationReasons(
      number: qualification, text: text, isDeficient: isDeficient, passages: passages)
  }
}

extension BallotContent {
  /// Whether anything is given as a reason.
  var hasReasons: Bool {
    !overall.allSatisfy(\.isWhitespace)
      || reasons.contains { !$0.text.allSatisfy(\.isWhitespace) }
  }
}
