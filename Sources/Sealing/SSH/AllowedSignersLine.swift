/// One line of a list of signers, on its way to an entry.
struct AllowedSignersLine {
  private var rest: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    rest = line.last == 0x0D ? line.dropLast() : line
    skipBlanks()
  }

  var isBlank: Bool { rest.isEmpty || rest.first == UInt8(ascii: "#") }

  mutating func entry() throws(AllowedSigners.ReadingError.Fault) -> AllowedSigners.Entry {
    guard let principals = word(), let names = Self.list(Self.unquoted(principals)) else {
      throw .principals
    }
    guard let next = word() else { throw .key }
    if let key = key(named: next) { return AllowedSigners.Entry(principals: names, key: key) }
    // A kind of key is not an option, even where it is one that is not taken.
    guard !next.contains(UInt8(ascii: "@")) || next.contains(UInt8(ascii: "=")),
      !next.starts(with: Array("ssh-".utf8)), !next.starts(with: Array("ecdsa-".utf8))
    else { throw .key }
    let options = try AllowedSignersOptions(next)
    guard let name = word(), let key = key(named: name) else { throw .key }
    return AllowedSigners.Entry(
      principals: names, key: key, namespaces: options.namespaces ?? [],
      validAfter: options.validAfter, validBefore: options.validBefore)
  }

  /// The key whose name is a word, if the word behind it holds one.
  private mutating func key(named name: ArraySlice<UInt8>) -> SSHPublicKey? {
    var copy = self
    guard let base64 = copy.word(), let key = SSHPublicKey(name: name, base64: base64) else {
      return nil
    }
    self = copy
    return key
  }

  /// The bytes up to the next blank outside quotation marks.
  private mutating func word() -> ArraySlice<UInt8>? {
    var isQuoted = false
    let end = rest.firstIndex { byte in
      if byte == 0x22 { isQuoted.toggle() }
      return !isQuoted && (byte == 0x20 || byte == 0x09)
    }
    let word = rest[..<(end ?? rest.endIndex)]
    rest = rest[word.endIndex...]
    skipBlanks()
    return word.isEmpty || isQuoted && end == nil ? nil : word
  }

  private mutating func skipBlanks() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
  }

  static func unquoted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.count >= 2 && text.first == 0x22 && text.last == 0x22 ? text.dropFirst().dropLast() : text
  }

  /// Names between commas; nil where one is empty or not of printable characters.
  static func list(_ text: ArraySlice<UInt8>) -> [String]? {
    let names = text.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard
      names.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x22 } })
    else { return nil }
    return names.map { String(decoding: $0, as: UTF8.self) }
  }
}
