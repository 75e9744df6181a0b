import BoardReview
import Synchronization

/// Signatures that this process has checked already, so that looking at a record again costs no arithmetic.
///
/// What was found holds for these bytes, this signature and this purpose: one that holds for a statement says nothing of
/// the same bytes as a ballot.
public final class SignatureMemory: Sendable {
  /// That of the process.
  public static let shared = SignatureMemory()

  private struct Question: Hashable, Sendable {
    let id: StatementID
    let signature: [UInt8]
    let namespace: String

    init?(_ file: Signed) {
      guard let signature = file.signature else { return nil }
      id = file.id
      self.signature = signature
      namespace = file.namespace
    }
  }

  private let known = Mutex<[Question: Authenticity]>([:])
  /// More than any board comes to; a record that was made to exceed it is checked anew each time.
  private static let limit = 20_000
  /// From here on it is worth waking other cores.
  private static let fewest = 16

  /// An empty memory.
  public init() {}

  /// Bytes with their digest, and what stands beside them.
  struct Signed: Sendable {
    let id: StatementID
    let bytes: [UInt8]
    let signature: [UInt8]?
    let namespace: String
  }

  /// With which key each was signed, in the order given; what is not known yet is checked on all cores.
  func authenticity(of files: [Signed]) -> [Authenticity] {
    var found: [Authenticity?] = known.withLock { known in
      files.map { file in
        guard let question = Question(file) else { return .unsigned }
        return known[question]
      }
    }
    let open = found.indices.filter { found[$0] == nil }
    let answers = open.mappedOnAllCores(from: Self.fewest) { Self.authenticity(of: files[$0]) }
    for (index, answer) in zip(open, answers) { found[index] = answer }
    known.withLock { known in
      if known.count + open.count > Self.limit { known = [:] }
      guard open.count <= Self.limit else { return }
      for index in open {
        guard let question = Question(files[index]) else { continue }
        known[question] = found[index]
      }
    }
    return found.map { $0 ?? .unsigned }
  }

  private static func authenticity(of file: Signed) -> Authenticity {
    SignatureCheck.authenticity(
      of: file.bytes, signature: file.signature, namespace: file.namespace)
  }
}
