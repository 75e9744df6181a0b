/// Private work, sealed so that only its own author can read it again.
public enum SealedDraft {
  /// Seals a draft for its author; takes the public key only, so that nothing is unlocked in order to save.
  public static func seal(
    _ draft: [UInt8], for author: AgeRecipient
  ) throws(AgeError) -> [UInt8] {
    try AgeFile.seal(draft, to: [author])
  }

  /// Opens a draft with its author's key.
  public static func open(
    _ sealed: [UInt8], by author: Identity
  ) throws(AgeError) -> [UInt8] {
    try AgeFile.open(sealed, with: [author.sealingKey])
  }
}
