/// What others may know of a person's keys: goes on the roster and by mail as one line.
///
/// The signing key signs the line, so that nobody can put another sealing key beside it. That the signing key is the
/// person's is shown by its fingerprint alone, read out or on paper.
public struct PublicIdentity: Sendable, Equatable {
  /// Whose keys they are.
  public let name: PersonName
  /// The key that the person's signatures are checked with.
  public let signingKey: SSHPublicKey
  /// The key that files are sealed for.
  public let recipient: AgeRecipient
  let signature: SSHSignature

  /// The purpose that the line is signed for.
  public static let namespace = "identity@qrb"
  private static let form = "qrb-identity-1"

  /// Signs the line; with an SSH key of the person's own, or with an `Identity`.
  public init(
    name: PersonName, recipient: AgeRecipient, signer: some StatementSigner
  ) throws(SigningError) {
    let statement = Self.statement(name, signer.publicKey, recipient)
    let armored = try signer.signature(of: statement, namespace: Self.namespace)
    do throws(SSHSignatureError) {
      let signature = try SSHSignature(armored: armored)
      try signature.check(statement, namespace: Self.namespace, by: signer.publicKey)
      self.signature = signature
    } catch {
      throw .wrongAnswer(error)
    }
    self.name = name
    signingKey = signer.publicKey
    self.recipient = recipient
  }

  /// Reads a line and checks its signature; a line feed at its end is passed over.
  public init(line: some StringProtocol) throws(PublicIdentityError) {
    var bytes = Array(line.utf8)
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    guard bytes.count <= 16_384 else { throw .malformed }
    let fields = bytes.split(separator: 0x20, omittingEmptySubsequences: false)
    guard fields.count == 6, fields[0].elementsEqual(Self.form.utf8) else { throw .malformed }
    guard let name = PersonName(String(decoding: fields[1], as: UTF8.self)) else { throw .name }
    guard let key = SSHPublicKey(name: fields[2], base64: fields[3]) else { throw .signingKey }
    guard let recipient = AgeRecipient(String(decoding: fields[4], as: UTF8.self)) else {
      throw .recipient
    }
    guard let bytes = Base64.decode(fields[5], padded: true) else { throw .malformed }
    do throws(SSHSignatureError) {
      let signature = try SSHSignature(bytes: bytes)
      try signature.check(
        Self.statement(name, key, recipient), namespace: Self.namespace, by: key)
      self.signature = signature
    } catch {
      throw .signature(error)
    }
    self.name = name
    signingKey = key
    self.recipient = recipient
  }

  /// The line without a line feed: form, name, signing key (two words), recipient, signature.
  public var line: String {
    let statement = Self.statement(name, signingKey, recipient).dropLast()
    let words = [0x20] + Base64.encode(signature.bytes, padded: true)
    return String(decoding: statement + words, as: UTF8.self)
  }

  /// What is read to the administrator, who compares it with what arrived.
  public var fingerprint: SSHFingerprint { signingKey.fingerprint }

  /// What is signed: all of the line but the signature, with a line feed.
  private static func statement(
    _ name: PersonName, _ key: SSHPublicKey, _ recipient: AgeRecipient
  ) -> [UInt8] {
    Array("\(form) \(name) \(key.line) \(recipient)\n".utf8)
  }
}

/// Why a line is no public identity.
public enum PublicIdentityError: Error, Sendable, Equatable {
  case malformed, name, signingKey, recipient
  /// Its parts are well formed, and do not belong together.
  case signature(SSHSignatureError)
}

extension PublicIdentityError: CustomStringConvertible {
  /// What is wrong, in one sentence without its full stop.
  public var description: String {
    switch self {
    case .malformed: "it is not a line that \"qrb identity show\" prints"
    case .name: "its name is not one that a roster takes"
    case .signingKey: "its signing key is malformed or of a kind that is not taken"
    case .recipient: "its sealing key is malformed"
    case .signature(let error): error.description
    }
  }
}
