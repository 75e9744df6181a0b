/// A way to digest bytes that packages of others may use; only the SHA-2 family is of use against forgery.
public enum DigestAlgorithm: String, CaseIterable, Hashable, Sendable {
  case md5, sha1, sha256, sha384, sha512

  /// In bytes.
  public var length: Int {
    switch self {
    case .md5: 16
    case .sha1: 20
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }

  /// Whether other bytes with the same digest can be made; such a digest shows accidents only.
  public var isWeak: Bool { self == .md5 || self == .sha1 }

  /// The algorithm alone, as a set.
  public var set: Algorithms { Algorithms(rawValue: 1 << mark) }

  private var mark: UInt8 {
    switch self {
    case .md5: 0
    case .sha1: 1
    case .sha256: 2
    case .sha384: 3
    case .sha512: 4
    }
  }

  /// Several algorithms.
  public struct Algorithms: OptionSet, Hashable, Sendable {
    /// One bit for each algorithm.
    public let rawValue: UInt8
    /// A set given by its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Whether an algorithm is in it.
    public func contains(_ algorithm: DigestAlgorithm) -> Bool {
      !isDisjoint(with: algorithm.set)
    }
  }
}
