/// Why a sealed envelope could not be made or opened.
public enum EnvelopeError: Error, Sendable, Equatable {
  /// The text does not end in a line feed, on which the signature could follow.
  case noLineFeed
  /// The text with its signature is larger than is sealed, in bytes.
  case tooLarge(limit: Int)
  /// Nothing was signed.
  case signing(SigningError)
  /// The file could not be sealed or opened.
  case age(AgeError)
  /// It was opened, and its size is none that padding gives.
  case notPadded
  /// It was opened, and no signature stands in it.
  case noSignature
  /// It was opened, and its signature does not count.
  case signature(SSHSignatureError)
}

extension EnvelopeError: CustomStringConvertible {
  /// What happened, in one sentence without its full stop.
  public var description: String {
    switch self {
    case .noLineFeed: "the text to be signed does not end in a line feed"
    case .tooLarge(let limit): "it is larger than \(limit) bytes"
    case .signing(let error): error.description
    case .age(let error): error.description
    case .notPadded: "it was opened, and it is not filled up as sealed texts are"
    case .noSignature: "it was opened, and nobody has signed it"
    case .signature(let error): error.description
    }
  }
}
