import HarmlessText
import Testing

@Suite("Every Unicode scalar through the filter")
struct EveryScalarTests {
  @Test("What comes out is printable, holds no control or format character, and stays as it is")
  func everyScalarAlone() {
    var replacements: Set<String> = []
    for scalar in allScalars {
      let source = String(scalar)
      let text = DisplayText(untrusted: source)
      // What is kept as it is stays so when filtered again; the few other results are tried below.
      if !text.string.utf8.elementsEqual(source.utf8) {
        replacements.insert(text.string)
      } else if !isHarmless(scalar) || text.width != DisplayWidth.of(scalar) || text.width < 1 {
        Issue.record("U+\(String(scalar.value, radix: 16)) is kept, as \(text.width) columns")
      }
    }
    for replacement in replacements {
      #expect(replacement.unicodeScalars.allSatisfy(isHarmless))
      #expect(DisplayText(untrusted: replacement).string.utf8.elementsEqual(replacement.utf8))
    }
  }

  @Test(
    "A document of all planes with characters is harmless, and filtering it again changes nothing",
    arguments: ["", "a", "\n"])
  func everyScalarInOneDocument(separator: String) {
    var source: [UInt8] = []
    for scalar in assignedPlanes {
      source.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      source.append(contentsOf: separator.utf8)
    }
    let (text, alterations) = HarmlessText.make(from: source)
    let result = String(decoding: text.bytes, as: UTF8.self)
    #expect(result.utf8.elementsEqual(text.bytes), "the result is UTF-8")
    #expect(!text.bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x0C || $0 == 0x7F })
    let again = HarmlessText.make(from: text.bytes)
    #expect(again.text == text)
    #expect(again.alterations.isEmpty)
    #expect(alterations.count(of: .privateUse) == 6400)
    #expect(alterations.count(of: .nul) == 1)
  }

  @Test("What takes no column joins the character before it in Swift's own segmentation too")
  func zeroWidthScalarsJoin() {
    for scalar in assignedPlanes where DisplayWidth.of(scalar) == 0 {
      let text = DisplayText(untrusted: "a" + String(scalar))
      guard text.width == 1 else { continue }
      #expect(text.string.count == 1, "U+\(String(scalar.value, radix: 16))")
    }
  }

  private var allScalars: some Sequence<Unicode.Scalar> {
    (0...UInt32(0x10FFFF)).lazy.compactMap { Unicode.Scalar($0) }
  }

  /// The planes that have characters in them, without the private ones.
  private var assignedPlanes: some Sequence<Unicode.Scalar> {
    let planes = [0...0x3FFFF, 0xE0000...0xE0FFF] as [ClosedRange<UInt32>]
    return planes.joined().lazy.compactMap { Unicode.Scalar($0) }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default:
      return !scalar.properties.isDefaultIgnorableCodePoint
        && !scalar.properties.isNoncharacterCodePoint && !scalar.properties.isBidiControl
    }
  }
}
