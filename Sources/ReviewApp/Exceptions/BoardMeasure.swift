import BoardReview
import HarmlessText

/// What an administrator can put on record outside the ordinary course, each with a reason in words.
enum BoardMeasure: String, Sendable, Hashable, CaseIterable {
  case unavailable, returning, holdingOver, edition, moratorium, endOfMoratorium, adjournment
  case docketing

  /// The measure that a command begins; nil for any other.
  init?(_ command: Command) {
    switch command {
    case .memberUnavailable: self = .unavailable
    case .returnCase: self = .returning
    case .holdOverOtherwise: self = .holdingOver
    case .overrideEdition: self = .edition
    case .declareMoratorium: self = .moratorium
    case .endMoratorium: self = .endOfMoratorium
    case .adjourn: self = .adjournment
    case .docketCase: self = .docketing
    default: return nil
    }
  }

  /// Whether it is about the case that the table stands on.
  var isAboutCase: Bool {
    switch self {
    case .returning, .holdingOver, .edition: true
    default: false
    }
  }

  var title: DisplayText {
    switch self {
    case .unavailable: "A member is unavailable"
    case .returning: "Return the case to the agency"
    case .holdingOver: "Hold the case over for another reason"
    case .edition: "Another edition governs the case"
    case .moratorium: "Declare a moratorium"
    case .endOfMoratorium: "End a moratorium"
    case .adjournment: "Adjourn the board"
    case .docketing: "Put a case on the docket"
    }
  }

  /// What follows from it, and what cannot be undone.
  var consequence: DisplayText {
    switch self {
    case .unavailable:
      "The member has no further part in this board and cannot come back. What the member cast and nobody has opened is set aside unread; those who remain are counted as after an excusal (R11)."
    case .returning:
      "The case goes back to the agency undecided. This board does nothing more with it. This cannot be undone."
    case .holdingOver:
      "The case goes to the next board undecided. This board does nothing more with it. This cannot be undone."
    case .edition:
      "Members read the case beside this edition from now on. It can be chosen only until the first ballot on the case is cast (R21)."
    case .moratorium:
      "Undecided cases under criteria A and C are held until it ends (R47). Ballots that were cast stay cast."
    case .endOfMoratorium: "Cases that it held go on where they stood."
    case .adjournment:
      "The board meets no more. Undecided cases are then held over. This cannot be undone."
    case .docketing:
      "What the checks found against the package is settled in words first, one after the other; then the case comes before the board (R43)."
    }
  }

  /// What has to be typed to confirm it.
  var word: String {
    switch self {
    case .unavailable: "RECORD"
    case .returning: "RETURN"
    case .holdingOver: "HOLD"
    case .edition: "OVERRIDE"
    case .moratorium: "DECLARE"
    case .endOfMoratorium: "END"
    case .adjournment: "ADJOURN"
    case .docketing: "DOCKET"
    }
  }
}
