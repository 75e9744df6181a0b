import Foundation
import Testing

struct PageTests {
  static let pages = Project.files().filter { $0.hasSuffix(".md") }

  @Test func theReadmeQuotesTheReaderAsItIs() throws {
    let readme = try #require(Project.text("README.md"), "there is no README.md")
    let screens = QuotedScreens(page: readme).screens
    #expect(screens["reader-120x36"] != nil, "README.md lacks <!-- screen: reader-120x36 -->")
    for (name, quoted) in screens {
      let path = "Fixtures/Screens/\(name).txt"
      let screen = try #require(Project.text(path), "\(path) is not there")
      #expect(
        QuotedScreens.comparable(quoted) == QuotedScreens.comparable(screen),
        "README.md quotes \(path) as it no longer is")
    }
  }

  @Test func theChecksRunTheTestCommandOfTheReadme() throws {
    let readme = try #require(Project.text("README.md"), "there is no README.md")
    let checks = try #require(Project.text(".ci/run"))
    let command = "swift test"
    #expect(lines(of: readme).contains { $0.hasPrefix(command) })
    #expect(lines(of: checks).contains(command))
  }

  @Test(arguments: pages)
  func everyLinkLeadsToAFile(page: String) throws {
    let folder = Project.root.appending(path: page).deletingLastPathComponent()
    for link in PageLinks.relative(in: try #require(Project.text(page))) {
      let target = folder.appending(path: link).path
      #expect(FileManager.default.fileExists(atPath: target), "\(page) links to \(link)")
    }
  }

  @Test func theDecisionsAreNumberedAndListed() throws {
    let folder = "docs/decisions"
    let names = Project.names(in: folder).filter { $0 != "README.md" }.sorted()
    for (index, name) in names.enumerated() {
      let digits = String(index + 1)
      let number = String(repeating: "0", count: 4 - digits.count) + digits
      #expect(
        name.hasPrefix("\(number)-") && name.hasSuffix(".md"), "\(name) should be \(number)-….md")
    }
    let index = try #require(Project.text("\(folder)/README.md"))
    #expect(PageLinks.relative(in: index).filter { $0.hasPrefix("0") } == names)
  }

  private func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
