import BoardRecord
import BoardResult
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications

/// The result of one decided case on its way into the record, with what the ballots give for its words.
struct Closing {
  let qualifications: [(number: Int, name: DisplayText)]
  /// What the ballots give, without names of members.
  let proposal: ResultWording
  private let proceeding: Proceeding
  private let outcome: Outcome
  private let desk: BoardDesk
  private let letters: NoticeLetters
  private let cover: CaseCover

  /// Reads what result and notice are made with.
  ///
  /// - Throws: `SessionError` where the office's wording, the cover or the edition cannot be used.
  init(_ proceeding: Proceeding, outcome: Outcome, on desk: BoardDesk) throws(SessionError) {
    self.proceeding = proceeding
    self.outcome = outcome
    self.desk = desk
    letters = try desk.letters()
    do throws(PackageError) {
      cover = try PackageFolder.readCover("\(desk.docket)/cases/\(proceeding.id.rawValue)")
    } catch { throw SessionError(error.message) }
    do throws(EditionError) {
      qualifications = try desk.catalog.edition(proceeding.docketed.edition).coreQualifications
        .map { ($0.number, "\($0.name)") }
    } catch { throw SessionError("\(error.description)") }
    // What members wrote is for those alone who may read the result.
    proposal =
      mayRead(desk.person, .result(proceeding.id), in: desk.proceedings)
      ? ResultWording(
        ResultProposal(proceeding, outcome: outcome, candidate: cover.candidate.string))
      : ResultWording()
    // Whatever the words will be, the office's own are in the notice.
    guard let notice = notice(ResultWording()) else { return }
    do throws(ResultsAnew.Problem) {
      try ResultsAnew.requireUnnamed([notice.text, notice.html], desk.proceedings.board, cover)
    } catch { throw SessionError(error.sentence) }
  }

  /// Whether somebody sits there who can be asked for words.
  var mayAsk: Bool {
    let input = desk.options.input
    return !input.noInput && !input.saysYes && !desk.options.printsJSON
      && PromptTerminal.open() != nil
  }

  /// What ballots recommend is neither sent unseen nor dropped unsaid.
  func requireNothingRecommended() throws(SessionError) {
    guard outcome == .approved, !proposal.isEmpty else { return }
    throw SessionError(
      "The ballots recommend something; --dry-run shows it. Give what the agency is to read with --recommendations WORDS; '' for nothing.",
      .validationFailure)
  }

  /// States these words.
  func issue(_ words: ResultWording) throws {
    if !desk.options.printsJSON {
      show(words.remarks(for: outcome, on: proceeding, candidate: name))
    }
    try desk.perform([act(words)], word: "ISSUE", wording: words)
  }

  /// Shows what would be issued, and the notice as it would read; where nothing is given, with what the ballots give.
  func rehearse(_ given: ResultWording?) throws {
    let words = given ?? proposal
    if !desk.options.printsJSON {
      let width = PromptTerminal.width(of: 1)
      Standard.output(
        words.lines(for: outcome, width: min(width - 1, 99)).map { "\($0.string)\n" }.joined())
      show(
        words.remarks(
          for: outcome, on: proceeding, candidate: name, proposed: given == nil ? words : nil))
      if let notice = notice(words) { Standard.output("\n\(Self.lines(of: notice))\n") }
      if given == nil, !words.isEmpty {
        Standard.output("These are the words that the ballots give.\n")
      }
    }
    try desk.perform([act(words)], word: "ISSUE", wording: words)
  }

  /// Lets the words be changed at the terminal until they are issued; where none are given, those of the ballots.
  ///
  /// - Throws: `SessionError` where the administrator leaves.
  func ask(beginningWith given: ResultWording?) throws {
    let words = given ?? proposal
    // First of all: another passphrase must not cost what is written afterwards.
    let keys = try desk.unlock()
    guard let terminal = PromptTerminal.open() else {
      throw SessionError("Nothing was done: there is no terminal to ask on.")
    }
    var dialogue = WordingDialogue(
      words, outcome: outcome, on: proceeding, qualifications: qualifications, candidate: name,
      isProposed: given == nil)
    let source: DisplayText =
      words.isEmpty || given != nil ? "" : "The words that the ballots give. "
    terminal.write(
      PlainLines.wrapped(
        "\(source)What stands here goes to the agency: nobody on the Board may be recognised in it (R33).",
        width: terminal.width - 1))
    var step = WordingDialogue.Step.page
    while step != .issue {
      switch step {
      case .page: terminal.write([""] + dialogue.page(width: terminal.width - 1) + [""])
      case .say(let lines):
        terminal.write(lines.flatMap { PlainLines.wrapped($0, width: terminal.width - 1) })
      case .next, .issue: break
      case .quit: throw SessionError("Nothing was done.", .refused)
      }
      switch terminal.ask(dialogue.prompt) {
      case .line(let line): step = dialogue.take(line)
      case .interrupted: step = dialogue.interrupt()
      }
    }
    try desk.perform([act(dialogue.words)], word: nil, keys: keys, wording: dialogue.words)
  }

  private var name: String { cover.candidate.string }

  private func act(_ words: ResultWording) -> BoardAct {
    .state(.resultIssued(proceeding.id, words.issued(outcome)))
  }

  private func show(_ remarks: [WordingRemark]) {
    for remark in remarks {
      let place = remark.field.map { "\($0.title): " as DisplayText } ?? ""
      Complaint.say("Look again: \(place)\(remark.reason.message)")
    }
  }

  private func notice(_ words: ResultWording) -> OutgoingNotice? {
    guard let board = desk.proceedings.board else { return nil }
    let content = NoticeContent(
      intended: words.issued(outcome), on: proceeding, before: board, cover: cover,
      options: letters.options(naming: qualifications.map { ($0.number, $0.name.string) }))
    return content.map { OutgoingNotice($0, templates: letters.templates) }
  }

  private static func lines(of notice: OutgoingNotice) -> String {
    notice.text.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      DisplayText(untrustedUTF8: line.drop { $0 == 0x0C }).string
    }.joined(separator: "\n")
  }
}
