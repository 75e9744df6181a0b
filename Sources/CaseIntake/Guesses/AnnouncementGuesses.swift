import Qualifications

/// What a vacancy or program announcement seems to say of itself.
public struct AnnouncementGuesses: Hashable, Sendable {
  /// As the agency numbers it.
  public private(set) var number: String?
  /// The day it was posted.
  public private(set) var posted: CalendarDate?
  /// The day it closed.
  public private(set) var closed: CalendarDate?
  /// The agency that announced it.
  public private(set) var agency: String?
  /// The part of the agency.
  public private(set) var component: String?
  /// The title of the position.
  public private(set) var position: String?

  /// Reads the first lines of an announcement.
  public init(text: [UInt8]) {
    let opening = OpeningLines(text, limit: 60)
    let labels = LabelledLines(opening)
    number = Self.number(labels, opening)
    position = labels.value(of: Self.positionLabels).map(TitleCase.relaxed)
    let both = labels.value(of: Self.rangeLabels).map { WrittenDate.all(in: $0) } ?? []
    posted =
      labels.value(of: Self.openLabels).flatMap { WrittenDate.all(in: $0).first } ?? both.first
    closed =
      labels.value(of: Self.closeLabels).flatMap { WrittenDate.all(in: $0).first }
      ?? (both.count > 1 ? both[1] : nil)
    (agency, component) = Self.agency(labels, opening)
  }

  private static func number(_ labels: LabelledLines, _ opening: OpeningLines) -> String? {
    if let labelled = labels.value(of: numberLabels), let token = token(in: labelled) {
      return token
    }
    // "Senior Executive Service Vacancy Announcement NGDA-25-SES-04": the number ends the heading.
    for line in opening.lines.prefix(12) where Words(line).contains(Words("announcement")) {
      if let last = line.split(separator: " ").last, let token = token(in: String(last)) {
        return token
      }
    }
    return nil
  }

  /// The first word, where it has a digit, as every number of an announcement does.
  private static func token(in text: String) -> String? {
    guard let first = text.split(separator: " ").first else { return nil }
    var word = first
    while let last = word.last, ",;.()".contains(last) { word.removeLast() }
    guard word.utf8.contains(where: { (0x30...0x39).contains($0) }), word.utf8.count >= 3 else {
      return nil
    }
    return String(word)
  }

  private static func agency(
    _ labels: LabelledLines, _ opening: OpeningLines
  ) -> (agency: String?, component: String?) {
    var head = opening.lines.prefix(6).filter { !$0.contains(":") && isOrganization($0) }
    let agency =
      labels.value(of: ["Agency", "Department", "Agency name", "Hiring agency"])
      ?? (head.isEmpty ? nil : head.removeFirst())
    let component =
      labels.value(of: ["Component", "Bureau", "Sub agency", "Subagency", "Organization"])
      ?? head.first { $0 != agency }
    let name = agency.map { withoutCountry(TitleCase.relaxed($0)) }
    return (name, component.map(TitleCase.relaxed).flatMap { $0 == name ? nil : $0 })
  }

  private static func isOrganization(_ line: String) -> Bool {
    let words = Words(line)
    guard words.list.count <= 9, line.last.map({ $0.isLetter || $0 == ")" }) ?? false,
      line.split(separator: " ").allSatisfy({ $0.utf8.count <= 3 || $0.first?.isLowercase == false }
      ),
      !words.contains(Words("vacancy")),
      !words.contains(Words("announcement")), !words.contains(Words("senior executive service"))
    else { return false }
    return words.list.contains { organizations.contains($0) }
  }

  private static func withoutCountry(_ name: String) -> String {
    for country in ["U.S. ", "United States "] where name.hasPrefix(country) {
      let rest = name.dropFirst(country.count)
      if rest.contains(" ") { return String(rest) }
    }
    return name
  }

  private static let numberLabels = [
    "Announcement number", "Vacancy announcement number", "Job announcement number",
    "Announcement no",
    "Vacancy announcement no", "Vacancy number", "Announcement", "Vacancy announcement",
    "Vacancy identification number",
  ]
  private static let positionLabels = [
    "Position title", "Position", "Job title", "Title", "Title of position", "Position announced",
  ]
  private static let openLabels = [
    "Posted", "Opening date", "Open date", "Open", "Opens", "Opened", "Date posted", "Posting date",
    "Issue date", "Date issued",
  ]
  private static let closeLabels = [
    "Closes", "Closing date", "Close date", "Close", "Closed", "Application deadline", "Deadline",
  ]
  private static let rangeLabels = [
    "Open closing dates", "Open and closing dates", "Open period", "Open dates",
    "Application period", "Opening and closing dates", "Dates",
  ]
  private static let organizations: Set<String> = [
    "department", "agency", "administration", "bureau", "board", "commission", "service", "corps",
    "office", "authority", "corporation", "council", "institute", "institutes", "foundation",
    "center", "centers", "command", "directorate", "library", "endowment",
  ]
}
