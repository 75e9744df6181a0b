import BoardRecord
import SystemFiles
import Testing

@Suite struct DraftTakeoverTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func journal() throws -> DraftJournal {
    try DraftJournal(.review(of: Sample.number), in: folder.path)
  }

  @Test func theOlderSessionMayOnlyRead() throws {
    let first = try journal()
    try first.record([.keep(DraftEntry(key: "a", text: "one"))])
    let second = try journal()
    #expect(second.contents["a"] == "one")
    for _ in 0..<2 {
      #expect(throws: DraftError.takenOver) {
        try first.record([.keep(DraftEntry(key: "a", text: "other"))])
      }
    }
    #expect(throws: DraftError.takenOver) { try first.discard(prefix: "") }
    #expect(throws: DraftError.takenOver) { try first.close() }
    #expect(first.contents["a"] == nil || first.contents["a"] == "other")
    try second.record([.keep(DraftEntry(key: "a", text: "one and two"))])
    #expect(try journal().contents["a"] == "one and two")
  }

  @Test func itStaysReadOnlyWhenTheNewerSessionEnds() throws {
    let first = try journal()
    let second = try journal()
    try second.record([.keep(DraftEntry(key: "a", text: "newer"))])
    try second.close()
    #expect(throws: DraftError.takenOver) {
      try first.record([.keep(DraftEntry(key: "a", text: "older"))])
    }
    Files.removeLeftovers(in: folder.path, among: folder.names)
    #expect(throws: DraftError.takenOver) { try first.synchronize() }
    #expect(try journal().contents["a"] == "newer")
  }

  /// A session types while others take the draft over again and again: each change that was kept is in the next one.
  @Test func nothingThatWasKeptIsLostInATakeover() async throws {
    let path = folder.path
    let typist = Task.detached { () -> [Int] in
      var kept: [Int] = []
      while kept.count < 300 {
        let journal = try DraftJournal(.review(of: Sample.number), in: path)
        for _ in 0..<300 {
          let next = (kept.last ?? 0) + 1
          do {
            try journal.record([.keep(DraftEntry(key: "\(next)", text: "x"))])
          } catch DraftError.takenOver { break }
          kept.append(next)
          if kept.count >= 300 { break }
        }
      }
      return kept
    }
    let thief = Task.detached {
      for _ in 0..<60 {
        _ = try DraftJournal(.review(of: Sample.number), in: path)
        await Task.yield()
      }
    }
    let kept = try await typist.value
    try await thief.value
    let found = try journal().contents
    #expect(kept.filter { found["\($0)"] == nil } == [])
  }
}
