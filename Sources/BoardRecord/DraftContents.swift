/// What a draft says, worked out from the lines of its journal.
public struct DraftContents: Sendable, Equatable {
  /// The entries by key.
  public internal(set) var entries: [String: DraftEntry] = [:]
  /// Whether the last session ended in an orderly way; a new draft counts as such.
  public internal(set) var endedOrderly = true
  /// Whether the end of the journal was torn, as a power cut leaves it.
  public internal(set) var wasTorn = false

  /// An empty draft.
  public init() {}

  /// Replays a journal; reading stops at the first line that is torn, since later changes rest on it.
  init(replaying bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      guard let record = DraftRecord(line: line), apply(record) else {
        wasTorn = true
        return
      }
    }
  }

  /// Applies one change; false where it does not fit what stands there.
  mutating func apply(_ record: DraftRecord) -> Bool {
    switch record {
    case .closed:
      endedOrderly = true
      return true
    case .entry(let entry):
      entries[entry.key] = entry.text.isEmpty && entry.cursor < 0 ? nil : entry
    case .splice(let key, let offset, let removed, let inserted, let cursor):
      guard let entry = entries[key] else { return false }
      var text = Array(entry.text.utf8)
      guard offset >= 0, removed >= 0, offset + removed <= text.count else { return false }
      text.replaceSubrange(offset..<offset + removed, with: inserted.utf8)
      entries[key] = DraftEntry(
        key: key, text: String(decoding: text, as: UTF8.self), cursor: cursor)
    }
    endedOrderly = false
    return true
  }

  /// The shortest record that turns what stands there into the given entry; nil where nothing changes.
  func change(to entry: DraftEntry) -> DraftRecord? {
    guard let old = entries[entry.key] else { return .entry(entry) }
    if old == entry { return nil }
    let before = Array(old.text.utf8)
    let after = Array(entry.text.utf8)
    var start = 0
    let shorter = min(before.count, after.count)
    while start < shorter, before[start] == after[start] { start += 1 }
    var end = 0
    while end < shorter - start, before[before.count - 1 - end] == after[after.count - 1 - end] {
      end += 1
    }
    // A piece that begins or ends inside a character is no text: widen it to whole characters.
    while start > 0, start < after.count, after[start] & 0xC0 == 0x80 { start -= 1 }
    while start > 0, start < before.count, before[start] & 0xC0 == 0x80 { start -= 1 }
    while end > 0, after[after.count - end] & 0xC0 == 0x80 { end -= 1 }
    let inserted = after[start..<max(start, after.count - end)]
    return .splice(
      key: entry.key, offset: start, removed: max(start, before.count - end) - start,
      inserted: String(decoding: inserted, as: UTF8.self), cursor: entry.cursor)
  }
}
