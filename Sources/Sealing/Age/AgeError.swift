/// Why an age file could not be made or opened.
public enum AgeError: Error, Sendable, Equatable {
  /// It says it is armored and is not so as the format has it.
  case armor
  /// Its header is not one of age version 1, or not a whole one.
  case header(HeaderFault)
  /// It is sealed for somebody else, or the passphrase is another one.
  case noMatch
  /// Its header was altered after it was made.
  case alteredHeader
  /// Its contents were altered, cut off or lengthened.
  case payload(PayloadFault)
  /// It is larger than is taken here, in bytes.
  case tooLarge(limit: Int)
  /// It was to be sealed for nobody, or for more than the format is used for here.
  case recipientCount(Int)
  /// The passphrase is empty.
  case emptyPassphrase
  /// The cryptographic module refused, which no bytes from outside should bring about.
  case module

  /// What is wrong with a header.
  public enum HeaderFault: Sendable, Equatable {
    case notAge
    case tooLong
    case cutOff
    case stanza
    case mac
    /// A recipient of the kind X25519 that is not formed as one.
    case x25519
    /// A recipient of the kind scrypt that is not formed as one, or does not stand alone.
    case scrypt
    /// The passphrase would take more than is granted: the exponent of two of scrypt's cost.
    case workFactor(Int)
    case noNonce
  }

  /// What is wrong with the contents.
  public enum PayloadFault: Sendable, Equatable {
    /// A chunk, counted from 0, is not what was sealed.
    case chunk(Int)
    case cutOff
    case emptyLastChunk
  }
}
