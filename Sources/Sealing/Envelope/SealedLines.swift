import Crypto

/// A file of lines that only its author can read, of which a line can be added without anything being unlocked or rewritten.
///
/// The first line is a key of the file's own, sealed with age for its author. Every other is the number of the line and
/// its text in ChaCha20-Poly1305, with that number as nonce, in base 64. A number is used once for a key, whatever fails.
public struct SealedLines: Sendable {
  private static let mark = Array("qrb-sealed-lines/1 ".utf8)
  private let key: SymmetricKey
  private var next: UInt64
  /// The first line of the file, with its line feed.
  public let header: [UInt8]

  /// Lines of a new file, with a new key.
  public init(for author: AgeRecipient) throws(AgeError) {
    var secret = RandomBytes.make(32)
    defer { secret.wipe() }
    key = SymmetricKey(data: secret)
    next = 0
    let sealed = try AgeFile.seal(secret, to: [author])
    header = Self.mark + Base64.encode(sealed, padded: true) + [0x0A]
  }

  /// Whether a file begins as such files do.
  public static func begins(_ file: [UInt8]) -> Bool { file.starts(with: mark) }

  /// Reads the first line of a file, without its line feed; nil where none of the keys opens it.
  public init?(header line: some Collection<UInt8>, with keys: [AgeSecretKey]) {
    guard line.starts(with: Self.mark),
      let sealed = Base64.decode(Array(line.dropFirst(Self.mark.count)), padded: true),
      var secret = try? AgeFile.open(sealed, with: keys, limit: 64), secret.count == 32
    else { return nil }
    defer { secret.wipe() }
    key = SymmetricKey(data: secret)
    next = 0
    header = Array(line) + [0x0A]
  }

  /// A line as it is to be written, with its line feed; the text may hold line feeds of its own.
  public mutating func seal(_ text: [UInt8]) throws(AgeError) -> [UInt8] {
    let number = next
    next += 1
    let sealed = try AEAD.seal(text[...], key: key, nonce: Self.nonce(number))
    return Array(String(number, radix: 16).utf8) + [0x20] + Base64.encode(sealed, padded: true)
      + [0x0A]
  }

  /// The text of a line without its line feed; nil where it is torn or altered, or stands before one that it should follow.
  public mutating func open(_ line: some Collection<UInt8>) -> [UInt8]? {
    guard let space = line.firstIndex(of: 0x20), let first = line.first, first != 0x2B,
      let number = UInt64(String(decoding: line[..<space], as: UTF8.self), radix: 16),
      number >= next, number < .max,
      let sealed = Base64.decode(Array(line[line.index(after: space)...]), padded: true),
      let text = AEAD.open(sealed[...], key: key, nonce: Self.nonce(number))
    else { return nil }
    next = number + 1
    return text
  }

  private static func nonce(_ number: UInt64) -> [UInt8] {
    [0, 0, 0, 0] + (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - $0 * 8)) }
  }
}
