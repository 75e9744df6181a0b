import BoardRecord
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import ReviewApp
import SystemFiles

/// Everything a session begins with, read from the disk: the cases, what the record says, and who sits before it.
struct SessionOpening {
  let source: CaseSource
  let docket: Docket
  let viewer: Viewer
  let stateFolder: String?
  let record: RecordWork?
  /// What opens the keys again after a lock; nil where there are none.
  var keyLock: KeyLock?
  /// When the screen is locked.
  var lockRule = LockRule(needsPassphrase: false)
  let catalog: EditionCatalog
  /// What the record holds; nil where no board is convened.
  let contents: LedgerContents?
  /// What the person is to know at the start.
  var note: DisplayText?

  /// How many covers are read before the first frame; the rest is read behind it.
  static let coversAtOnce = 60

  /// Opens a docket, or a single package for reading.
  ///
  /// - Parameters:
  ///   - name: who sits before the terminal, as `--as` gives it; on a board with keys the keys prove it.
  ///   - keys: how those keys are come by.
  /// - Throws: `SessionError` with what to do about it.
  static func open(
    _ path: String, as name: String?, _ keys: KeyOpening = KeyOpening()
  ) throws(SessionError) -> SessionOpening {
    let catalog = try editions()
    var keys = keys
    keys.announces = false
    if !Files.isFolder("\(path)/cases"), Files.status("\(path)/board.json") == nil,
      Files.isFolder("\(path)/data")
    {
      return try package(path, catalog)
    }
    let numbers = try cases(in: path)
    let contents = try record(of: path)
    var settings = try DocketSettings.read(docket: path)
    settings.day = contents?.proceedings.board?.date
    if let contents, name == nil, keys.isReader(of: contents.proceedings, account: Account.name) {
      return reader(of: path, numbers, catalog, contents, settings)
    }
    let viewer = try viewer(name, contents, path)
    let unlocked = try viewer.person.flatMap { person throws(SessionError) in
      try contents.flatMap { contents throws(SessionError) in
        try keys.unlockSession(person, on: contents.proceedings)
      }
    }
    let lock = LockTime(settings, of: contents?.proceedings.board)
    let source = CaseSource.docket(path, settings)
    let all = Set(numbers).union(contents?.proceedings.cases.map(\.id) ?? []).sorted()
    let covers = source.covers(of: Array(all.prefix(coversAtOnce)))
    var docket = Docket(
      name: DisplayText(untrusted: lastComponent(path)), proceedings: contents?.proceedings,
      entries: all.map { DocketEntry(number: $0, cover: covers[$0] ?? .unread) },
      notes: contents.map { RecordNotes($0) } ?? RecordNotes())
    docket.editions = catalog.entries.map(\.id)
    docket.settings = settings
    return SessionOpening(
      source: source, docket: docket, viewer: viewer, stateFolder: stateFolder(contents, viewer),
      record: viewer.person.map {
        RecordWork(docket: path, person: $0, catalog: catalog, keys: unlocked?.keys)
      }, keyLock: unlocked?.lock,
      lockRule: LockRule(seconds: lock.seconds, needsPassphrase: unlocked != nil),
      catalog: catalog, contents: contents,
      note: lock.note ?? note(on: unlocked?.keys))
  }

  /// What the signing of this session is going to ask.
  private static func note(on keys: LedgerKeys?) -> DisplayText? {
    switch try? keys?.signer.attention() {
    case .terminal:
      "Your SSH key asks whenever it signs, twice for a ballot: the screen then gives way to its question. With ssh-add before you start, it asks once."
    case .touch: "Your security key is touched whenever you state something, twice for a ballot."
    default: nil
    }
  }

  private static func package(
    _ path: String, _ catalog: EditionCatalog
  ) throws(SessionError) -> SessionOpening {
    let cover = try cover(of: path)
    let docket = Docket(
      name: DisplayText(untrusted: lastComponent(path)), proceedings: nil,
      entries: [DocketEntry(number: cover.number, cover: .read(cover))])
    return SessionOpening(
      source: .package(path, cover.number), docket: docket, viewer: .reader, stateFolder: nil,
      record: nil, catalog: catalog, contents: nil)
  }

  /// Whoever has no keys on a board that asks for them reads the cases, as without a board, and takes no part.
  private static func reader(
    of path: String, _ numbers: [CaseNumber], _ catalog: EditionCatalog, _ contents: LedgerContents,
    _ settings: CheckSettings
  ) -> SessionOpening {
    let source = CaseSource.docket(path, settings)
    let covers = source.covers(of: Array(numbers.prefix(coversAtOnce)))
    var docket = Docket(
      name: DisplayText(untrusted: lastComponent(path)), proceedings: nil,
      entries: numbers.map { DocketEntry(number: $0, cover: covers[$0] ?? .unread) })
    docket.settings = settings
    return SessionOpening(
      source: source, docket: docket, viewer: .reader, stateFolder: nil, record: nil,
      catalog: catalog, contents: contents,
      note:
        "You have no keys of this board here, so you read its cases and take no part. As one of the board: --as NAME."
    )
  }

  /// The same, locked sooner; never later than the office has it.
  func locked(after seconds: Int?) -> SessionOpening {
    guard let seconds, lockRule.seconds == 0 || seconds < lockRule.seconds else { return self }
    var opening = self
    opening.lockRule.seconds = seconds
    return opening
  }

  /// What in the record was found and does not count, one sentence each: said at the start and again on leaving.
  var doubts: [DisplayText] {
    guard let contents else { return [] }
    var doubts: [DisplayText] = contents.faults.map { "\($0.description)" }
    let proceedings = contents.proceedings
    for fault in proceedings.chainFaults { doubts.append(fault.message) }
    for (id, refusal) in proceedings.ignored {
      let file = contents.file(of: id) ?? "statement \(id.hex.prefix(12))"
      doubts.append("\(file) does not count: \(refusal.message)")
    }
    return doubts
  }

  /// The cases whose covers are still to be read.
  var unread: [CaseNumber] {
    docket.entries.compactMap { if case .unread = $0.cover { $0.number } else { nil } }
  }

  /// All editions; a file that cannot be taken in might hold the very one that governs, so nothing is opened without it.
  private static func editions() throws(SessionError) -> EditionCatalog {
    let (catalog, problems) = OfficeEditions(folders: []).read()
    guard problems.isEmpty else {
      throw SessionError(
        "\(problems.joined(separator: " ")) Mend or remove the file, then start again.")
    }
    return catalog
  }

  private static func cover(of path: String) throws(SessionError) -> CaseCover {
    do throws(PackageError) { return try PackageFolder.readCover(path) } catch {
      throw SessionError(error.message)
    }
  }

  private static func cases(in path: String) throws(SessionError) -> [CaseNumber] {
    do throws(DocketError) { return try DocketFolder(path).cases } catch {
      throw SessionError(error.message)
    }
  }

  private static func record(of path: String) throws(SessionError) -> LedgerContents? {
    guard Files.status("\(path)/board.json") != nil else { return nil }
    do throws(LedgerError) {
      let contents = try BoardLedger(docket: path).load()
      if let fault = contents.faults.first(where: { $0.file == "board.json" }) {
        throw LedgerError.boardUnreadable(fault)
      }
      guard contents.proceedings.board != nil else {
        throw LedgerError.boardUnreadable(
          LedgerFault(file: "board.json", reason: .conveningExpected(.boardConvened)))
      }
      return contents
    } catch {
      throw SessionError("\(path): \(error.description)")
    }
  }

  private static func viewer(
    _ name: String?, _ contents: LedgerContents?, _ path: String
  ) throws(SessionError) -> Viewer {
    guard let board = contents?.proceedings.board else {
      if name == nil { return .reader }
      throw SessionError(
        "\(path) has no board.json: no board is convened there, so nobody can act in it. Leave out --as to read.",
        .validationFailure)
    }
    let people =
      board.members.map { "\($0.id.rawValue) (\($0.name.string))" }
      + board.administrators.map { "\($0.id.rawValue) (\($0.name.string), administrator)" }
    let wanted = name ?? Account.name
    if let id = wanted.flatMap({ PersonID($0) }) {
      if board.member(id) != nil { return .member(id) }
      if board.administrator(id) != nil { return .administrator(id) }
    }
    let list = people.joined(separator: ", ")
    throw SessionError(
      name == nil
        ? "Say who you are with --as. On this board: \(list)."
        : "\(name ?? "") is not on this board. On it: \(list).", .validationFailure)
  }

  private static func stateFolder(_ contents: LedgerContents?, _ viewer: Viewer) -> String? {
    guard let person = viewer.person,
      let convened = contents?.statements.first(where: {
        if case .boardConvened = $0.statement.body { true } else { false }
      })
    else { return nil }
    return StateFolder.path(board: convened.id, person: person)
  }

  private static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
