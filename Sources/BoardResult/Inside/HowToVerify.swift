import BoardReview
import HarmlessText

/// The page in the bag of a result that says how to check it without this program.
struct HowToVerify {
  let record: InsideRecord
  let statements: CaseStatements
  let ballots: [SignedBallotFile]
  /// Whether the bag holds a roster of keys.
  let hasKeys: Bool

  var text: [UInt8] {
    var text = """
      \(InsideRecord.marking)

      HOW TO VERIFY THE RESULT OF CASE \(record.proceeding.id.rawValue)
      Board \(DisplayText(untrusted: record.board.number).string)

      Run every line in this folder: the one that holds bagit.txt.

      1. That every file is the one that was written

         bagit.py --validate .
         sha256sum -c manifest-sha256.txt
         sha256sum -c tagmanifest-sha256.txt

         bagit.py is the tool of the Library of Congress (pip install bagit); sha256sum is in every Linux.

      2. That each statement is the one the others name

         The id of a statement is the SHA-256 of its file. This must print the ids of data/result.json,
         "statements", in the same order:

         sha256sum \\

      """
    for (index, file) in statements.files.enumerated() {
      text += "     \(file.path)\(index + 1 < statements.files.count ? " \\" : "")\n"
    }
    text += """

         Every statement names the one before it of the same author ("previous") and the newest of others
         ("seen"). "chains" in data/result.json has all ids of each author in order. Statements about other
         cases are not in this bag, only their ids; whoever keeps the record of the board can show them.

      3. Who wrote them


      """
    text += signatures
    text += """

      4. The count

         The ballots stand word for word in the statements of kind "ballots-opened". Each opened ballot names
         the statement that cast it. Count "vote" among them, once per member:


      """
    text += counts
    return Array(text.utf8)
  }

  private var signatures: String {
    let signed = statements.files.filter { $0.signature != nil }
    var text = ""
    if hasKeys {
      for file in signed {
        text += Self.line(
          file.path, by: file.statement.author, for: "\(file.statement.body.kind.rawValue)@qrb")
      }
      if !ballots.isEmpty {
        text += """

             The ballots, as their members signed them before they sealed them. Each is, word for word, the text
             in the statement that opened it:


          """
      }
      for ballot in ballots { text += Self.line(ballot.path, by: ballot.member, for: "ballot@qrb") }
      text += """

           Each must say "Good" and the name. data/roster stands for the keys in the statement that convened the
           board; whose keys they are, only their fingerprints on paper can say: ssh-keygen -l -f KEY.

        """
    }
    let unsigned = statements.files.count - signed.count
    if unsigned > 0 || !hasKeys {
      let many =
        unsigned == statements.files.count
        ? "None of the statements is signed." : "\(unsigned) of the statements are not signed."
      text += """
           \(many) Nothing in this bag proves who wrote an unsigned statement: whoever
           could write in that person's folder could have written it. That the statements belong together, and
           that none was changed afterwards, is shown by 1 and 2, if the SHA-256 of board.json was known before.

        """
    }
    return text
  }

  private var counts: String {
    let proceeding = record.proceeding
    var text = ""
    for round in Round.allCases {
      guard let tally = proceeding.tally(of: round) else { continue }
      text += "   \(round == .first ? "first ballots" : "final votes"): "
      text += "\(tally.approving) approve, \(tally.disapproving) disapprove\n"
    }
    if text.isEmpty { text = "   No ballots were opened in this case.\n" }
    let ending =
      switch record.disposition {
      case .approved: "approved"
      case .disapproved: "disapproved"
      case .heldOver: "held over"
      case .returned: "returned"
      case nil: "open"
      }
    return text + "\n   The case is \(ending).\n"
  }

  private static func line(_ path: String, by person: PersonID, for namespace: String) -> String {
    """
       ssh-keygen -Y verify -f data/roster -I \(person.rawValue) -n \(namespace) \\
         -s \(path).sig < \(path)

    """
  }
}
