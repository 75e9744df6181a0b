import BoardReview

/// Where a statement stands in the record.
public enum StatementPlace: Hashable, Sendable {
  /// The statement that convenes the board: the first of the administrator who convened it.
  case board
  /// A statement in a person's own chain, from 1.
  case chain(PersonID, sequence: Int)

  /// The path within the docket.
  public var file: String {
    switch self {
    case .board: "board.json"
    case .chain(let author, _): "record/\(author.rawValue)/\(name)"
    }
  }

  /// The name of the file in its folder.
  var name: String {
    switch self {
    case .board: "board.json"
    case .chain(_, let sequence): "\(Self.digits(sequence)).json"
    }
  }

  /// The name of the signature that stands beside it.
  var signatureName: String { "\(name)\(Self.signatureEnding)" }

  static let signatureEnding = ".sig"

  static func digits(_ sequence: Int) -> String {
    let digits = String(sequence)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// Reads the name of a statement's file in a person's folder; nil for every other name.
  init?(name: String, in author: PersonID) {
    guard name.hasSuffix(".json"), let sequence = Int(name.dropLast(5)), sequence > 0,
      name == "\(Self.digits(sequence)).json"
    else { return nil }
    self = .chain(author, sequence: sequence)
  }
}
