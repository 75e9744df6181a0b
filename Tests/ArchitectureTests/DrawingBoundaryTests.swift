import Testing

/// Nothing can be drawn that has not gone through the filter, and the compiler sees to it.
struct DrawingBoundaryTests {
  @Test func aScreenTakesOnlyFilteredText() throws {
    let files = Project.files(in: "Sources/TextScreen").filter { $0.contains("/Screen") }
    #expect(files.count >= 4)
    for path in files + [
      "Sources/TextScreen/Cell.swift", "Sources/TextScreen/CombiningMarks.swift",
    ] {
      let taken = DrawingBoundary.takingRawText(in: try #require(Project.text(path)))
      #expect(taken.isEmpty, "\(path): \(taken)")
    }
    let screen = try #require(Project.text("Sources/TextScreen/Screen.swift"))
    #expect(screen.contains("public internal(set) var cells: [Cell]"))
    #expect(screen.contains("public internal(set) var markSequences: [CombiningMarks]"))
  }

  /// The only ways to a `DisplayText` or a `HarmlessText` are those that filter.
  @Test func filteredTextIsMadeOnlyByTheFilter() throws {
    var makers: Set<String> = []
    for path in Project.files(in: "Sources/HarmlessText") where !path.contains("DisplayWidth") {
      makers.formUnion(DrawingBoundary.takingRawText(in: try #require(Project.text(path))))
    }
    #expect(
      makers == [
        "init: String", "init: UInt8", "appendLiteral: String",
        "appendInterpolation: StringProtocol", "appendInterpolation: Character", "make: UInt8",
        "asciiAlternative: Unicode.Scalar", "control: UInt32",
      ])
    let display = try #require(Project.text("Sources/HarmlessText/DisplayText.swift"))
    #expect(display.contains("\n  init(harmless string: String, width: Int) {"))
    let document = try #require(Project.text("Sources/HarmlessText/HarmlessText.swift"))
    #expect(document.contains("private init(filtered bytes: [UInt8])"))
  }

  @Test func sourcesReachNoOtherTargetsInside() throws {
    for path in Project.files(in: "Sources") where path.hasSuffix(".swift") {
      let text = try #require(Project.text(path))
      #expect(!text.contains("@testable"), "\(path)")
    }
  }

  @Test func theCheckerSeesRawText() {
    let source = """
      public func put(
        _ text: DisplayText, at row: Int
      ) -> String { "" }
      /// public func draw(_ text: String) {}
      public mutating func draw(_ text: String, _ bytes: [UInt8]) {
      func own(_ text: String) {
      public init(scalar: Unicode.Scalar) {
      """
    #expect(
      DrawingBoundary.takingRawText(in: source)
        == ["draw: String", "draw: UInt8", "init: Unicode.Scalar"])
  }
}
