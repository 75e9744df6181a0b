import ArgumentParser
import BoardRecord
import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import Sealing
import SystemFiles

/// Where an administrator acts from the command line: the record of one docket, one person, and the rules in between.
///
/// Everything is asked before a passphrase is: a refusal and a trial run need no keys.
struct BoardDesk {
  let docket: String
  let person: PersonID
  let options: ActOptions
  let proceedings: BoardProceedings
  let catalog: EditionCatalog

  /// Reads the record.
  ///
  /// - Throws: `SessionError` where it cannot be read, no board is convened, or nobody of such a name can be.
  init(_ options: ActOptions) throws(SessionError) {
    self.options = options
    docket = options.docket
    catalog = try IntakeSession.catalog()
    proceedings = try Self.proceedings(of: options.docket)
    guard let name = options.person ?? Account.name, let person = PersonID(name) else {
      throw SessionError(
        "Say who you are with --as: a short name of small letters, digits and hyphens.",
        .validationFailure)
    }
    // An account that has no part here was not meant to act under its name.
    if options.person == nil, proceedings.role(of: person) == nil {
      let known = proceedings.board?.administrators.map(\.id.rawValue).joined(separator: ", ") ?? ""
      throw SessionError(
        "Say who you are with --as. Administrators of this board: \(known).", .validationFailure)
    }
    self.person = person
  }

  /// What a docket's record says.
  static func proceedings(of docket: String) throws(SessionError) -> BoardProceedings {
    if let reason = FolderOwner.closing(docket) { throw SessionError(reason) }
    guard Files.status("\(docket)/board.json") != nil else {
      throw SessionError(
        "\(docket) has no board yet; convene one with qrb board convene, or name the docket with --docket."
      )
    }
    do throws(LedgerError) {
      let contents = try BoardLedger(docket: docket).load()
      if let fault = contents.faults.first(where: { $0.file == "board.json" }) {
        throw LedgerError.boardUnreadable(fault)
      }
      return contents.proceedings
    } catch { throw SessionError("\(docket): \(error.description)") }
  }

  /// The case of that number on the docket.
  func proceeding(_ number: CaseNumber) throws(SessionError) -> Proceeding {
    if let proceeding = proceedings[number] { return proceeding }
    throw SessionError(
      "\(Refusal(rule: nil, reason: .caseNotDocketed(number)).message)", .refused)
  }

  /// Does what the rules allow, and tells of every act.
  ///
  /// - Parameters:
  ///   - word: what is typed at a terminal before anything is written; nil where it was typed already.
  ///   - keys: those that are open already.
  ///   - openers: asks for keys that open ballots besides those of the person.
  ///   - wording: the words of the result among the acts, told to programs.
  /// - Throws: the exit code, the gravest of all acts; `SessionError` where keys or answers are missing.
  func perform(
    _ acts: [BoardAct], word: String?, keys: LedgerKeys? = nil,
    openers: () throws -> [AgeSecretKey] = { [] }, wording: ResultWording? = nil
  ) throws {
    var code: Int32 = 0
    func tell(_ report: ActReport) {
      var report = report
      report.wording = wording
      report.print(asJSON: options.printsJSON)
      code = max(code, report.code)
    }
    var allowed: [BoardAct] = []
    for act in acts {
      if let refusal = act.refusal(in: proceedings, by: person) {
        tell(ActReport(act: act, end: .refused(refusal)))
      } else if options.dryRun {
        tell(ActReport(act: act, end: .wouldBeDone))
      } else {
        allowed.append(act)
      }
    }
    if !allowed.isEmpty {
      if allowed.contains(where: { $0.written != nil }) { _ = try letters() }
      if let word {
        try Confirmation(options.input).ask(word, for: allowed.map { "\($0.phrase)" })
      }
      let others = try openers()
      let keys = try (keys ?? unlock()).map {
        LedgerKeys(signer: $0.signer, openers: $0.openers + others)
      }
      let hand = BoardHand(docket: docket, person: person, catalog: catalog, keys: keys)
      for act in allowed { tell(hand.perform(act)) }
    }
    if code != 0 { throw ExitCode(code) }
  }

  /// The keys of the person who acts; nil where the board wants none.
  func unlock() throws(SessionError) -> LedgerKeys? {
    try options.input.keys.unlock(person, on: proceedings)
  }

  /// Runs the body of a command: complaints go to standard error, with their exit code.
  static func telling(_ body: () throws -> Void) throws {
    do { try body() } catch let error as SessionError {
      Complaint.say(error.sentence)
      throw error.code
    }
  }
}
