import Crypto

/// A secret key that opens what was sealed for its recipient: `AGE-SECRET-KEY-1…`.
public struct AgeSecretKey: Sendable {
  let key: Curve25519.KeyAgreement.PrivateKey
  /// The public key of the pair.
  public let recipient: AgeRecipient

  /// A new key from the system's random numbers.
  public init() {
    self.init(Curve25519.KeyAgreement.PrivateKey())
  }

  /// Reads the line that `age-keygen` writes, in capitals; nil for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(line: Array(text.utf8))
  }

  /// The same of bytes, which leave no copy in a string.
  init?(line: [UInt8]) {
    guard !line.contains(where: { (0x61...0x7A).contains($0) }),
      var bytes = Bech32.decode(line, prefix: "age-secret-key-"), bytes.count == 32
    else { return nil }
    defer { bytes.wipe() }
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes) else {
      return nil
    }
    self.init(key)
  }

  /// Reads a key that a person typed from paper: spaces, hyphens where none belong, and small letters do not matter.
  public init?(typed text: String) {
    let prefix = "AGESECRETKEY"
    let letters = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard letters.hasPrefix(prefix) else { return nil }
    self.init("AGE-SECRET-KEY-" + letters.dropFirst(prefix.count))
  }

  private init(_ key: Curve25519.KeyAgreement.PrivateKey) {
    self.key = key
    recipient = AgeRecipient(point: [UInt8](key.publicKey.rawRepresentation))
  }

  /// The line that `age -i` reads. It is the key: not for a screen, a log or a file that is not sealed.
  public var secretText: String {
    var line = secretLine
    defer { line.wipe() }
    return String(decoding: line, as: UTF8.self)
  }

  /// The same as bytes; whoever takes them wipes them.
  var secretLine: [UInt8] {
    var bytes = [UInt8](key.rawRepresentation)
    defer { bytes.wipe() }
    var line = Bech32.encoded(bytes, prefix: "age-secret-key-")
    for place in line.indices where (0x61...0x7A).contains(line[place]) { line[place] -= 32 }
    return line
  }

  /// The line with its last 58 characters in groups of four, to print once and type from paper.
  public var secretGroups: String {
    let text = secretText
    let head = "AGE-SECRET-KEY-1"
    return "\(head) \(Groups.ofFour(text.dropFirst(head.count)))"
  }
}
