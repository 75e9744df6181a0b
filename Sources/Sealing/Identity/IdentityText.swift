/// What lies in an identity file once its passphrase has opened it.
///
/// `age -i` reads it as it is, since all lines but the last are remarks to it. In form 1 the lines of the signing key are,
/// without their first two characters, the file that `ssh-keygen` reads; in form 2 an SSH key signs that lies elsewhere,
/// and what it has signed for stands there.
enum IdentityText {
  private static let head = "# qrb identity "
  private static let nameMark = Array("# name: ".utf8)
  private static let publicMark = Array("# public: ".utf8)

  static func encode(_ identity: Identity) -> [UInt8] {
    var text: [UInt8] = []
    // An array that grows leaves copies behind.
    text.reserveCapacity(LockedIdentity.limit)
    switch identity.signing {
    case .own(let key):
      text += Array("\(head)1\n".utf8) + nameMark + Array("\(identity.name)\n".utf8)
      var armored = OpenSSHPrivateKey.encode(key, comment: identity.name.description)
      defer { armored.wipe() }
      for line in armored.lines().dropLast() {
        text += [0x23, 0x20]
        text += line
        text.append(0x0A)
      }
    case .elsewhere(let shown):
      text += Array("\(head)2\n".utf8) + publicMark + Array("\(shown.line)\n".utf8)
    }
    var secret = identity.sealingKey.secretLine
    defer { secret.wipe() }
    text += secret
    text.append(0x0A)
    return text
  }

  /// Throws for anything that `encode` does not give byte for byte.
  static func decode(_ text: [UInt8]) throws(IdentityError) -> Identity {
    let lines = text.lines()
    guard let first = lines.first, first.starts(with: Array(head.utf8)) else {
      throw .notAnIdentity
    }
    let version = String(decoding: first.dropFirst(head.utf8.count), as: UTF8.self)
    guard ["1", "2"].contains(version) else { throw .version(version) }
    guard lines.count >= 4 else { throw .damaged }
    var secret = Array(lines[lines.count - 2])
    defer { secret.wipe() }
    guard let sealingKey = AgeSecretKey(line: secret),
      let identity = version == "1" ? own(lines, sealingKey) : elsewhere(lines, sealingKey)
    else { throw .damaged }
    var again = encode(identity)
    defer { again.wipe() }
    guard again == text else { throw .damaged }
    return identity
  }

  private static func own(_ lines: [ArraySlice<UInt8>], _ sealingKey: AgeSecretKey) -> Identity? {
    guard lines.count > 5, lines[1].starts(with: nameMark) else { return nil }
    var armored: [UInt8] = []
    armored.reserveCapacity(LockedIdentity.limit)
    for line in lines[2..<(lines.count - 2)] {
      armored += line.dropFirst(2)
      armored.append(0x0A)
    }
    defer { armored.wipe() }
    guard
      let name = PersonName(
        String(decoding: lines[1].dropFirst(nameMark.count), as: UTF8.self)),
      let signingKey = OpenSSHPrivateKey.decode(armored, comment: name.description)
    else { return nil }
    return Identity(name: name, signing: .own(signingKey), sealingKey: sealingKey)
  }

  private static func elsewhere(
    _ lines: [ArraySlice<UInt8>], _ sealingKey: AgeSecretKey
  ) -> Identity? {
    guard lines[1].starts(with: publicMark),
      let shown = try? PublicIdentity(
        line: String(decoding: lines[1].dropFirst(publicMark.count), as: UTF8.self))
    else { return nil }
    return Identity(signedElsewhere: shown, sealingKey: sealingKey)
  }
}
