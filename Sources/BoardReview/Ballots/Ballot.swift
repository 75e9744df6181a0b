import CaseModel
import Qualifications

/// One member's decision on one case in one round, complete in itself: it cannot be moved to another.
public struct Ballot: Hashable, Sendable {
  /// The number of the board.
  public let board: String
  /// Digest of the roster with its keys, as the board names it; nil on a board without keys.
  public let roster: String?
  /// The case decided on.
  public let caseNumber: CaseNumber
  /// The package that was read.
  public let package: PackageDigest
  /// Who decided.
  public let member: PersonID
  /// First ballot or final vote.
  public let round: Round
  /// The edition of the qualifications that was read beside it.
  public let edition: EditionID
  /// The decision.
  public let vote: Vote
  /// By qualification; those without reasons or passages may be left out.
  public let reasons: [QualificationReasons]
  /// Reasons on the whole narrative; may be empty.
  public let overall: String
  /// Whether the member disapproves because of the way the case is presented (R29).
  public let presentationInadequate: Bool
  /// Training or experience to recommend, never a condition (R26); may be empty.
  public let recommendations: String
  /// What the agency should be told after a disapproval (R25); may be empty.
  public let guidance: String
  /// Makes the bytes of every ballot its own.
  public let nonce: BallotNonce
  /// When the member says it was cast: RFC 3339 in UTC; no rule rests on it.
  public let claimedTime: String

  /// A ballot as the member fills it in.
  public init(
    board: String, caseNumber: CaseNumber, package: PackageDigest, member: PersonID, round: Round,
    edition: EditionID, vote: Vote, reasons: [QualificationReasons] = [], overall: String = "",
    presentationInadequate: Bool = false, recommendations: String = "", guidance: String = "",
    nonce: BallotNonce, claimedTime: String,
    roster: String? = nil
  ) {
    self.board = board
    self.roster = roster
    self.caseNumber = caseNumber
    self.package = package
    self.member = member
    self.round = round
    self.edition = edition
    self.vote = vote
    self.reasons = reasons
    self.overall = overall
    self.presentationInadequate = presentationInadequate
    self.recommendations = recommendations
    self.guidance = guidance
    self.nonce = nonce
    self.claimedTime = claimedTime
  }

  /// Whether it says anything in favour of its vote: on a qualification, on the whole, or as guidance.
  public var hasReasons: Bool {
    reasons.contains { !$0.text.isBlank } || !overall.isBlank || !guidance.isBlank
  }
}

extension String {
  /// Whether it holds nothing but white space.
  var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
