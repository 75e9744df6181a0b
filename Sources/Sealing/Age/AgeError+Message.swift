extension AgeError: CustomStringConvertible {
  /// What happened, in one sentence without its full stop.
  public var description: String {
    switch self {
    case .armor: "it is damaged: its text form is not that of an age file"
    case .header(let fault): fault.description
    case .noMatch: "none of the keys given opens it, or the passphrase is another one"
    case .alteredHeader: "it was altered after it was sealed: its header does not fit its key"
    case .payload(let fault): fault.description
    case .tooLarge(let limit): "it is larger than \(limit) bytes"
    case .recipientCount(let count): "it cannot be sealed for \(count) recipients"
    case .emptyPassphrase: "the passphrase is empty"
    case .module: "the cryptographic module refused to do it"
    }
  }
}

extension AgeError.HeaderFault: CustomStringConvertible {
  /// The fault, in one sentence without its full stop.
  public var description: String {
    switch self {
    case .notAge: "it is no age file of version 1"
    case .tooLong: "its header is longer than any that is made for a board"
    case .cutOff: "it ends within its header"
    case .stanza: "its header is damaged: a recipient is not written as the format has it"
    case .mac: "its header is damaged: its last line is not written as the format has it"
    case .x25519: "its header is damaged: a recipient of the kind X25519 is malformed"
    case .scrypt: "its header is damaged: the passphrase entry is malformed or does not stand alone"
    case .workFactor(let exponent):
      "its passphrase would take 2^\(exponent) steps to try, more than is granted"
    case .noNonce: "it ends before its contents"
    }
  }
}

extension AgeError.PayloadFault: CustomStringConvertible {
  /// The fault, in one sentence without its full stop.
  public var description: String {
    switch self {
    case .chunk(let number): "its contents were altered or cut off, in part \(number + 1)"
    case .cutOff: "its contents were cut off"
    case .emptyLastChunk: "its contents end in an empty part, which nothing writes"
    }
  }
}
