/// What lies in an identity file once its passphrase has opened it.
///
/// `age -i` reads it as it is, since all lines but the last are remarks to it; without their first two characters the
/// lines of the signing key are the file that `ssh-keygen` reads.
enum IdentityText {
  static let version = 1
  private static let head = "# qrb identity "

  static func encode(_ identity: Identity) -> [UInt8] {
    var text = Array("\(head)\(version)\n# name: \(identity.name)\n".utf8)
    let key = OpenSSHPrivateKey.encode(
      identity.signingKey, comment: identity.name.description)
    for line in key.lines().dropLast() { text += [0x23, 0x20] + line + [0x0A] }
    text += Array("\(identity.sealingKey.secretText)\n".utf8)
    return text
  }

  /// Throws for anything that `encode` does not give byte for byte.
  static func decode(_ text: [UInt8]) throws(IdentityError) -> Identity {
    let lines = text.lines()
    guard let first = lines.first, first.starts(with: Array(head.utf8)) else {
      throw .notAnIdentity
    }
    let version = String(decoding: first.dropFirst(head.utf8.count), as: UTF8.self)
    guard version == "\(Self.version)" else { throw .version(version) }
    let remark = Array("# name: ".utf8)
    guard lines.count > 5, lines[1].starts(with: remark),
      let name = PersonName(
        String(decoding: lines[1].dropFirst(remark.count), as: UTF8.self)),
      let sealingKey = AgeSecretKey(String(decoding: lines[lines.count - 2], as: UTF8.self)),
      let signingKey = OpenSSHPrivateKey.decode(
        lines[2..<(lines.count - 2)].flatMap { $0.dropFirst(2) + [0x0A] },
        comment: name.description)
    else { throw .damaged }
    let identity = Identity(name: name, signingKey: signingKey, sealingKey: sealingKey)
    guard encode(identity) == text else { throw .damaged }
    return identity
  }
}
