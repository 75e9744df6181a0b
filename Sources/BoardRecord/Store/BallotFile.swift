import BoardReview
import Digests

/// The file of a ballot on its way into the record, and where in its writer's folder it stands.
public struct BallotFile: Sendable, Equatable {
  /// What it is, which decides where it stands.
  public enum Form: Sendable, Equatable {
    /// Readable for whoever may read the file; it stands beside its statement.
    case plain
    /// Sealed with keys; it stands in a folder that only its author and the administrators look into.
    case sealed
    /// An administrator's copy of a member's sealed ballot, kept with the receipt.
    case copy(of: PersonID, sequence: Int)
  }

  /// What it is.
  public let form: Form
  /// Its bytes, exactly.
  public let bytes: [UInt8]

  /// A ballot's file.
  public init(_ form: Form, _ bytes: [UInt8]) {
    self.form = form
    self.bytes = bytes
  }

  /// The folder within the writer's; empty for that itself.
  static func folder(of form: Form) -> String {
    switch form {
    case .plain: ""
    case .sealed: "/sealed"
    case .copy: "/copies"
    }
  }

  /// The name carries a part of the digest, so that two sessions never write one name with different bytes.
  static func name(_ form: Form, _ sequence: Int, _ digest: SHA256Digest) -> String {
    let part = digest.hex.prefix(16)
    return switch form {
    case .plain: "\(StatementPlace.digits(sequence)).\(part).ballot"
    case .sealed: "\(StatementPlace.digits(sequence)).\(part).age"
    case .copy(let member, let original):
      "\(member.rawValue)-\(StatementPlace.digits(original)).\(part).age"
    }
  }
}
