import TextEditing

/// How far a member is in casting.
struct CastState: Sendable {
  /// The word being typed.
  var field = LineField()
  /// The first row of the ballot that is seen.
  var top = 0
}
