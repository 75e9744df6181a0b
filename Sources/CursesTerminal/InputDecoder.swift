import TextScreen

/// Turns the bytes a terminal sends into events, however they are cut into pieces.
struct InputDecoder {
  /// What the terminal's description says its keys send.
  let keySequences: [[UInt8]: Key]
  /// Events decoded and not yet taken.
  private(set) var events: [InputEvent] = []
  /// Bytes of a sequence or character whose rest has not come.
  private var pending: [UInt8] = []
  private var paste: PasteBuffer?
  private var clicks = ClickCounter()

  init(keySequences: [[UInt8]: Key] = [:]) {
    self.keySequences = keySequences
  }

  /// Whether the bytes so far may be a whole key or the beginning of another: time will tell.
  var isAmbiguous: Bool {
    paste == nil && pending.first == Ascii.escape && pending.count <= 2
  }

  /// Takes the events decoded so far.
  mutating func takeEvents() -> [InputEvent] {
    defer { events.removeAll() }
    return events
  }

  /// Decodes bytes read at a time in milliseconds, from any start.
  mutating func feed(_ bytes: some Collection<UInt8>, at time: Int) {
    pending.append(contentsOf: bytes)
    var index = 0
    while index < pending.count {
      if paste != nil {
        index = feedPaste(from: index)
      } else {
        guard let length = decode(at: index, time: time) else { break }
        index += length
      }
    }
    pending.removeFirst(index)
  }

  /// Decides that nothing more of the pending sequence comes: an Esc was the key Esc.
  mutating func settle() {
    guard isAmbiguous else { return }
    if pending.count == 1 {
      events.append(.key(.escape))
    } else {
      events.append(.key(.alt(Character(Unicode.Scalar(pending[1])))))
    }
    pending.removeAll()
  }

  /// Decodes what begins at an index and returns its length, or nil if its end has not come.
  private mutating func decode(at index: Int, time: Int) -> Int? {
    let byte = pending[index]
    if byte == Ascii.escape { return decodeEscape(at: index, time: time) }
    if byte < 0x80 {
      events.append(.key(Key(asciiByte: byte)))
      return 1
    }
    switch UTF8Piece(pending[index...]) {
    case .incomplete: return nil
    case .scalar(let scalar, let length):
      append(scalar)
      return length
    }
  }

  /// Adds a character, or a mark to the character just typed.
  private mutating func append(_ scalar: Unicode.Scalar) {
    if case .key(.character(let last))? = events.last {
      let joined = String(last) + String(Character(scalar))
      if joined.count == 1, let character = joined.first {
        events[events.count - 1] = .key(.character(character))
        return
      }
    }
    events.append(.key(.character(Character(scalar))))
  }

  private mutating func decodeEscape(at index: Int, time: Int) -> Int? {
    switch EscapeSequence(pending[index...]) {
    case .incomplete:
      return nil
    case .escapeAlone:
      events.append(.key(.escape))
      return 1
    case .pair(let byte):
      let known = keySequences[[Ascii.escape, byte]]
      events.append(.key(known ?? .alt(Character(Unicode.Scalar(byte)))))
      return 2
    case .sequence(let sequence, let length):
      if let known = keySequences[Array(pending[index..<index + length])] {
        events.append(.key(known))
      } else {
        interpret(sequence, time: time)
      }
      return length
    }
  }

  private mutating func interpret(_ sequence: ControlSequence, time: Int) {
    if sequence.startsPaste {
      paste = PasteBuffer()
    } else if let report = MouseReport(sequence) {
      if let event = clicks.event(for: report, at: time) { events.append(.mouse(event)) }
    } else if let key = sequence.key {
      events.append(.key(key))
    }
  }

  private mutating func feedPaste(from index: Int) -> Int {
    guard let used = paste?.append(pending[index...]) else { return index }
    if let text = paste?.text {
      events.append(.paste(text))
      paste = nil
    }
    return index + used
  }
}
