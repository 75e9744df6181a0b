/// "If possible, one of the three executives will have previously served" (R4): a warning, never a refusal.
public struct PriorServicePreferred: Hashable, Sendable {
  /// The rule as `docs/rules.md` numbers it.
  public static let number = "R4"

  /// The warning to show before such a board is convened.
  public var message: String {
    "None of the members has served on a board before. "
      + "If possible, one of the three should have (\(Self.number))."
  }

  /// A warning where none of the members has served before; nil where one has.
  public init?(_ board: Board) {
    if board.members.contains(where: \.hasServedBefore) { return nil }
  }
}
