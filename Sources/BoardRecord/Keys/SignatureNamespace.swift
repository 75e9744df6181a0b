import BoardReview

/// What a signature is for, so that none can stand for another: `ssh-keygen -Y verify -n`.
public enum SignatureNamespace {
  /// That of the text of a ballot, inside its seal.
  public static let ballot = "ballot@qrb"

  /// That of a statement of a kind, such as `result-issued@qrb`.
  public static func statement(_ kind: StatementKind) -> String { "\(kind.rawValue)@qrb" }
}
