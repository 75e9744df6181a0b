import HarmlessText
import Testing

@testable import BoardReview

@Suite("Wording a result at a terminal")
struct WordingDialogueTests {
  private static func dialogue(
    _ outcome: Outcome = .disapproved, guidance: String = ""
  ) throws -> WordingDialogue {
    var words = ResultWording()
    words.guidance = guidance
    return WordingDialogue(
      words, outcome: outcome, on: try #require(TestRecord().proceeding()),
      qualifications: [(1, "Leading Change"), (2, "Leading People")], candidate: "Maria Lopez")
  }

  private static func said(_ dialogue: WordingDialogue) -> [String] {
    dialogue.page(width: 60).map(\.string)
  }

  @Test("a number, lines and a full stop make a text; an empty line keeps it, a dash leaves it out")
  func writing() throws {
    var dialogue = try Self.dialogue()
    for line in ["2\n", "No scope.\n", "\n", "No numbers.\n"] { _ = dialogue.take(line) }
    #expect(dialogue.prompt == "| ")
    #expect(dialogue.take(".\n") == .page)
    #expect(dialogue.words[.reasons(2)] == "No scope.\n\nNo numbers.")
    _ = dialogue.take("2")
    #expect(dialogue.take("\n") == .page)
    #expect(dialogue.words[.reasons(2)] == "No scope.\n\nNo numbers.")
    _ = dialogue.take("2")
    #expect(dialogue.take("-") == .page)
    #expect(dialogue.words.isEmpty)
  }

  @Test("only the whole word issues, and only what the rules would take")
  func issuing() throws {
    var dialogue = try Self.dialogue(guidance: "Show results.")
    for line in ["issue", "yes", "9", "0", "x"] {
      #expect(dialogue.take(line) == .say(["! Type a number from 1 to 6, ISSUE, ? or q."]))
    }
    #expect(dialogue.take("ISSUE\n") == .issue)
    var silent = try Self.dialogue()
    #expect(
      silent.take("ISSUE")
        == .say(["! A disapproval needs specific reasons or guidance. (R25)"]))
    var naming = try Self.dialogue(guidance: "Ask anna REYES.")
    guard case .say = naming.take("ISSUE") else {
      Issue.record("a member was named")
      return
    }
  }

  @Test("deficiencies and the flag are changed, and a slip changes nothing")
  func numbers() throws {
    var dialogue = try Self.dialogue(guidance: "Show results.")
    _ = dialogue.take("5")
    #expect(dialogue.take("2 3") == .say(["! Each once, of 1, 2, with blanks between them."]))
    #expect(dialogue.take("2, 1") == .page)
    #expect(dialogue.words.deficiencies == [1, 2])
    #expect(dialogue.take("6") == .page)
    #expect(dialogue.words.presentationInadequate)
    #expect(Self.said(dialogue).contains(" 5  Deficiencies noted (R30): ECQ 1, ECQ 2"))
  }

  @Test("leaving asks again once something was changed")
  func leaving() throws {
    var dialogue = try Self.dialogue(guidance: "Show results.")
    #expect(dialogue.take("q") == .quit)
    _ = dialogue.take("6")
    #expect(dialogue.take("q") == .next)
    #expect(dialogue.take("no") == .page)
    #expect(dialogue.take("q") == .next)
    #expect(dialogue.take("q") == .quit)
  }

  @Test("an interruption costs the line, not the words, until it comes again")
  func interruption() throws {
    var dialogue = try Self.dialogue(guidance: "Show results.")
    #expect(dialogue.interrupt() == .quit)
    for line in ["6", "3", "Half a li"] { _ = dialogue.take(line) }
    #expect(dialogue.interrupt() == .page)
    #expect(dialogue.words.presentationInadequate && dialogue.words.guidance == "Show results.")
    #expect(dialogue.interrupt() == .next)
    #expect(dialogue.interrupt() == .quit)
  }

  @Test("an approval offers recommendations alone (R26)")
  func approval() throws {
    var dialogue = try Self.dialogue(.approved)
    #expect(Self.said(dialogue) == [" 1  Recommended training or experience", "      –"])
    #expect(dialogue.take("ISSUE") == .issue)
  }

  @Test("lines fit their width, and what is to be looked at stands beneath its text")
  func page() throws {
    let dialogue = try Self.dialogue(guidance: "The majority would like to see what changed here.")
    for width in [30, 60, 79] {
      #expect(dialogue.page(width: width).allSatisfy { $0.width <= width })
    }
    let page = Self.said(dialogue)
    let place = try #require(page.firstIndex { $0.contains("would like") })
    #expect(page[place...].contains { $0.contains("tells how the Board voted") })
  }

  @Test("reasons that members wrote for the board are marked until they are worded anew")
  func privileged() throws {
    var words = ResultWording()
    words[.reasons(2)] = "Plans."
    words.guidance = "Show results."
    var dialogue = WordingDialogue(
      words, outcome: .disapproved, on: try #require(TestRecord().proceeding()),
      qualifications: [(1, "Leading Change"), (2, "Leading People")], candidate: "",
      isProposed: true)
    let mark = "    ! Members wrote this for the Board; word it for the"
    #expect(Self.said(dialogue).count { $0 == mark } == 1, "guidance may be quoted as it is")
    for line in ["2", "No results are given.", "."] { _ = dialogue.take(line) }
    #expect(!Self.said(dialogue).contains(mark))
  }
}
