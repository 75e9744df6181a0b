import BoardReview
import HarmlessText
import StrictJSON
import SystemFiles

/// A file of the record that is not believed; everything else counts without it.
public struct LedgerFault: Sendable, Equatable {
  /// The path within the docket.
  public let file: String
  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a file of the record.
  public enum Reason: Sendable, Equatable {
    /// It cannot be read.
    case unreadable(FileError)
    /// It is no statement in the strict form.
    case malformed(JSONError)
    /// A later version of the program wrote it, and this one cannot know what follows from it.
    case newer(NewerStatement)
    /// The digest of the roster that it names is not that of the keys in it.
    case otherRosterDigest
    /// The keys in it are not those that the record gives; the record counts.
    case rosterAltered
    /// It stands in one person's folder and says it is another's.
    case namesOtherAuthor(PersonID)
    /// Its name gives one place in the chain and its text another.
    case namesOtherSequence(Int)
    /// It stands where the board is convened and says something else.
    case conveningExpected(StatementKind)
  }

  /// A fault of one file.
  public init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }
}

extension LedgerFault: CustomStringConvertible {
  /// What is wrong, in one sentence.
  public var description: String { "\(file): \(sentence)" }

  private var sentence: String {
    switch reason {
    case .unreadable(let error): error.reason
    case .malformed(let error): "not a statement: \(error)"
    case .newer(let statement):
      "written by a later version of the program (\(DisplayText(untrusted: statement.kind ?? statement.format))); it does not count here, nor does what its author wrote after it"
    case .otherRosterDigest: "the digest of the roster that it names is not that of its keys"
    case .rosterAltered:
      "not the keys that board.json and the record give; whoever checks signatures with it may be misled"
    case .namesOtherAuthor(let author):
      "it says that \(author) wrote it, but stands in another person's folder; it does not count"
    case .namesOtherSequence(let sequence):
      "it says that it is number \(sequence) of its chain; it does not count"
    case .conveningExpected(let kind):
      "it should convene the board, and is a statement of the kind \(kind.rawValue)"
    }
  }
}
