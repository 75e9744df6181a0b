import CaseModel
import HarmlessText

extension RosterProposal.Obstacle {
  /// What stands in the way, as a sentence with its rule.
  public var message: DisplayText {
    switch self {
    case .tooFewAvailable(let count):
      "A board has three members, and \(count) \(count == 1 ? "person is" : "people are") available. (R1)"
    case .tooFewAgencies(let count):
      "The three come from three agencies; those available come from \(count). (R2)"
    case .noCareerMajority(let threes):
      "\(choices(threes)) without two career appointees. (R3)"
    case .careerMajorityLost(let agency, let cases, let threes):
      "\(choices(threes)) that could not decide \(listed(cases)): without the member of \(agency.display) no career majority of two remains. (R8, R11)"
    case .mixedCriteria:
      "Cases under criterion B come before an ad hoc board of their own. (R40)"
    }
  }

  /// The rules it rests on.
  public var rules: [String] {
    switch self {
    case .tooFewAvailable: ["R1"]
    case .tooFewAgencies: ["R2"]
    case .noCareerMajority: ["R3"]
    case .careerMajorityLost: ["R8", "R11"]
    case .mixedCriteria: ["R40"]
    }
  }

  private func choices(_ count: Int) -> DisplayText {
    count == 1 ? "One possible choice of three is" : "\(count) possible choices of three are"
  }

  private func listed(_ cases: [CaseNumber]) -> DisplayText {
    cases.map { DisplayText(untrusted: $0.rawValue) }.joined(separator: ", ")
  }
}

extension RosterProposal.Remark {
  /// What is to be known about the proposal, as a sentence with its rule.
  public var message: DisplayText {
    switch self {
    case .nobodyHasServed: "None of the three has served on a board before. (R4)"
    case .excused(let person, let number):
      "\(person.rawValue) is excused from case \(number.rawValue); the other two can decide it. (R8)"
    }
  }
}
