import Foundation
import Testing

@testable import BoardReview

/// `docs/rules.md` and the rules themselves name each other.
struct RulesTableTests {
  private static let page: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try? String(contentsOf: root.appendingPathComponent("docs/rules.md"), encoding: .utf8)
  }()

  @Test("Every rule type is in docs/rules.md, on the line of its number where it has one")
  func named() throws {
    let page = try #require(Self.page)
    let lines = page.split(separator: "\n")
    for rule in Rules.all {
      let name = "`\(rule)`"
      let places = lines.filter { $0.contains(name) }
      #expect(!places.isEmpty, "\(name) is missing")
      if let number = rule.number {
        #expect(places.contains { $0.hasPrefix("| \(number) ") }, "\(name) is not at \(number)")
      }
    }
  }

  @Test("Every number from R1 to R51 and O1 to O8 has its line")
  func numbers() throws {
    let page = try #require(Self.page)
    var named: Set<String> = []
    for line in page.split(separator: "\n") where line.hasPrefix("| ") {
      let words = line.split(separator: " ")
      guard words.count > 3 else { continue }
      named.insert(String(words[1]))
      if words[2] == "to", let from = Int(words[1].dropFirst()), let to = Int(words[3].dropFirst())
      {
        for number in from...to { named.insert("R\(number)") }
      }
    }
    for number in 1...51 { #expect(named.contains("R\(number)"), "R\(number)") }
    for number in 1...8 { #expect(named.contains("O\(number)"), "O\(number)") }
  }
}
