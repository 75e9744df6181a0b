import HarmlessText

/// A text and a cursor in the plainest way: what `TextField` must do, however it does it.
struct TextModel {
  var text: [Character] = []
  var cursor = 0

  var string: String { String(text) }
  var cursorOffset: Int { String(text[..<cursor]).utf8.count }

  mutating func insert(_ string: String) {
    let head = String(text[..<cursor])
    let new = TypedText(untrustedUTF8: string.utf8, following: head.utf8)
    replace(cursor..<cursor, with: String(decoding: new.utf8, as: UTF8.self))
  }

  mutating func delete(_ range: Range<Int>) {
    replace(range, with: "")
  }

  /// Joins the parts anew, since characters may combine, and stands after what is new.
  private mutating func replace(_ range: Range<Int>, with new: String) {
    let head = String(text[..<range.lowerBound]) + new
    text = Array(head + String(text[range.upperBound...]))
    let offset = head.utf8.count
    cursor = 0
    var reached = 0
    while reached < offset {
      reached += String(text[cursor]).utf8.count
      cursor += 1
    }
  }
}

/// SplitMix64: the same numbers in every run, so that a failure can be looked at.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
