import StrictJSON

extension ImportReport {
  /// The report as it is written; reading it gives an equal report.
  public var jsonValue: JSONValue {
    .object([
      "format": .string(Self.format), "documents": .array(documents.map(\.jsonValue)),
      "withoutText": withoutText.isEmpty ? nil : .array(withoutText.map(\.jsonValue)),
    ])
  }
}

extension DocumentWithoutText {
  var jsonValue: JSONValue {
    .object([
      "document": .string(document), "source": .string(source.string),
      "reason": .string(reason.string),
    ])
  }
}

extension DocumentImport {
  /// What is left out is 0 or empty.
  var jsonValue: JSONValue {
    var members: [JSONMember] = []
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(JSONMember(name, value)) }
    }
    add("document", .string(document))
    add("source", .string(source.string))
    add("format", .string(format.rawValue))
    add("tool", tool?.jsonValue)
    add(
      "confinement",
      confinement.isEmpty ? nil : .array(confinement.map { .string($0.rawValue) }))
    add("encoding", .optional(encoding?.rawValue))
    add("pages", pages.map(JSONValue.integer))
    add("words", .integer(words))
    for (name, path) in Self.pageLists where !self[keyPath: path].isEmpty {
      add(name, .array(self[keyPath: path].map(JSONValue.integer)))
    }
    for (name, path) in Self.countedThings where self[keyPath: path] != 0 {
      add(name, .integer(self[keyPath: path]))
    }
    return .object(members)
  }

  /// The members that are lists of pages.
  static var pageLists: [(name: String, path: WritableKeyPath<DocumentImport, [Int]>)] {
    [
      ("pagesWithoutText", \.pagesWithoutText), ("recognisedText", \.recognisedText),
      ("suspectedColumns", \.suspectedColumns), ("invisibleText", \.invisibleText),
      ("tinyText", \.tinyText), ("textOutsidePage", \.textOutsidePage),
      ("notCompared", \.notCompared),
    ]
  }

  /// The members that are counts and may be absent.
  static var countedThings: [(name: String, path: WritableKeyPath<DocumentImport, Int>)] {
    [
      ("faults", \.faults), ("unmappedCharacters", \.unmappedCharacters),
      ("mappedSymbols", \.mappedSymbols),
      ("trackedInsertions", \.trackedInsertions), ("trackedDeletions", \.trackedDeletions),
      ("comments", \.comments), ("hiddenText", \.hiddenText), ("pictures", \.pictures),
      ("textBoxes", \.textBoxes),
    ]
  }
}

extension ExtractionTool {
  var jsonValue: JSONValue {
    .object(["name": .string(name.string), "version": .string(version.string)])
  }
}
