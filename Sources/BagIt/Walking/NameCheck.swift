import HarmlessText

/// What a name on the disk looks like, apart from what manifests say of it.
struct NameCheck {
  private(set) var hasControl = false
  private(set) var hasBackslash = false
  private(set) var isUTF8 = true

  /// Looks at one name.
  init(_ name: UnsafeBufferPointer<UInt8>) {
    var isPlain = true
    for byte in name {
      if byte < 0x20 || byte == 0x7F { hasControl = true }
      if byte >= 0x80 { isPlain = false }
      if byte == UInt8(ascii: "\\") { hasBackslash = true }
    }
    guard !isPlain else { return }
    guard let text = String(validating: name, as: UTF8.self) else {
      isUTF8 = false
      return
    }
    // Marks of direction, invisible characters and C1 controls: whatever must not reach a screen as it is.
    if !DisplayText(untrusted: text).string.utf8.elementsEqual(name) { hasControl = true }
  }

  /// A key that names share which differ only in case or in Unicode form.
  static func likeness(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    if name.allSatisfy({ $0 < 0x80 }) {
      for byte in name { hasher.combine(lower(byte)) }
    } else {
      let folded = folded(name)
      if folded.utf8.allSatisfy({ $0 < 0x80 }) {
        for byte in folded.utf8 { hasher.combine(byte) }
      } else {
        // Swift's strings hash alike where they are canonically equivalent.
        hasher.combine(folded)
      }
    }
    return hasher.finalize()
  }

  /// Whether two names differ only in case or in Unicode form.
  static func areAlike(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool { folded(left) == folded(right) }

  /// Names that systems leave behind: of macOS, of Windows.
  static func isOfSystem(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.starts(with: "._".utf8)
      || [".DS_Store", "Thumbs.db", "desktop.ini", ".Spotlight-V100", ".Trashes"].contains {
        name.elementsEqual($0.utf8)
      }
  }

  private static func folded(_ name: UnsafeBufferPointer<UInt8>) -> String {
    // Both ways: of "ß", "SS" and "ss" all three are alike.
    String(decoding: name, as: UTF8.self).uppercased().lowercased()
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
