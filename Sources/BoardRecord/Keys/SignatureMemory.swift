import BoardReview
import Dispatch
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
    for (index, result) in Self.check(open.map { files[$0] }) { found[open[index]] = result }
    known.withLock { known in
      if known.count + open.count > Self.limit { known = [:] }
      for index in open {
        guard let question = Question(files[index]) else { continue }
        known[question] = found[index]
      }
    }
    return found.map { $0 ?? .unsigned }
  }

  private static func check(_ files: [Signed]) -> [(Int, Authenticity)] {
    let answer = { @Sendable (index: Int) -> (Int, Authenticity) in
      let file = files[index]
      return (
        index,
        SignatureCheck.authenticity(
          of: file.bytes, signature: file.signature, namespace: file.namespace)
      )
    }
    guard files.count >= fewest else { return files.indices.map(answer) }
    let answers = Mutex<[(Int, Authenticity)]>([])
    let size = 8
    DispatchQueue.concurrentPerform(iterations: (files.count + size - 1) / size) { part in
      let indices = (part * size)..<min(files.count, (part + 1) * size)
      let some = indices.map(answer)
      answers.withLock { $0 += some }
    }
    return answers.withLock { $0 }
  }
}
