extension CoverField {
  /// What it means, in one line, with the rule it serves.
  public var meaning: String {
    switch self {
    case .number: "The number the board will use; also the name of the case's folder."
    case .candidate: "The candidate's full name, as the agency writes it."
    case .agency: "The agency that submits the case; its own members are excused (R8)."
    case .component: "The bureau or office of the agency, if any."
    case .position: "The title of the SES position; of the program under criterion B."
    case .criterion:
      "A demonstrated experience, B development program, C special qualifications (R34)."
    case .announcement: "The number of the vacancy announcement (R36); of the program's under B."
    case .posted: "The day the announcement was posted; it picks the edition (R21)."
    case .closed: "The day the announcement closed; time limits count from it (R46)."
    case .received: "The day the case came in."
    case .edition: "Another edition than the announcement's day picks (R21); rarely needed."
    case .editionReason: "Why the announcement's day does not pick the edition (R21)."
    case .submission: "1 for the first, 2 after a disapproval, and so on (R28, R30)."
    case .earlier: "What earlier boards decided on this candidate and position (R28)."
    case .lacking: "Numbers of the ECQs not yet demonstrated (R38)."
    case .certifiedBy: "The board or authority that certified the candidate (R39, R44)."
    case .certified: "The day of that certification (R39, R44)."
    }
  }

  /// How it is written.
  public var form: String {
    switch self {
    case .number: "1 to 40 letters, digits, hyphens, full stops, low lines; for example 2026-1041"
    case .candidate, .agency, .component, .position, .editionReason, .certifiedBy: "a line of text"
    case .criterion: "A, B or C"
    case .announcement: "a line of text, for example SES-DOT-25-017"
    case .posted, .closed, .received, .certified:
      "a day, for example 2025-02-24 or February 24, 2025"
    case .edition: "the name of an edition as qrb ecq list shows it, for example 2006-published"
    case .submission: "a number from 1 to 99"
    case .earlier:
      "case, board, day, approved or disapproved, with semicolons between decisions; for example "
        + EarlierDecisions.example
    case .lacking: "numbers with commas, for example 4 or 1,4"
    }
  }
}
