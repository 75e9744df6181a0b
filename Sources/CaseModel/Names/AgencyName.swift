import HarmlessText

/// The name of an agency; two spellings that differ only in case, spaces, "&", "the" or "U.S." are the same agency.
///
/// Whether a member must be excused from an agency's case (R8) and whether two members come from the same
/// agency (R2) depend on this equality.
public struct AgencyName: Sendable {
  /// As it was written, unfiltered.
  public let written: String
  /// For the screen and for letters.
  public let display: DisplayText
  /// The spelling that is compared.
  let folded: String

  /// Takes a name as it is written.
  public init(_ written: String) {
    self.written = written
    display = DisplayText(untrusted: written)
    folded = Self.fold(written)
  }
}

extension AgencyName: Hashable {
  /// Whether both names mean the same agency.
  public static func == (left: AgencyName, right: AgencyName) -> Bool {
    left.folded == right.folded
  }

  /// Hashes the spelling that is compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension AgencyName: Comparable {
  /// Orders by the spelling that is compared, so that "The …" and "U.S. …" do not scatter a list.
  public static func < (left: AgencyName, right: AgencyName) -> Bool {
    left.folded.utf8.lexicographicallyPrecedes(right.folded.utf8)
  }
}

extension AgencyName: CustomStringConvertible {
  /// The name for the screen.
  public var description: String { display.string }
}
