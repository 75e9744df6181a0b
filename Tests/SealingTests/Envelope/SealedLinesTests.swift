import Testing

@testable import Sealing

@Suite struct SealedLinesTests {
  private let author = AgeSecretKey()

  private func lines(_ file: [UInt8]) -> [ArraySlice<UInt8>] {
    file.split(separator: 0x0A)
  }

  @Test func whatWasSealedLineByLineIsReadByItsAuthorAlone() throws {
    var written = try SealedLines(for: author.recipient)
    var file = written.header
    let texts = ["one\n", "two\n", ""].map { Array($0.utf8) }
    for text in texts { file += try written.seal(text) }
    #expect(SealedLines.begins(file))
    let parts = lines(file)
    var read = try #require(SealedLines(header: parts[0], with: [author]))
    #expect(parts[1...].map { read.open($0) } == texts)
    #expect(SealedLines(header: parts[0], with: [AgeSecretKey()]) == nil)
    #expect(!String(decoding: file, as: UTF8.self).contains("one"))
  }

  @Test func anAlteredRepeatedOrMovedLineIsNone() throws {
    var written = try SealedLines(for: author.recipient)
    let parts = lines(
      written.header + (try written.seal([1])) + (try written.seal([2])) + (try written.seal([3])))
    var read = try #require(SealedLines(header: parts[0], with: [author]))
    var bad = Array(parts[1])
    bad[bad.count - 6] ^= 1
    #expect(read.open(bad) == nil)
    #expect(read.open(parts[1].dropLast(5)) == nil)
    #expect(read.open(parts[2]) == [2])
    #expect(read.open(parts[2]) == nil && read.open(parts[1]) == nil)
    #expect(read.open(parts[3]) == [3])
  }
}
