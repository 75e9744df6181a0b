/// Which sections of a Word document begin a new page.
struct SectionBreaks {
  /// How each section begins, in their order.
  private var beginsPage: [Bool] = []
  private var ended = 0

  init() {}

  /// Each section says at its end how it began (ECMA-376 Part 1 §17.6.22): on a new page, unless it says something else.
  init(in xml: [UInt8]) {
    var isInSection = false
    var types: [Bool] = []
    XMLPiece.forEach(in: xml) { piece in
      guard case .tag(let name, let kind, let bytes) = piece else { return }
      switch (name, kind) {
      case ("w:sectPr", .opening):
        isInSection = true
        types.append(true)
      case ("w:sectPr", .empty): types.append(true)
      case ("w:sectPr", .closing): isInSection = false
      case ("w:type", _) where isInSection && !types.isEmpty:
        let stays = bytes.holds("\"continuous\"") || bytes.holds("\"nextColumn\"")
        types[types.count - 1] = !stays
      default: break
      }
    }
    beginsPage = types
  }

  /// Whether a page ends where the section that is met next ends.
  mutating func nextBeginsPage() -> Bool {
    ended += 1
    return beginsPage.indices.contains(ended) && beginsPage[ended]
  }
}
