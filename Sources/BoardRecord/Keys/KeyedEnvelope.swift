import Sealing
import StrictJSON

/// A ballot signed by its member, padded, and sealed with age to those who may open it.
///
/// `age -d` gives a line of JSON with the ballot's exact text and the member's armored SSH signature over it, and blanks
/// behind it. Nothing that depends on the text stands outside the seal: a vote could be guessed and tried.
struct KeyedEnvelope: BallotSealing {
  let keys: LedgerKeys
  /// Who can open it; empty where it is only to be opened.
  let recipients: [AgeRecipient]

  static let format = "qrb-sealed-ballot/1"

  func seal(_ text: [UInt8]) throws(SealingError) -> BallotFile {
    let signature: [UInt8]
    do throws(SigningError) {
      signature = try keys.signer.signature(of: text, namespace: SignatureNamespace.ballot)
    } catch { throw .notSigned("\(error)") }
    let content = JSONValue.object([
      "format": .string(Self.format), "ballot": .string(String(decoding: text, as: UTF8.self)),
      "signature": .string(String(decoding: signature, as: UTF8.self)),
    ])
    do throws(AgeError) {
      return BallotFile(
        .sealed, try AgeFile.seal(BallotPadding.pad(content.encodedOnOneLine()), to: recipients))
    } catch { throw .notSealed("\(error)") }
  }

  func open(_ sealed: [UInt8]) throws(SealingError) -> SealedText {
    let padded: [UInt8]
    do throws(AgeError) {
      padded = try AgeFile.open(sealed, with: keys.openers, limit: 4 * BallotPadding.limit)
    } catch .noMatch { throw .noKey } catch { throw .damaged("\(error)") }
    guard BallotPadding.isPadded(padded) else { throw .notSealedHere }
    do throws(JSONError) {
      let reader = try JSONText(BallotPadding.unpad(padded)).reader
      try reader.allowOnly(["format", "ballot", "signature"])
      guard try reader.string("format") == Self.format else {
        throw reader.error(.unknownName("format"))
      }
      return SealedText(
        text: Array(try reader.string("ballot").utf8),
        signature: Array(try reader.string("signature").utf8))
    } catch { throw .notSealedHere }
  }
}
