/// A text and the signature behind it, as they lie within a sealed envelope: both readable, both easy to take apart.
///
/// The text ends in a line feed; the armored signature follows on the next line. In JSON no line can look like the first
/// line of a signature, and in any text the last such line is the one that counts.
public struct SignedText: Sendable, Equatable {
  /// What was signed, with its line feed at the end.
  public let text: [UInt8]
  /// The signature; nothing has been compared yet.
  public let signature: SSHSignature

  /// Signs a text, which must end in a line feed.
  public init(
    signing text: [UInt8], by signer: some StatementSigner, namespace: String
  ) throws(EnvelopeError) {
    guard text.last == 0x0A else { throw .noLineFeed }
    do throws(SigningError) {
      signature = try Self.parse(signer.signature(of: text, namespace: namespace))
    } catch {
      throw .signing(error)
    }
    self.text = text
  }

  /// Takes apart what `bytes` gives; throws for anything that differs from it by a byte.
  public init(bytes: [UInt8]) throws(EnvelopeError) {
    let begin = [0x0A] + SSHSignature.armor.begin + [0x0A]
    guard let start = bytes.lastStart(of: begin) else { throw .noSignature }
    text = Array(bytes[...start])
    do throws(SSHSignatureError) {
      signature = try SSHSignature(armored: Array(bytes[(start + 1)...]))
    } catch {
      throw .signature(error)
    }
    guard self.bytes == bytes else { throw .signature(.armor) }
  }

  /// The text, then the armored signature.
  public var bytes: [UInt8] { text + signature.armored }

  /// Throws unless exactly this key signed exactly this text for this purpose.
  public func check(by key: SSHPublicKey, namespace: String) throws(EnvelopeError) {
    do throws(SSHSignatureError) {
      try signature.check(text, namespace: namespace, by: key)
    } catch {
      throw .signature(error)
    }
  }

  private static func parse(_ armored: [UInt8]) throws(SigningError) -> SSHSignature {
    do throws(SSHSignatureError) { return try SSHSignature(armored: armored) } catch {
      throw .wrongAnswer(error)
    }
  }
}

extension [UInt8] {
  /// Where the last occurrence of some bytes begins.
  fileprivate func lastStart(of pattern: [UInt8]) -> Int? {
    guard count >= pattern.count else { return nil }
    return (0...(count - pattern.count)).reversed().first {
      self[$0] == pattern[0] && self[$0..<($0 + pattern.count)].elementsEqual(pattern)
    }
  }
}
