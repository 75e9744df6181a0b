import HarmlessText
import StrictJSON

/// One thing that was looked at on a machine, what was found, and what to do about it.
public struct Observation: Hashable, Sendable {
  /// How it stands.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    case inOrder = "in order"
    case lookAt = "look at this"
    case notInOrder = "not in order"
  }

  /// How it stands.
  public let standing: Standing
  /// What was looked at, in a word or two: the same on every machine.
  public let subject: DisplayText
  /// What was found, in a sentence.
  public let finding: DisplayText
  /// What to do; nil where nothing is to be done.
  public let remedy: DisplayText?

  /// Something found.
  public init(
    _ standing: Standing, _ subject: DisplayText, _ finding: DisplayText,
    remedy: DisplayText? = nil
  ) {
    self.standing = standing
    self.subject = subject
    self.finding = finding
    self.remedy = remedy
  }
}

extension [Observation] {
  /// Whether nothing is out of order; what is only to be looked at does not count.
  public var isInOrder: Bool { allSatisfy { $0.standing != .notInOrder } }

  /// As it is printed: one line each, and one for what to do.
  public var lines: [DisplayText] {
    flatMap { observation -> [DisplayText] in
      let standing = observation.standing.rawValue
      let gap = String(repeating: " ", count: 14 - standing.utf8.count)
      let first: DisplayText =
        "\(standing)\(gap)\(observation.subject): \(observation.finding)"
      return [first] + (observation.remedy.map { ["              \($0)"] } ?? [])
    }
  }

  /// For other programs.
  public var jsonValue: JSONValue {
    .object([
      "isInOrder": .bool(isInOrder),
      "observations": .array(
        map {
          .object([
            "standing": .string($0.standing.rawValue), "subject": .string($0.subject.string),
            "finding": .string($0.finding.string), "remedy": .optional($0.remedy?.string),
          ])
        }),
    ])
  }
}
