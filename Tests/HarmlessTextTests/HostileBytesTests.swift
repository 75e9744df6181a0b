import HarmlessText
import Testing

@Suite("Hostile bytes")
struct HostileBytesTests {
  private static let pieces: [[UInt8]] = [
    [0x1B], [0x5B], [0x5D], [0x07], [0x9B], [0xC2, 0x9B], [0xC2, 0x9C], [0x1B, 0x5C], [0x50],
    [0x3B],
    [0x6D], [0x00], [0x0A], [0x0D], [0x0C], [0x09], [0x20], [0x41], [0x7F], [0xC3], [0xA9], [0xED],
    [0xA0], [0xF0, 0x9F], [0x98, 0x80], [0xFF], [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0xAE],
    [0xE2, 0x80, 0x8D], [0xCC, 0x81], [0xCC, 0x81, 0xCC, 0x81, 0xCC, 0x81], [0xE1, 0x84, 0x92],
    [0xE1, 0x85, 0xA1], [0xE1, 0x86, 0xAB], [0xED, 0x95, 0x9C], [0xE6, 0xBC, 0xA2],
    [0xE0, 0xA4, 0x83], [0xC2, 0xAD], [0xC2, 0xA0], [0xEE, 0x80, 0x80],
  ]

  @Test("Any mixture becomes harmless once and then stays as it is", arguments: 1...6)
  func mixtures(seed: UInt64) {
    var state = seed
    for _ in 0..<300 {
      var source: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        source += Self.pieces[Int(state >> 33) % Self.pieces.count]
      }
      let text = HarmlessText.make(from: source).text
      let again = HarmlessText.make(from: text.bytes)
      #expect(again.text == text && again.alterations.isEmpty, "\(source)")
      #expect(text.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x0C })

      let line = DisplayText(untrustedUTF8: source)
      let typed = TypedText(untrustedUTF8: source, following: [])
      #expect(line.width == DisplayWidth.of(line.string), "\(source)")
      #expect(DisplayText(untrusted: line.string).string.utf8.elementsEqual(line.string.utf8))
      #expect(TypedText(untrustedUTF8: typed.utf8, following: []) == typed, "\(source)")
      checkSlices(of: text)
    }
  }

  /// A slice of a line is what filtering that line would give.
  private func checkSlices(of text: HarmlessText) {
    var start = 0
    for end in 0...text.count where end == text.count || text.bytes[end] < 0x20 {
      let slice = text.slice(start..<end)
      let filtered = DisplayText(untrustedUTF8: text.bytes[start..<end])
      #expect(slice == filtered)
      #expect(slice.width == filtered.width)
      start = end + 1
    }
    for start in stride(from: 0, to: text.count, by: 7) {
      let slice = text.slice(start..<start + 20)
      #expect(DisplayText(untrusted: slice.string) == slice)
    }
  }
}
