import TextEditing
import Testing
import TextScreen

@Suite("Keys while text is written")
struct TextEditKeysTests {
  @Test("Letters type, also those that are commands elsewhere")
  func typing() {
    for character in "aqQ?u:é漢 " {
      #expect(TextEdit(.character(character), rows: 5) == .insert(String(character)))
    }
    #expect(TextEdit(.enter, rows: 5) == .newline)
    #expect(TextEdit(.pageDown, rows: 5) == .pageDown(rows: 5))
  }

  @Test("Keys that terminals and tmux take for themselves are not bound, nor is leaving the field")
  func unbound() {
    let others: [Key] = ["S", "Q", "O", "A", "B", "Z", "C", "L"].map { .control($0) }
    for key in others + [.escape, .tab, .backTab, .function(1)] {
      #expect(TextEdit(key, rows: 5) == nil)
    }
  }

  @Test("Undo and redo have their keys")
  func undo() {
    #expect(TextEdit(.control("_"), rows: 5) == .undo)
    #expect(TextEdit(.control("R"), rows: 5) == .redo)
    #expect(TextEdit(.control("W"), rows: 5) == .deleteWordBackward)
    #expect(TextEdit(.control("K"), rows: 5) == .deleteToLineEnd)
  }
}
