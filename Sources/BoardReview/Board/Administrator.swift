import HarmlessText

/// A member of the staff who convenes a board and assists it, without a ballot (R6).
public struct Administrator: Hashable, Sendable, Identifiable {
  /// The short name in the record.
  public let id: PersonID
  /// As it is spoken and shown inside the board.
  public let name: DisplayText
  /// With which the administrator signs and opens; nil on a board that does without.
  public let keys: PersonKeys?

  /// An administrator as entered on the roster.
  public init(id: PersonID, name: DisplayText, keys: PersonKeys? = nil) {
    self.id = id
    self.name = name
    self.keys = keys
  }
}
