/// One line of a draft's journal: a change, and a checksum by which a torn or rotten line shows.
enum DraftRecord: Equatable {
  /// An entry as a whole.
  case entry(DraftEntry)
  /// A change within an entry's text.
  case splice(DraftSplice)
  /// An entry is forgotten.
  case removal(key: String)
  /// The session that wrote so far ended in an orderly way.
  case closed
}

/// A change within a text: of `length` bytes, the `removed` bytes at `offset` give way to `inserted`.
struct DraftSplice: Equatable {
  var key: String
  /// Of the text before the change; tells whether a change before this one is missing.
  var length: Int
  var offset: Int
  var removed: Int
  var inserted: String
  /// Where the cursor stands after it.
  var cursor: Int
}

extension DraftRecord {
  /// The shortest record that turns what a draft has under a key into what it is to have; nil where nothing changes.
  static func change(of key: String, from old: DraftEntry?, to new: DraftEntry?) -> DraftRecord? {
    guard let new else { return old == nil ? nil : .removal(key: key) }
    guard let old else { return .entry(new) }
    return old == new ? nil : .splice(DraftSplice(from: old, to: new))
  }
}

extension DraftSplice {
  /// The one change between two texts, in whole characters: a piece of a character is no text.
  init(from old: DraftEntry, to new: DraftEntry) {
    let before = Array(old.text.utf8)
    let after = Array(new.text.utf8)
    let shorter = min(before.count, after.count)
    var start = 0
    while start < shorter, before[start] == after[start] { start += 1 }
    var end = 0
    while end < shorter - start, before[before.count - 1 - end] == after[after.count - 1 - end] {
      end += 1
    }
    while Self.splits(before, at: start) || Self.splits(after, at: start) { start -= 1 }
    while Self.splits(after, at: after.count - end) { end -= 1 }
    self.init(
      key: new.key, length: before.count, offset: start, removed: before.count - end - start,
      inserted: String(decoding: after[start..<after.count - end], as: UTF8.self),
      cursor: new.cursor)
  }

  /// Whether a place lies inside a character's bytes.
  static func splits(_ text: [UInt8], at offset: Int) -> Bool {
    offset > 0 && offset < text.count && text[offset] & 0xC0 == 0x80
  }

  /// Makes the change; false where the text is not the one it was made for.
  func apply(to text: inout [UInt8]) -> Bool {
    guard text.count == length, offset >= 0, removed >= 0, offset <= length - removed,
      !Self.splits(text, at: offset), !Self.splits(text, at: offset + removed)
    else { return false }
    text.replaceSubrange(offset..<offset + removed, with: inserted.utf8)
    return true
  }
}
