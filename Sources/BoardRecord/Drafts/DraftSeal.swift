import Sealing

/// Keeps a journal's lines from everybody but their author; a journal without one lies in the clear.
struct DraftSeal {
  // Only the public half: a journal that is open needs no secret to go on.
  private let author: AgeRecipient
  private var lines: SealedLines?

  init(author: AgeRecipient) { self.author = author }

  /// A journal that stands for one that cannot be opened: it reads as damaged, and is kept aside.
  private static let unreadable: [UInt8] = [0x3F, 0x0A]

  /// The journal in a file, sealed or not; a line that cannot be opened is given as one that cannot be read.
  static func journal(in file: [UInt8], for author: AgeSecretKey?) -> [UInt8] {
    guard SealedLines.begins(file) else { return file }
    let parts = file.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let author, var lines = SealedLines(header: parts[0], with: [author]) else {
      return unreadable
    }
    var journal: [UInt8] = []
    for line in parts.dropFirst().dropLast() { journal += lines.open(line) ?? unreadable }
    // What stands behind the last line feed was never acknowledged as a line.
    if parts.count > 1, let rest = parts.last, !rest.isEmpty {
      journal += lines.open(rest) ?? Array(unreadable.dropLast())
    }
    return journal
  }

  /// A whole journal as a file with a key of its own, line by line; nil where the module refuses.
  mutating func file(of journal: [UInt8]) -> [UInt8]? {
    guard var fresh = try? SealedLines(for: author) else { return nil }
    var file = fresh.header
    for line in journal.split(separator: 0x0A) {
      guard let sealed = try? fresh.seal(line + [0x0A]) else { return nil }
      file += sealed
    }
    lines = fresh
    return file
  }

  /// Lines that are to be appended, as one; nil where there is no file yet.
  mutating func appended(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.isEmpty { return [] }
    return try? lines?.seal(bytes)
  }
}
