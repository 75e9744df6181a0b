extension SSHPublicKey {
  /// Reads `ssh-ed25519 AAAA…`, with or without a comment and a line feed behind it, as a `.pub` file has it.
  ///
  /// Nil where the name in front and the name within differ, or options stand before the key.
  public init?(line: some StringProtocol) {
    var bytes = Array(line.utf8)
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    guard bytes.count <= 16_384, !bytes.contains(0x0A) else { return nil }
    let fields = bytes.split(maxSplits: 2, whereSeparator: { $0 == 0x20 || $0 == 0x09 })
    guard fields.count >= 2 else { return nil }
    self.init(name: fields[0], base64: fields[1])
  }

  init?(name: ArraySlice<UInt8>, base64: ArraySlice<UInt8>) {
    guard let blob = Base64.decode(base64, padded: true) else { return nil }
    self.init(blob: blob)
    guard kind.rawValue.utf8.elementsEqual(name) else { return nil }
  }

  /// `ssh-ed25519 AAAA…` without a comment.
  public var line: String { "\(kind.rawValue) \(base64)" }

  /// The second word of that line.
  public var base64: String { String(decoding: Base64.encode(blob, padded: true), as: UTF8.self) }
}
