import CaseModel
import StrictJSON

/// Answers of an attempt that was not finished, as they are kept for the next time.
public struct KeptAnswers: Hashable, Sendable {
  /// What the file says of its own form.
  public static let format = "qrb-intake/1"

  var answers: [CoverField: String] = [:]
  var documents: [Document] = []
  var hasSeenDocuments = false
  var begun: [CoverField: String] = [:]

  struct Document: Hashable, Sendable {
    let digest: String
    let kind: DocumentKind
    let title: String
    let isOut: Bool
    let isAgreed: Bool
    let isGiven: Bool
  }

  /// Reads what was kept.
  ///
  /// - Throws: `JSONError` where it is something else; then there is nothing to take up.
  public init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["format", "answers", "documents", "seen", "begun"])
    guard try reader.required("format").string() == Self.format else {
      throw reader.unacceptable("", expected: Self.format)
    }
    answers = try Self.fields(reader.required("answers"))
    begun = try Self.fields(reader.required("begun"))
    hasSeenDocuments = try reader.required("seen").bool()
    for element in try reader.required("documents").elements() {
      guard let kind = DocumentKind(rawValue: try element.required("kind").string()) else {
        continue
      }
      documents.append(
        Document(
          digest: try element.required("digest").string(), kind: kind,
          title: try element.required("title").string(), isOut: try element.required("out").bool(),
          isAgreed: try element.required("agreed").bool(),
          isGiven: try element.required("given").bool()))
    }
  }

  private static func fields(_ reader: JSONReader) throws(JSONError) -> [CoverField: String] {
    var fields: [CoverField: String] = [:]
    for (name, value) in try reader.members() {
      if let field = CoverField(rawValue: name) { fields[field] = try value.string() }
    }
    return fields
  }

  /// What is kept of a dialogue, with what is typed and not yet ended.
  public init(_ dialogue: IntakeDialogue, unfinished: String = "") {
    for (field, answer) in dialogue.plan.form.answers where answer.origin == .typed {
      answers[field] = answer.text
    }
    begun = dialogue.begun
    if case .field(let field) = dialogue.question, !unfinished.trimmed.isEmpty {
      begun[field] = unfinished.trimmed
    }
    hasSeenDocuments = dialogue.hasSeenDocuments
    documents = dialogue.plan.documents.map {
      Document(
        digest: $0.digest, kind: $0.kind, title: $0.title.string, isOut: $0.isOut,
        isAgreed: $0.isAgreed, isGiven: $0.isGiven)
    }
  }

  /// Whether anything was typed at all.
  public var isEmpty: Bool {
    answers.isEmpty && begun.isEmpty && !hasSeenDocuments && !documents.contains(where: \.isGiven)
  }

  /// As it is written.
  public var jsonValue: JSONValue {
    .object([
      "format": .string(Self.format), "answers": Self.object(answers), "begun": Self.object(begun),
      "seen": .bool(hasSeenDocuments),
      "documents": .array(
        documents.map {
          .object([
            "digest": .string($0.digest), "kind": .string($0.kind.rawValue),
            "title": .string($0.title), "out": .bool($0.isOut), "agreed": .bool($0.isAgreed),
            "given": .bool($0.isGiven),
          ])
        }),
    ])
  }

  private static func object(_ fields: [CoverField: String]) -> JSONValue {
    .object(
      CoverField.allCases.compactMap { field in
        fields[field].map { JSONMember(field.rawValue, .string($0)) }
      })
  }
}
