/// Where a member is in the form of a ballot.
struct FormState: Sendable {
  /// The focused item.
  var focus = 0
  /// The first row of the form that is seen.
  var top = 0
}
