import Sealing

/// A ballot signed by its member, padded, and sealed with age to those who may open it.
///
/// `age -d` gives the ballot's exact text, the member's armored SSH signature over it behind, and blanks. Nothing that
/// depends on the text stands outside the seal: a vote could be guessed and tried.
struct KeyedEnvelope: BallotSealing {
  let keys: LedgerKeys
  /// Who can open it; empty where it is only to be opened.
  let recipients: [AgeRecipient]

  func seal(_ text: [UInt8]) throws(SealingError) -> BallotFile {
    do throws(EnvelopeError) {
      return BallotFile(
        .sealed,
        try SealedEnvelope.seal(
          text, signedBy: keys.signer, namespace: SignatureNamespace.ballot, to: recipients))
    } catch { throw .notSealed("\(error)") }
  }

  func open(_ sealed: [UInt8]) throws(SealingError) -> SealedText {
    do throws(EnvelopeError) {
      let signed = try SealedEnvelope.open(sealed, with: keys.openers)
      return SealedText(text: signed.text, signature: signed.signature.armored)
    } catch .age(.noMatch) { throw .noKey } catch { throw .damaged("\(error)") }
  }
}
