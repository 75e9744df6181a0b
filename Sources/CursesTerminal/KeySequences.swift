import CNcurses
import TextScreen

/// What the terminal's description says its keys send.
enum KeySequences {
  @MainActor
  static func ofTerminal() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (capability, key) in keys { add(cn_capability(capability), key, to: &sequences) }
    for number in 1...12 {
      add(cn_function_key(Int32(number)), .function(number), to: &sequences)
    }
    return sequences
  }

  private static let keys: [(CNCapability, Key)] = [
    (.keyUp, .up), (.keyDown, .down), (.keyLeft, .left), (.keyRight, .right),
    (.keyHome, .home), (.keyEnd, .end), (.keyPageUp, .pageUp), (.keyPageDown, .pageDown),
    (.keyInsert, .insert), (.keyDelete, .delete), (.keyBackTab, .backTab),
    (.keyBackspace, .backspace), (.keyEnter, .enter),
  ]

  /// Sequences of one byte are no sequences: Ctrl-H is known without a description.
  private static func add(
    _ sequence: UnsafePointer<CChar>?, _ key: Key, to sequences: inout [[UInt8]: Key]
  ) {
    guard let sequence else { return }
    let bytes = Array(String(cString: sequence).utf8)
    if bytes.count > 1 { sequences[bytes] = key }
  }
}
