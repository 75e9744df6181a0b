import Testing

@testable import CaseFiles

/// A case has room for so much text; what is refused takes none of it.
struct TextRoomTests {
  private func taken(_ texts: [[UInt8]]) -> [Bool] {
    var room = TextRoom()
    return texts.map { room.take($0) }
  }

  @Test func bytesOfOneTextAndOfAll() {
    let whole = [UInt8](repeating: 0x61, count: PackageLimits.text)
    #expect(taken([whole + [0x61], whole, whole, [0x61], []]) == [false, true, true, false, true])
  }

  @Test(arguments: [0x0A, 0x0D, 0x0C] as [UInt8])
  func linesOfAll(_ end: UInt8) {
    let half = [UInt8](repeating: end, count: PackageLimits.lines / 2)
    #expect(
      taken([half + half + [end], half, half + [end], half, [0x61], [end]])
        == [false, true, false, true, true, false])
  }

  @Test func anotherTextStaysReadable() throws {
    let scratch = try ScratchFolder()
    let package = try scratch.package()
    let long = String(repeating: "a\n\n", count: PackageLimits.lines)
    try scratch.write("2025-1041/data/text/statement.txt", long)
    let read = try PackageFolder.read(package, catalog: .init())
    let unread = read.findings.filter { $0.check == "document-not-read" }
    #expect(unread.count == 1)
    #expect(unread.first?.message.string.contains("too many lines") == true)
    #expect(!read.documents.isEmpty)
  }
}
