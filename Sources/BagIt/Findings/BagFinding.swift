/// Something in a bag that a person should know.
public struct BagFinding: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// How grave it is; for some kinds the version of the bag decides.
  public let severity: Severity
  /// The file it is about; nil where it is about the bag.
  public let file: BagPath?
  /// The line of that file, from 1.
  public let line: Int?
  /// What else belongs to it.
  public let detail: Detail?

  /// A finding given by its parts; of the usual severity of its kind unless another is given.
  init(
    _ kind: Kind, _ severity: Severity? = nil, file: BagPath? = nil, line: Int? = nil,
    _ detail: Detail? = nil
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.file = file
    self.line = line
    self.detail = detail
  }

  /// How grave a finding is.
  public enum Severity: String, CaseIterable, Sendable, Comparable {
    /// The bag is not complete, not valid, or not safe to hand on.
    case error
    /// The bag can be used, but should have been made otherwise.
    case warning
    /// Good to know.
    case note

    /// The graver one is the lesser.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// What a finding names besides file and line.
  public enum Detail: Hashable, Sendable {
    /// Why a file was not read.
    case refusal(FileRefusal)
    /// An algorithm, as the name of the manifest has it.
    case algorithm(String)
    /// The manifest that names the file.
    case manifest(BagPath)
    /// Which manifest gives another digest, by which algorithm.
    case digest(BagPath, algorithm: String)
    /// Another file.
    case other(BagPath)
    /// What was said and what was found.
    case count(said: PayloadCount, found: PayloadCount)
    /// What is wrong with `bagit.txt`.
    case declaration(DeclarationFault)
    /// A label of the metadata.
    case label(String)
    /// How many there are, or how many are accepted.
    case number(Int)
  }

  /// What is wrong with `bagit.txt`.
  public enum DeclarationFault: Hashable, Sendable {
    /// It begins with a byte-order mark.
    case byteOrderMark
    /// The line is not the label, a colon, one space and the value.
    case line
    /// There are more lines than two.
    case tooManyLines
  }
}
