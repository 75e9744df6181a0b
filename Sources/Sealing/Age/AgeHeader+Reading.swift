extension AgeHeader {
  /// Reads the header at the beginning of a file, and says where the contents begin.
  static func read(_ file: [UInt8]) throws(AgeError) -> (header: AgeHeader, end: Int) {
    guard file.starts(with: firstLine) else { throw .header(.notAge) }
    var lines = Lines(file, position: firstLine.count)
    var stanzas: [AgeStanza] = []
    while true {
      let start = lines.position
      let line = try lines.next()
      if line.starts(with: Array("---".utf8)) {
        guard line.dropFirst(3).first == 0x20,
          let mac = Base64.decode(line.dropFirst(4), padded: false), mac.count == 32
        else { throw .header(.mac) }
        guard !stanzas.isEmpty else { throw .header(.stanza) }
        let header = AgeHeader(stanzas: stanzas, covered: Array(file[..<(start + 3)]), mac: mac)
        return (header, lines.position)
      }
      stanzas.append(try stanza(line, &lines))
    }
  }

  private static func stanza(
    _ line: ArraySlice<UInt8>, _ lines: inout Lines
  ) throws(AgeError) -> AgeStanza {
    guard line.starts(with: Array("-> ".utf8)) else { throw .header(.stanza) }
    let arguments = line.dropFirst(3).split(separator: 0x20, omittingEmptySubsequences: false)
    guard arguments.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x21...0x7E).contains($0) } })
    else { throw .header(.stanza) }
    var body: [UInt8] = []
    while true {
      let text = try lines.next()
      guard text.count <= 64, let bytes = Base64.decode(text, padded: false) else {
        throw .header(.stanza)
      }
      body += bytes
      if text.count < 64 { return AgeStanza(arguments.map(Array.init), body: body) }
    }
  }

  /// The lines of a header, never more than its limit.
  private struct Lines {
    let file: [UInt8]
    var position: Int
    let limit: Int

    init(_ file: [UInt8], position: Int) {
      self.file = file
      self.position = position
      limit = min(file.count, AgeHeader.limit)
    }

    mutating func next() throws(AgeError) -> ArraySlice<UInt8> {
      guard let end = file[position..<limit].firstIndex(of: 0x0A) else {
        throw .header(limit < file.count ? .tooLong : .cutOff)
      }
      defer { position = end + 1 }
      return file[position..<end]
    }
  }
}
