import BoardReview
import CaseModel

/// The board's result as it stands before it is issued: the count, and what the administrator has written.
struct ResultDraft {
  let outcome: Outcome
  /// Numbers of the qualifications, ascending.
  let qualifications: [Int]
  let proposal: ResultProposal
  let draft: Draft
  let proceeding: Proceeding
  let candidate: String

  /// The key of the choice to note a deficiency.
  static func deficientKey(_ qualification: Int) -> String { "result.deficient.\(qualification)" }
  /// The key of the choice that the presentation was the ground.
  static let presentationKey = "result.presentation"

  /// What the keys can act on, in the order of the page; an approval carries recommendations only (R26).
  var items: [SheetItem] {
    guard outcome == .disapproved else { return [.text(.resultRecommendations), .act] }
    let qualifications: [SheetItem] = qualifications.flatMap {
      [.text(.resultReasons($0)), .deficient($0)]
    }
    return qualifications + [
      .text(.resultGuidance), .presentation, .text(.resultRecommendations), .act,
    ]
  }

  /// Every text of the page with what the ballots give for it.
  var proposedTexts: [FieldKey: String] {
    var texts: [FieldKey: String] = [.resultRecommendations: proposal.recommendations.text]
    guard outcome == .disapproved else { return texts }
    texts[.resultGuidance] = proposal.guidance.text
    for number in qualifications {
      texts[.resultReasons(number)] = proposal.reasons[number]?.text ?? ""
    }
    return texts
  }

  /// A text as it was written, or as the ballots give it where nothing was.
  func text(_ key: FieldKey) -> String {
    draft.fields[key]?.text ?? proposedTexts[key] ?? ""
  }

  /// Whether a deficiency in a qualification is to be noted.
  func isDeficient(_ qualification: Int) -> Bool {
    choice(Self.deficientKey(qualification)) ?? proposal.deficiencies.contains(qualification)
  }

  /// Whether the presentation was the ground.
  var presentationInadequate: Bool {
    choice(Self.presentationKey) ?? proposal.presentationInadequate
  }

  /// The members from whose ballots a text was proposed.
  func sources(of key: FieldKey) -> [PersonID] {
    switch key {
    case .resultGuidance: return proposal.guidance.sources
    case .resultRecommendations: return proposal.recommendations.sources
    default:
      let number = qualifications.first { .resultReasons($0) == key }
      return number.flatMap { proposal.reasons[$0]?.sources } ?? []
    }
  }

  /// The result as it would be issued now.
  var issued: IssuedResult {
    guard outcome == .disapproved else {
      return IssuedResult(outcome: outcome, recommendations: said(.resultRecommendations))
    }
    var reasons: [Int: String] = [:]
    for number in qualifications {
      let text = said(.resultReasons(number))
      if !text.isEmpty { reasons[number] = text }
    }
    return IssuedResult(
      outcome: outcome, reasons: reasons, guidance: said(.resultGuidance),
      recommendations: said(.resultRecommendations),
      presentationInadequate: presentationInadequate,
      deficiencies: qualifications.filter(isDeficient))
  }

  /// What there is to look at again before it leaves the board, by the text it is about.
  var remarks: [FieldKey: [WordingRemark]] {
    let issued = issued
    var words = ResultWording()
    words.reasons = issued.reasons
    words.guidance = issued.guidance
    words.recommendations = issued.recommendations
    let found = words.remarks(
      for: outcome, on: proceeding, candidate: candidate, proposed: ResultWording(proposal))
    var remarks: [FieldKey: [WordingRemark]] = [:]
    for remark in found {
      switch remark.field {
      case .reasons(let number): remarks[.resultReasons(number), default: []].append(remark)
      case .guidance: remarks[.resultGuidance, default: []].append(remark)
      case .recommendations: remarks[.resultRecommendations, default: []].append(remark)
      // What is about the whole is to be seen in the choices of the page.
      case nil: break
      }
    }
    return remarks
  }

  private func said(_ key: FieldKey) -> String {
    let text = text(key)
    return text.isOnlySpace ? "" : text
  }

  private func choice(_ key: String) -> Bool? { draft.choices[key].map { $0 == "yes" } }
}

extension AppState {
  /// The result of a decided case as it stands; nil where it is issued, undecided, or its draft not read.
  func resultDraft(_ number: CaseNumber) -> ResultDraft? {
    guard let proceeding = docket.proceeding(number), case .decided(let outcome) = proceeding.phase,
      case .administrator = viewer, mayReadNow(.result(number)), let work = work[number],
      let package = work.package
    else { return nil }
    let candidate = package.cover.candidate.string
    return ResultDraft(
      outcome: outcome,
      qualifications: package.governing.edition.coreQualifications.map(\.number),
      proposal: ResultProposal(proceeding, outcome: outcome, candidate: candidate),
      draft: work.draft, proceeding: proceeding, candidate: candidate)
  }
}
