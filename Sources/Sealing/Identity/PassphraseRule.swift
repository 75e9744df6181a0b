/// What a passphrase of a person's own must have; proposed ones have it.
public enum PassphraseRule {
  /// In characters.
  public static let minimum = 16
  /// How many different characters there must be.
  public static let differing = 6

  /// What keeps bytes from being a new passphrase; nil where nothing does.
  public static func fault(in typed: [UInt8]) -> PassphraseFault? {
    if typed.isEmpty { return .empty }
    guard typed.allSatisfy({ (0x20...0x7E).contains($0) }) else { return .unusualCharacter }
    if typed.count < minimum { return .tooShort(minimum: minimum) }
    if Set(typed).count < differing { return .tooUniform }
    return nil
  }

  /// The passphrase of bytes that were typed, and wipes them; words of the list may have capitals and extra spaces.
  public static func passphrase(typed bytes: inout [UInt8]) -> Passphrase {
    if var words = PassphraseWords.canonical(bytes) {
      bytes.wipe()
      return Passphrase(&words)
    }
    return Passphrase(&bytes)
  }
}

/// Why a passphrase is not taken.
public enum PassphraseFault: Error, Sendable, Equatable {
  case empty
  case tooShort(minimum: Int)
  /// Hardly any different characters.
  case tooUniform
  /// Something that keyboards of other machines may not have, or spell in other bytes.
  case unusualCharacter
}

extension PassphraseFault: CustomStringConvertible {
  /// What is wrong, in one sentence without its full stop.
  public var description: String {
    switch self {
    case .empty: "it is empty"
    case .tooShort(let minimum): "it is shorter than \(minimum) characters"
    case .tooUniform: "it is made of too few different characters"
    case .unusualCharacter:
      "it has a character that another keyboard may lack; use letters a to z, digits, signs and spaces"
    }
  }
}
