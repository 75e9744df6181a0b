import Testing
import TextScreen

@Suite struct KeyTests {
  private static let all: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .character("g"), .character("G"), .character(" "),
      .character("-"), .character("é"), .control("R"), .control(" "), .control("]"), .alt("x"),
      .alt("X"), .alt(" "), .function(1), .function(12),
    ]
    + CursorKey.allCases.flatMap { cursor in
      (1...7).map { .modified(KeyModifiers(rawValue: $0), cursor) }
    }

  @Test(arguments: all)
  func nameIsParsedToTheKey(key: Key) {
    #expect(Key(parsing: key.name) == key)
    #expect(!key.name.isEmpty)
  }

  @Test func namesAreUnique() {
    #expect(Set(Self.all.map(\.name)).count == Self.all.count)
  }

  @Test(arguments: [
    ("Ctrl-r", Key.control("R")), ("ctrl-R", .control("R")), ("PageDown", .pageDown),
    ("pgdn", .pageDown), ("Return", .enter), ("f5", .function(5)), ("F", .character("F")),
    ("Shift-Tab", .backTab), ("Ctrl-Left", .modified(.control, .left)),
    ("Ctrl-Shift-End", .modified([.control, .shift], .end)), ("Ctrl--", .control("-")),
  ])
  func otherSpellings(name: String, key: Key) {
    #expect(Key(parsing: name) == key)
  }

  @Test(arguments: ["", "Ctrl-", "gg", "Hyper-x", "F0", "F99", "\u{1B}", "Shift-x", "Ctrl-Enter"])
  func nonsenseIsNoKey(name: String) {
    #expect(Key(parsing: name) == nil)
  }

  @Test func sequences() {
    #expect(Key.sequence(parsing: "g g") == [.character("g"), .character("g")])
    #expect(Key.sequence(parsing: "Ctrl-R") == [.control("R")])
    #expect(Key.sequence(parsing: "g Nonsense") == nil)
    #expect(Key.sequence(parsing: " ") == nil)
  }
}
