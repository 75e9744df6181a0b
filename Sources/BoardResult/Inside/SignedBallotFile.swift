import BoardReview

/// An opened ballot as a file of its own, so that its member's signature can be checked with nothing but OpenSSH.
struct SignedBallotFile {
  let member: PersonID
  let round: Round
  let bytes: [UInt8]
  let signature: [UInt8]

  /// Its path in the bag of a result.
  var path: String { "data/ballots/\(round.rawValue)/\(member.rawValue).json" }

  /// Every signed ballot of a case, in the order in which they were opened.
  static func all(in statements: CaseStatements) -> [SignedBallotFile] {
    statements.files.flatMap { file -> [SignedBallotFile] in
      guard case .ballotsOpened(_, let round, let ballots) = file.statement.body else { return [] }
      return ballots.compactMap { opened in
        opened.signature.map {
          SignedBallotFile(
            member: opened.member, round: round, bytes: opened.bytes, signature: Array($0.utf8))
        }
      }
    }
  }
}
