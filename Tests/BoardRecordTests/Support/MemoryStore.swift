import BoardReview
import Digests
import Synchronization
import SystemFiles

@testable import BoardRecord

/// A record in memory, in which a forger who has all files can change whatever he likes.
final class MemoryStore: StatementStore {
  struct Files {
    var statements: [StatementPlace: StoredStatement] = [:]
    /// Ballots by author, number and digest.
    var ballots: [String: [UInt8]] = [:]
    var roster: [UInt8]?
  }

  private let files: Mutex<Files>

  init(_ files: Files) { self.files = Mutex(files) }

  var contents: Files { files.withLock { $0 } }

  static func key(_ author: PersonID, _ sequence: Int, _ digest: SHA256Digest) -> String {
    "\(author)/\(sequence)/\(digest.hex)"
  }

  func append(_ statement: NewStatement) throws(StoreError) {
    let isTaken = files.withLock {
      if $0.statements[statement.place] != nil { return true }
      $0.statements[statement.place] = StoredStatement(
        place: statement.place, bytes: statement.bytes, signature: statement.signature)
      if let ballot = statement.ballot, case .chain(let author, let sequence) = statement.place {
        $0.ballots[Self.key(author, sequence, .init(of: ballot.bytes))] = ballot.bytes
      }
      return false
    }
    if isTaken { throw .placeTaken(statement.place) }
  }

  func read() throws(StoreError) -> RecordContents {
    var contents = RecordContents()
    files.withLock {
      contents.statements = Array($0.statements.values)
      contents.roster = $0.roster
    }
    return contents
  }

  func ballotFile(
    beside author: PersonID, sequence: Int, digest: SHA256Digest
  ) throws(StoreError) -> [UInt8] {
    let bytes = files.withLock { $0.ballots[Self.key(author, sequence, digest)] }
    guard let bytes else { throw .file(FileError(.open, "\(author)/\(sequence)", code: 2)) }
    return bytes
  }

  func keepRoster(_ bytes: [UInt8]) throws(StoreError) {}
}
