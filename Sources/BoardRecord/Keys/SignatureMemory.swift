import BoardReview
import Dispatch
import Synchronization

/// Signatures that this process has checked already, so that looking at a record again costs no arithmetic.
///
/// A statement's id is the digest of its bytes, which name its kind and with it the namespace: id and signature say all.
public final class SignatureMemory: Sendable {
  /// That of the process.
  public static let shared = SignatureMemory()

  private struct Question: Hashable, Sendable {
    let id: StatementID
    let signature: [UInt8]
  }

  private let known = Mutex<[Question: Authenticity]>([:])
  /// More than any board comes to; a record that was made to exceed it is checked anew each time.
  private static let limit = 20_000
  /// From here on it is worth waking other cores.
  private static let fewest = 16

  /// An empty memory.
  public init() {}

  /// A statement's file and what stands beside it.
  struct Signed: Sendable {
    let id: StatementID
    let bytes: [UInt8]
    let signature: [UInt8]?
    let kind: StatementKind
  }

  /// With which key each was signed, in the order given; what is not known yet is checked on all cores.
  func authenticity(of files: [Signed]) -> [Authenticity] {
    var found: [Authenticity?] = known.withLock { known in
      files.map { file in
        guard let signature = file.signature else { return .unsigned }
        return known[Question(id: file.id, signature: signature)]
      }
    }
    let open = found.indices.filter { found[$0] == nil }
    for (index, result) in Self.check(open.map { files[$0] }) { found[open[index]] = result }
    known.withLock { known in
      if known.count + open.count > Self.limit { known = [:] }
      for index in open {
        guard let signature = files[index].signature else { continue }
        known[Question(id: files[index].id, signature: signature)] = found[index]
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
          of: file.bytes, signature: file.signature,
          namespace: SignatureNamespace.statement(file.kind))
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
