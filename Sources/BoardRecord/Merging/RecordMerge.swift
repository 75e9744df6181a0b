import BoardReview
import Digests
import StrictJSON

/// What a record lacks of the statements of another copy, worked out before anything is written.
///
/// A statement is taken only where it continues its author's chain as it stands, casts the very ballot that came with
/// it, and, on a board with keys, is signed by its author. Nothing in a record is ever replaced.
public struct RecordMerge: Sendable {
  /// What is to be written, in an order in which every part of it may be the last.
  public private(set) var additions: [Addition] = []
  /// What is not taken, in the order of the files.
  public private(set) var refused: [RefusedStatement] = []
  /// How many statements were there already with all that came with them.
  public private(set) var known = 0
  /// What the record amounts to afterwards.
  public private(set) var outcome: LedgerContents

  /// One file, or several that belong together, to be written.
  public struct Addition: Sendable, Equatable {
    /// The statement with what stands beside it.
    public let statement: NewStatement
    /// Whether the statement is there already and only what stands beside it is missing.
    public let isCompletion: Bool
  }

  /// Compares what was brought with what a record holds.
  ///
  /// - Parameters:
  ///   - holdsBallot: whether the record has the ballot's file of a statement that is there.
  ///   - needsBallots: whether a statement that casts a ballot is taken only with it.
  init(
    of brought: [BroughtStatement], into record: RecordContents, needsBallots: Bool,
    memory: SignatureMemory, holdsBallot: (NewStatement) -> Bool
  ) {
    var draft = MergeDraft(record: record, needsBallots: needsBallots)
    let chains = Dictionary(grouping: brought.filter { $0.place.author != nil }) {
      $0.place.author
    }
    for (author, chain) in chains.sorted(by: { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }
    ) {
      guard let author else { continue }
      draft.take(chain.sorted { $0.place.sequence < $1.place.sequence }, of: author)
    }
    draft.holdBackUncounted(memory)
    refused = draft.refused.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    additions = MergeOrder(draft.new).sorted.map {
      Addition(statement: $0, isCompletion: false)
    }
    for statement in draft.there {
      let lacksSignature = statement.signature != nil
      let lacksBallot = statement.ballot != nil && !holdsBallot(statement)
      guard lacksSignature || lacksBallot else {
        known += 1
        continue
      }
      let missing = NewStatement(
        at: statement.place, bytes: statement.bytes, signature: statement.signature,
        ballot: lacksBallot ? statement.ballot : nil)
      additions.append(Addition(statement: missing, isCompletion: true))
    }
    outcome = LedgerContents(draft.union, memory: memory)
  }
}

extension StatementPlace {
  /// Whose chain it is in; nil where the board is convened.
  var author: PersonID? {
    if case .chain(let author, _) = self { author } else { nil }
  }

  /// The number in the chain.
  var sequence: Int {
    if case .chain(_, let sequence) = self { sequence } else { 1 }
  }
}
