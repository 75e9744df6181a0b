import BoardReview
import Sealing
import SystemFiles
import Testing

@testable import BoardRecord

/// Everything here is brought from one record with keys into what remains of it where some files are missing.
@Suite("Merging records")
struct RecordMergeTests {
  private static let forger = Result { try Forger() }

  /// Every statement as it would be brought.
  private static func brought() throws -> [BroughtStatement] {
    let forger = try forger.get()
    return try forger.record.statements.values.map { stored in
      let key = try? forger.key(stored.place, in: forger.record)
      return BroughtStatement(
        place: stored.place, bytes: stored.bytes, signature: stored.signature,
        ballot: key.flatMap { forger.record.ballots[$0] })
    }
  }

  /// A record that lacks what a person said from a number on.
  private static func record(without person: PersonID, from number: Int) throws -> RecordContents {
    var files = try forger.get().record
    for place in files.statements.keys {
      if case .chain(person, let sequence) = place, sequence >= number {
        files.statements[place] = nil
      }
    }
    return try MemoryStore(files).read()
  }

  private static func merge(
    _ brought: [BroughtStatement], into record: RecordContents, needsBallots: Bool = true,
    holdsBallots: Bool = true
  ) -> RecordMerge {
    RecordMerge(
      of: brought, into: record, needsBallots: needsBallots, memory: SignatureMemory(),
      holdsBallot: { _ in holdsBallots })
  }

  @Test(
    "adds what is missing, in the order of the chain, and then nothing more", arguments: [1, 2, 4])
  func adds(_ number: Int) throws {
    let all = try Self.brought()
    let part = try Self.record(without: Sample.okafor, from: number)
    let merge = Self.merge(all, into: part)
    #expect(merge.refused.isEmpty)
    let places = merge.additions.map(\.statement.place)
    #expect(places == places.sorted { $0.sequence < $1.sequence })
    #expect(places.first == .chain(Sample.okafor, sequence: number))
    let whole = try MemoryStore(Self.forger.get().record).read()
    #expect(merge.outcome.proceedings.heads == LedgerContents(whole).proceedings.heads)
    let again = Self.merge(all, into: whole)
    #expect(again.additions.isEmpty && again.refused.isEmpty)
    #expect(again.known == all.count { $0.place != .board })
  }

  @Test("can be cut off between any two statements, and leaves no doubt and no gap")
  func cutOff() throws {
    let all = try Self.brought()
    var record = try MemoryStore(Self.forger.get().record).read()
    record.statements.removeAll { $0.place != .board }
    let merge = Self.merge(all, into: record)
    #expect(merge.additions.count == all.count - 1)
    for addition in merge.additions {
      let statement = addition.statement
      record.statements.append(
        StoredStatement(
          place: statement.place, bytes: statement.bytes, signature: statement.signature))
      let proceedings = LedgerContents(record).proceedings
      #expect(proceedings.chainFaults.isEmpty && proceedings.ignored.isEmpty)
    }
  }

  @Test("brings a ballot or signature that is missing beside a statement")
  func completes() throws {
    let all = try Self.brought()
    var record = try MemoryStore(Self.forger.get().record).read()
    let ballots = Self.merge(all, into: record, holdsBallots: false)
    #expect(!ballots.additions.isEmpty && ballots.additions.allSatisfy(\.isCompletion))
    let index = try #require(record.statements.firstIndex { $0.place.author == Sample.reyes })
    let stored = record.statements[index]
    record.statements[index] = StoredStatement(place: stored.place, bytes: stored.bytes)
    let signed = Self.merge(all, into: record)
    #expect(signed.additions.map(\.statement.place) == [stored.place])
    #expect(signed.additions.first?.statement.signature == stored.signature)
  }

  @Test("takes no forgery, whatever is tried, and nothing is replaced", arguments: Forgery.allCases)
  func forgeries(_ forgery: Forgery) throws {
    let forger = try Self.forger.get()
    let whole = try MemoryStore(forger.record).read()
    let true_ = Dictionary(uniqueKeysWithValues: whole.statements.map { ($0.place, $0.bytes) })
    var generator = SeededGenerator(seed: UInt64(forgery.number + 1))
    var files = forger.record
    try forgery.commit(against: Sample.okafor, forger, &files, &generator)
    let forged = files
    let brought = forged.statements.values.map { stored in
      let key = try? forger.key(stored.place, in: forged)
      return BroughtStatement(
        place: stored.place, bytes: stored.bytes, signature: stored.signature,
        ballot: key.flatMap { forged.ballots[$0] })
    }
    let merge = Self.merge(brought, into: whole, needsBallots: false)
    for addition in merge.additions {
      // A file for a place that is taken is never among them, but as what it was.
      if let bytes = true_[addition.statement.place] {
        let isSame = addition.statement.bytes == bytes
        #expect(isSame)
      }
    }
    let after = merge.outcome.proceedings
    let before = LedgerContents(whole).proceedings
    if forgery.isAllowedInPart { return }
    #expect(after.cases.map(\.phase) == before.cases.map(\.phase))
    // These their member has signed; whether they count is for the opening and the rules.
    if forgery == .copiedBallot || forgery == .castTwice { return }
    let part = try Self.record(without: Sample.okafor, from: 1)
    let into = Self.merge(brought, into: part, needsBallots: false)
    for addition in into.additions where addition.statement.place.author == Sample.okafor {
      let isTrue = true_[addition.statement.place] == addition.statement.bytes
      #expect(isTrue, "\(addition.statement.place)")
    }
  }

  @Test("stops in a chain where a statement between is missing, and goes on with the others")
  func gaps() throws {
    let all = try Self.brought().filter {
      $0.place != .chain(Sample.okafor, sequence: 2)
    }
    let part = try Self.record(without: Sample.okafor, from: 2)
    let merge = Self.merge(all, into: part)
    #expect(merge.additions.isEmpty)
    #expect(
      merge.refused == [
        RefusedStatement(file: "record/okafor/00000003.json", reason: .doesNotFollow)
      ])
  }
}
