/// On a board that requires signatures a statement counts only as signed with its author's key of that time.
enum SignedByItsAuthor: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard let authenticity = act.origin?.authenticity else { return nil }
    if case .boardConvened(let board) = act.body {
      guard board.requiresSignatures else { return nil }
      return reason(against: authenticity, of: act.author, holding: board.keys(of: act.author))
    }
    guard proceedings.board?.requiresSignatures == true else { return nil }
    return reason(against: authenticity, of: act.author, holding: proceedings.keys(of: act.author))
  }

  /// What stands against a signature of that author, who holds these keys.
  static func reason(
    against authenticity: Authenticity, of author: PersonID, holding keys: PersonKeys?
  ) -> RefusalReason? {
    switch authenticity {
    case .unsigned: .unsigned(author)
    case .invalid(let words): .signatureInvalid(author, words)
    case .verified(let key): keys?.signingKey == key ? nil : .signedWithOtherKey(author)
    }
  }
}
