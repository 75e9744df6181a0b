import BoardReview
import CaseModel
import HarmlessText

/// The page of the record as lines, for one person.
struct RecordSheet {
  let proceedings: BoardProceedings
  let notes: RecordNotes
  let names: MemberNames
  let viewer: PersonID?
  let width: Int

  var lines: [StyledLine] {
    let number = proceedings.board.map { " of QRB \($0.number)" as DisplayText } ?? ""
    var lines = [StyledLine("The record\(number)", .title), StyledLine()]
    lines += section("Out of the ordinary", exceptionLines, empty: "Nothing so far.")
    if viewerIsMember {
      lines += section(
        "Receipts for your ballots", receiptLines, empty: "You have cast no ballot yet.")
    }
    lines += section("Does not count", refusedLines, empty: "Every statement counts.")
    if proceedings.board?.requiresSignatures == true {
      lines += section(
        "Not signed by whom they name", unsignedLines,
        empty: "Every statement is signed by whom it names.")
    }
    lines += section("Faults of the record", faultLines, empty: "None was found.")
    return lines + section("Who sits on the board", rosterLines, empty: "")
  }

  private func section(
    _ title: DisplayText, _ body: [StyledLine], empty: DisplayText
  ) -> [StyledLine] {
    let none = empty.isEmpty ? [] : StyledLine.wrapped(empty, .dim, width: width)
    return [StyledLine(title, .heading)] + (body.isEmpty ? none : body) + [StyledLine()]
  }

  private var viewerIsMember: Bool { viewer.map { proceedings.role(of: $0) == .member } ?? false }

  private var exceptionLines: [StyledLine] {
    proceedings.exceptions.reversed().flatMap { exception -> [StyledLine] in
      StyledLine.wrapped(sentence(exception), .warning, width: width)
        + StyledLine.wrapped(
          source(exception.statement, exception.author), .dim, indent: 2, width: width)
    }
  }

  /// What was put on record, with people by their names.
  private func sentence(_ exception: BoardException) -> DisplayText {
    switch exception.body {
    case .memberUnavailable(let person, let reason):
      "\(names.full(person)) is unavailable and has no further part. \(reason)"
    case .keyReplaced(let person, nil, _, let reason):
      "\(names.full(person)) has been given keys. \(reason)"
    case .keyReplaced(let person, _, _, let reason):
      "The keys of \(names.full(person)) are replaced. \(reason)"
    default: exception.message
    }
  }

  /// Who put something on record, and when by that person's machine.
  func source(_ id: StatementID, _ author: PersonID) -> DisplayText {
    guard let note = notes.statements[id] else { return "\(names.full(author))" }
    return "\(names.full(author)), \(note.timeInWords) by that machine’s clock"
  }

  private var receiptLines: [StyledLine] {
    guard let viewer else { return [] }
    return proceedings.cases.flatMap { proceeding in
      Round.allCases.flatMap { round -> [StyledLine] in
        guard mayRead(viewer, .ballot(proceeding.id, member: viewer, round), in: proceedings),
          let id = proceeding.castStatement(of: viewer, in: round)
        else { return [] }
        let code = notes.statements[id]?.receipt ?? "\(id.hex.prefix(8))"
        let isConfirmed = proceeding.hasReceipt(viewer, in: round)
        let state: DisplayText =
          isConfirmed ? "confirmed by the administrator" : "not yet confirmed by the administrator"
        return StyledLine.wrapped(
          "\(proceeding.id.rawValue), \(round.phrase): Receipt \(code), \(state).", width: width)
      }
    }
  }

  private var faultLines: [StyledLine] {
    (proceedings.chainFaults.map(\.message) + notes.faults).flatMap {
      StyledLine.wrapped($0, .warning, width: width)
    }
  }
}
