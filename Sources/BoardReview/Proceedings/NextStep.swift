/// What a person may do next about a case.
public enum NextStep: Hashable, Sendable {
  case answerConflict
  case read
  case castBallot
  case waitForOthers([PersonID])
  case openBallots
  case recordDiscussion
  case castFinalVote
  case openFinalVotes
  case issueResult
  case recordHoldOver
  case nothing
}
