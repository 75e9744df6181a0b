import Qualifications

/// An edition that was set for a case by hand, with the reason (R21).
public struct EditionChoice: Hashable, Sendable {
  /// The edition that governs.
  public let edition: EditionID
  /// Why, in words.
  public let reason: String

  /// A choice of an edition.
  public init(edition: EditionID, reason: String) {
    self.edition = edition
    self.reason = reason
  }
}
