import HarmlessText
import StrictJSON

extension ImportReport {
  /// Reads a report as `docs/schemas/import-report.schema.json` describes it; refuses every name the schema does not know.
  ///
  /// - Throws: `JSONError` with the line and the path of the first fault.
  public init(reading reader: JSONReader) throws(JSONError) {
    let format = try reader.required("format")
    guard try format.string() == Self.format else {
      throw format.unacceptable(try format.string(), expected: "\"\(Self.format)\"")
    }
    try reader.allowOnly(["format", "documents", "withoutText"])
    var documents: [DocumentImport] = []
    for element in try reader.required("documents").elements() {
      let document = try DocumentImport(reading: element)
      guard !documents.contains(where: { $0.document == document.document }) else {
        throw try element.required("document")
          .unacceptable(document.document, expected: "the id of one document only")
      }
      documents.append(document)
    }
    self.init(
      documents: documents,
      withoutText: try reader.list("withoutText", DocumentWithoutText.init(reading:)))
    for (index, document) in withoutText.enumerated() {
      guard self.document(document.document) == nil,
        !withoutText[..<index].contains(where: { $0.document == document.document })
      else {
        throw try reader.required("withoutText")
          .unacceptable(document.document, expected: "the id of one document only")
      }
    }
  }
}

extension DocumentWithoutText {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["document", "source", "reason"])
    self.init(
      document: try CaseDocument.id(reader.required("document")),
      source: try reader.required("source").line(), reason: try reader.required("reason").line())
  }
}

extension DocumentImport {
  /// Reads one element of a report's `documents`.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(Self.names)
    self.init(
      document: try CaseDocument.id(reader.required("document")),
      source: try reader.required("source").line(),
      format: try reader.required("format").choice(of: SourceFormat.self))
    tool = try reader.optional("tool").map(ExtractionTool.init(reading:))
    confinement = try reader.list("confinement") { (element) throws(JSONError) in
      try element.choice(of: Confinement.self)
    }
    encoding = try reader.optional("encoding").map { (name) throws(JSONError) in
      try name.choice(of: TextEncoding.self)
    }
    pages = try reader.optional("pages").map { (pages) throws(JSONError) in
      try pages.integer(in: 1...99_999)
    }
    words = try reader.required("words").integer(in: Self.counts)
    for (name, path) in Self.pageLists { self[keyPath: path] = try reader.pageNumbers(name) }
    for (name, path) in Self.countedThings {
      self[keyPath: path] = try reader.optional(name)?.integer(in: Self.counts) ?? 0
    }
  }

  private static let counts = 0...1_000_000_000
  private static var names: Set<String> {
    Set(pageLists.map(\.name) + countedThings.map(\.name)).union([
      "document", "source", "format", "tool", "confinement", "encoding", "pages", "words",
    ])
  }
}

extension ExtractionTool {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["name", "version"])
    self.init(
      name: try reader.required("name").line(), version: try reader.required("version").line())
  }
}

extension JSONReader {
  /// The numbers of pages, each once and rising; none where the member is absent.
  fileprivate func pageNumbers(_ name: String) throws(JSONError) -> [Int] {
    var numbers: [Int] = []
    for element in try optional(name)?.elements() ?? [] {
      let number = try element.integer(in: 1...99_999)
      guard numbers.last.map({ $0 < number }) ?? true else {
        throw element.unacceptable("\(number)", expected: "a page after the one before it")
      }
      numbers.append(number)
    }
    return numbers
  }
}
