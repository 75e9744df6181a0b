/// A kind of content that cannot be shown as it is, and is replaced by a visible mark.
public enum TextAlteration: Int, CaseIterable, Sendable, Hashable {
  /// U+0000.
  case nul
  /// A C0 or C1 control, DEL, or a line or paragraph separator (U+2028, U+2029).
  case controlCharacter
  /// ESC or a C1 introducer with the whole CSI, OSC, DCS or other sequence that it begins.
  case escapeSequence
  /// An override, embedding, isolate or mark of the bidirectional algorithm (UAX #9).
  case bidirectionalControl
  /// A character without a shape: zero-width, tag, filler, soft hyphen, variation selector, format.
  case invisibleCharacter
  /// Bytes that are not UTF-8, counted by the byte.
  case invalidUTF8
  /// A combining mark without a base, or beyond the fourth on one base.
  case combiningMark
  /// U+FEFF; dropped at the start of a document, a mark elsewhere.
  case byteOrderMark
  /// A private-use character, whose meaning only its sender's font knows.
  case privateUse
  /// A noncharacter, or a scalar that the C library does not know as printable.
  case unprintable
}
