/// What one try of a passphrase costs: 2^exponent blocks of 1 KiB are filled and read.
public struct ScryptCost: Hashable, Sendable {
  /// The exponent of two, 1 to 18.
  public let exponent: Int

  /// A cost; exponents outside 1 to 18 are brought to the nearest that is taken.
  public init(exponent: Int) { self.exponent = min(max(exponent, 1), 18) }

  /// What is written: 2^17, 128 MiB and about a third of a second.
  public static let written = ScryptCost(exponent: 17)

  /// The most that is read: 2^18, 256 MiB; a crafted file cannot ask for more.
  public static let mostRead = ScryptCost(exponent: 18)
}
