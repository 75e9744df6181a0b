/// A board that counts only signed statements knows a signing key of everyone on its roster, each another.
enum KeysForSignatures: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .boardConvened(let board) = act.body else { return nil }
    var holders: [SigningKey: PersonID] = [:]
    for id in board.members.map(\.id) + board.administrators.map(\.id) {
      guard let key = board.keys(of: id)?.signingKey else {
        if board.requiresSignatures { return .keysMissing(id) }
        continue
      }
      if let other = holders.updateValue(id, forKey: key) { return .keyTwiceOnRoster(other, id) }
    }
    return nil
  }
}
