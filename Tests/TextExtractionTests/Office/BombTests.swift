import Glibc
import SystemFiles
import Testing

@testable import TextExtraction

/// Files that unfold to far more than they are, and files that are not what they say.
struct BombTests {
  private let limits = ExtractionLimits(
    seconds: 20, memory: 1 << 30, input: 4 << 20, output: 200_000)

  /// A block of a run of one letter, 258 at a time: a thousandth of what it unfolds to (RFC 1951 §3.2.6).
  private func packedRun(_ count: Int) -> [UInt8] {
    var bits: [Int] = [1, 1, 0]
    bits += (0..<8).map { (0x30 + 0x61) >> (7 - $0) & 1 }
    // The length 258 is the symbol 285, a word of 8 bits; the distance 1 is the symbol 0, of 5.
    for _ in 0..<count { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }
    bits += [0, 0, 0, 0, 0, 0, 0]
    return stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].reversed().reduce(0) { $0 << 1 | UInt8($1) }
    }
  }

  private func docx(_ packed: [UInt8], claiming size: Int) -> [UInt8] {
    let name = Array("word/document.xml".utf8)
    func little(_ number: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    let head =
      little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4) + little(0, 4)
      + little(packed.count, 4) + little(size, 4) + little(name.count, 2) + little(0, 2)
    let file = little(0x0403_4B50, 4) + head + name + packed
    let directory =
      little(0x0201_4B50, 4) + little(20, 2) + head + little(0, 2) + little(0, 2) + little(0, 2)
      + little(0, 4) + little(0, 4) + name
    return file + directory + little(0x0605_4B50, 4) + little(0, 4) + little(1, 2) + little(1, 2)
      + little(directory.count, 4) + little(file.count, 4) + little(0, 2)
  }

  @Test func whatIsPackedIsUnpacked() throws {
    let packed = packedRun(10)
    #expect(
      try Inflate.unpack(packed[...], limit: 3_000) == [UInt8](repeating: 0x61, count: 2_581))
    #expect(throws: Inflate.Fault.tooLarge) { try Inflate.unpack(packed[...], limit: 2_580) }
    #expect(throws: Inflate.Fault.damaged) {
      try Inflate.unpack(packed.dropLast(2), limit: 3_000)
    }
  }

  /// Whether it tells its size or lies, it is not unfolded beyond the limit.
  @Test(arguments: [258 * 4_000, 100])
  func aBombIsGivenUp(claiming size: Int) {
    let bomb = docx(packedRun(4_000), claiming: size)
    #expect(throws: ExtractionError.tooMuchOutput(bytes: 200_000)) {
      try TextExtractor(limits: limits).extract(bomb, named: "a.docx", document: "a")
    }
  }

  @Test func whatIsTooLargeIsNotLookedAt() {
    let bytes = [UInt8](repeating: 0x61, count: limits.input + 1)
    #expect(throws: ExtractionError.file(FileError(.read, "a.txt", code: EFBIG))) {
      try TextExtractor(limits: limits).extract(bytes, named: "a.txt", document: "a")
    }
  }

  /// The beginnings of a real file: each is refused in words, none is taken for a whole one.
  @Test func damagedArchives() throws {
    let whole = try Documents.bytes("marked-by-writer.docx")
    for count in stride(from: 100, to: whole.count - 1, by: 997) {
      #expect(throws: ExtractionError.self) {
        try TextExtractor(limits: limits).extract(
          Array(whole[..<count]), named: "a.docx", document: "a")
      }
    }
  }

  @Test(arguments: [
    ("a.docx", "no archive", ExtractionError.notThisFormat(.docx)),
    ("a.pdf", "no PDF", .notThisFormat(.pdf)),
    ("a.jpg", "\u{FF}", .unknownFormat("JPG")),
    ("a.xlsx", "PK\u{3}\u{4}", .unknownFormat("ZIP")),
  ])
  func whatIsNotWhatItsNameSays(name: String, content: String, error: ExtractionError) {
    #expect(throws: error) {
      try TextExtractor.format(of: name, beginning: Array(content.utf8))
    }
  }

  /// Word wraps a document with a password into an older kind of file.
  @Test func aPasswordOfWordIsTold() {
    let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    let file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 512)
    #expect(throws: ExtractionError.encrypted(.docx)) {
      try TextExtractor.format(of: "a.docx", beginning: file + name)
    }
    #expect(throws: ExtractionError.unknownFormat("Old Word (DOC) or other Office 97")) {
      try TextExtractor.format(of: "a.doc", beginning: file)
    }
  }

  @Test func whatIsOtherThanItsNameSaysIsReadAsWhatItIs() throws {
    #expect(try TextExtractor.format(of: "a.docx", beginning: Array("%PDF-1.4".utf8)) == .pdf)
    #expect(try TextExtractor.format(of: "a.txt", beginning: Array("{\\rtf1 }".utf8)) == .rtf)
    #expect(try TextExtractor.format(of: "a", beginning: Array("Text".utf8)) == .text)
  }
}
