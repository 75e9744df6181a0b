import CaseModel

extension IntakeDialogue {
  /// Takes "2 resume", "2 = Title", "2 up", "2 down", "2 out", "2 in", or nothing where all is right.
  mutating func takeDocuments(_ text: String) -> IntakeReply {
    if text.isEmpty {
      guard !plan.included.isEmpty else { return .refused("A case has at least one document.") }
      hasSeenDocuments = true
      question = firstOpen
      return .next
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...plan.documents.count).contains(number) else {
      return .refused("Begin with the number of a document, such as 2 resume.")
    }
    return change(number - 1, text.dropFirst(digits.count).trimmed)
  }

  private mutating func change(_ index: Int, _ change: String) -> IntakeReply {
    if change.hasPrefix("=") {
      let title = change.dropFirst().trimmed
      guard !title.isEmpty else { return .refused("Write the title after the sign.") }
      plan.setTitle(title, at: index)
      return .next
    }
    switch change.lowercased() {
    case "up": plan.move(from: index, to: index - 1)
    case "down": plan.move(from: index, to: index + 1)
    case "out": plan.setOut(true, at: index)
    case "in": plan.setOut(false, at: index)
    default:
      let kinds = KindName.kinds(for: change)
      guard kinds.count == 1 else {
        return .refused(
          kinds.isEmpty
            ? "There is no kind “\(change)”. ? lists them."
            : "“\(change)” may be \(kinds.map(\.rawValue).joined(separator: " or ")).")
      }
      plan.setKind(kinds[0], at: index)
    }
    return .next
  }
}

/// The kinds of documents as they are typed.
public enum KindName {
  /// The kind of that name, or all whose names begin so.
  public static func kinds(for text: String) -> [DocumentKind] {
    let words = Words(text).list.joined(separator: "-")
    guard !words.isEmpty else { return [] }
    if let kind = DocumentKind(rawValue: words) { return [kind] }
    if let kind = abbreviations[words] { return [kind] }
    return DocumentKind.allCases.filter { kind in
      kind.rawValue.hasPrefix(words) || kind.rawValue.contains("-\(words)")
        || Words(kind.title).list.joined(separator: "-").hasPrefix(words)
    }
  }

  private static let abbreviations: [String: DocumentKind] = [
    "ecq": .qualificationsStatement, "ecqs": .qualificationsStatement, "cv": .resume,
    "idp": .individualDevelopmentPlan, "erb": .executiveDevelopmentCertification,
    "announcement": .vacancyAnnouncement, "vacancy": .vacancyAnnouncement,
    "statement": .qualificationsStatement, "narrative": .qualificationsStatement,
  ]
}
