/// Files sealed as age version 1 has them (https://age-encryption.org/v1); `age -d` opens them, and they those of `age`.
public enum AgeFile {
  /// The most that is sealed, and that is opened unless the caller says otherwise, in bytes: 16 MiB.
  public static let limit = 16 << 20
  /// The most recipients of one file.
  public static let recipientLimit = 64

  static let armor = Armor("AGE ENCRYPTED FILE", width: 64, isStrict: true)

  /// Seals bytes so that each of the recipients can open them alone; the same bytes give another file every time.
  public static func seal(
    _ plain: [UInt8], to recipients: [AgeRecipient], armored: Bool = false
  ) throws(AgeError) -> [UInt8] {
    guard (1...recipientLimit).contains(recipients.count) else {
      throw .recipientCount(recipients.count)
    }
    let fileKey = FileKey()
    var stanzas: [AgeStanza] = []
    for recipient in recipients { stanzas.append(try X25519Stanza.wrap(fileKey, for: recipient)) }
    return try finish(plain, fileKey, stanzas, armored)
  }

  /// Seals bytes so that whoever knows the passphrase can open them.
  public static func seal(
    _ plain: [UInt8], passphrase: Passphrase, cost: ScryptCost = .written, armored: Bool = false
  ) throws(AgeError) -> [UInt8] {
    let fileKey = FileKey()
    return try finish(plain, fileKey, [ScryptStanza.wrap(fileKey, passphrase, cost)], armored)
  }

  /// Opens a file with the first of the keys that fits, armored or not.
  public static func open(
    _ file: [UInt8], with keys: [AgeSecretKey], limit: Int = limit
  ) throws(AgeError) -> [UInt8] {
    try open(file, limit) { header throws(AgeError) in
      for stanza in header.stanzas where stanza.isOf(kind: X25519Stanza.kind) {
        for key in keys {
          if let fileKey = try X25519Stanza.unwrap(stanza, with: key) { return fileKey }
        }
      }
      return nil
    }
  }

  /// Opens a file that was sealed with a passphrase, armored or not.
  public static func open(
    _ file: [UInt8], passphrase: Passphrase, cost: ScryptCost = .mostRead, limit: Int = limit
  ) throws(AgeError) -> [UInt8] {
    try open(file, limit) { header throws(AgeError) in
      guard let stanza = header.stanzas.first, stanza.isOf(kind: ScryptStanza.kind) else {
        return nil
      }
      return try ScryptStanza.unwrap(stanza, passphrase, atMost: cost)
    }
  }

  private static func finish(
    _ plain: [UInt8], _ fileKey: FileKey, _ stanzas: [AgeStanza], _ armored: Bool
  ) throws(AgeError) -> [UInt8] {
    guard plain.count <= limit else { throw .tooLarge(limit: limit) }
    let file =
      AgeHeader(stanzas, fileKey: fileKey).encoded
      + (try AgePayload.seal(plain, fileKey: fileKey))
    return armored ? armor.encode(file) : file
  }

  private static func open(
    _ file: [UInt8], _ limit: Int, _ unwrap: (AgeHeader) throws(AgeError) -> FileKey?
  ) throws(AgeError) -> [UInt8] {
    // Armor adds a third and line ends, chunks add tags, and a header has a limit of its own.
    let most = (limit + limit / 1024 + AgeHeader.limit)
    guard file.count <= (armor.begins(file) ? most + most / 5 * 2 : most) else {
      throw .tooLarge(limit: limit)
    }
    let binary = try dearmored(file)
    let (header, end) = try AgeHeader.read(binary)
    if header.stanzas.contains(where: { $0.isOf(kind: ScryptStanza.kind) }) {
      guard header.stanzas.count == 1 else { throw .header(.scrypt) }
    }
    guard let fileKey = try unwrap(header) else { throw .noMatch }
    guard header.isAuthentic(with: fileKey) else { throw .alteredHeader }
    return try AgePayload.open(binary[end...], fileKey: fileKey)
  }

  private static func dearmored(_ file: [UInt8]) throws(AgeError) -> [UInt8] {
    if file.starts(with: AgeHeader.firstLine) { return file }
    guard armor.begins(file) else {
      // Words in front of an armored file, as a mail may have them.
      let isNearArmor = file.prefix(1024).lines().contains { $0.starts(with: Array("-----".utf8)) }
      throw isNearArmor ? .armor : .header(.notAge)
    }
    guard let binary = armor.decode(file) else { throw .armor }
    return binary
  }
}
