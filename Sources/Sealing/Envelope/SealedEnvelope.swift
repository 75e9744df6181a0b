/// Statements closed for a few people: signed inside, then padded, then sealed.
///
/// The signature lies within, since a signature of a text that says one of two things lets both be tried.
public enum SealedEnvelope {
  /// The longest text with its signature, in bytes: 1 MiB.
  public static let limit = 1 << 20

  /// Signs a text that ends in a line feed, pads it, and seals it so that each recipient can open it alone.
  ///
  /// - Parameter recipients: for a ballot the administrators, the recovery key and the member, who keeps a copy that way.
  public static func seal(
    _ text: [UInt8], signedBy signer: some StatementSigner, namespace: String,
    to recipients: [AgeRecipient]
  ) throws(EnvelopeError) -> [UInt8] {
    try seal(SignedText(signing: text, by: signer, namespace: namespace), to: recipients)
  }

  /// Pads and seals what was signed already.
  public static func seal(
    _ signed: SignedText, to recipients: [AgeRecipient]
  ) throws(EnvelopeError) -> [UInt8] {
    let bytes = signed.bytes
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    do throws(AgeError) { return try AgeFile.seal(Padding.pad(bytes), to: recipients) } catch {
      throw .age(error)
    }
  }

  /// Opens an envelope; who signed it is for the caller to ask with `SignedText.check`.
  public static func open(
    _ sealed: [UInt8], with keys: [AgeSecretKey]
  ) throws(EnvelopeError) -> SignedText {
    let padded: [UInt8]
    do throws(AgeError) {
      padded = try AgeFile.open(sealed, with: keys, limit: limit)
    } catch {
      throw .age(error)
    }
    guard let bytes = Padding.unpad(padded) else { throw .notPadded }
    return try SignedText(bytes: bytes)
  }
}
