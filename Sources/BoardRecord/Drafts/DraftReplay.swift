/// Works out what a journal says, line by line, however it was cut off or has rotted.
struct DraftReplay {
  /// Whether the last line is only begun, as a power cut or a killed process leaves it; it was never acknowledged.
  private(set) var isTorn = false
  /// Whether a line that was once whole cannot be read or no longer fits what stands before it.
  private(set) var isDamaged = false

  private var texts: [String: Text] = [:]
  private var endedOrderly = true

  private struct Text {
    var bytes: [UInt8]
    var cursor: Int

    mutating func apply(_ splice: DraftSplice) -> Bool {
      guard splice.apply(to: &bytes) else { return false }
      cursor = splice.cursor
      return true
    }
  }

  init(_ journal: [UInt8]) {
    var rest = journal[...]
    while let end = rest.firstIndex(of: 0x0A) {
      // A change that rests on a lost line is refused by its length; all others still count.
      if let record = DraftRecord(line: rest[..<end]), apply(record) {} else { isDamaged = true }
      rest = rest[(end + 1)...]
    }
    guard !rest.isEmpty else { return }
    if let record = DraftRecord(line: rest), apply(record) { return }
    isTorn = true
  }

  /// What the draft says.
  var contents: DraftContents {
    var contents = DraftContents()
    for (key, text) in texts {
      contents.entries[key] = DraftEntry(
        key: key, text: String(decoding: text.bytes, as: UTF8.self), cursor: text.cursor)
    }
    contents.endedOrderly = endedOrderly
    return contents
  }

  private mutating func apply(_ record: DraftRecord) -> Bool {
    switch record {
    case .closed:
      endedOrderly = true
      return true
    case .entry(let entry):
      texts[entry.key] = Text(bytes: Array(entry.text.utf8), cursor: entry.cursor)
    case .splice(let splice):
      guard texts[splice.key]?.apply(splice) == true else { return false }
    case .removal(let key): texts[key] = nil
    }
    endedOrderly = false
    return true
  }
}
