import BagIt
import BoardRecord
import BoardResult
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications

/// Makes the files of results from the record as it was read, the cover and the office's templates.
struct ResultsAnew {
  let docket: String
  let catalog: EditionCatalog
  let record: RecordFiles
  let letters: NoticeLetters

  struct Problem: Error {
    let sentence: DisplayText
  }

  init(docket: String, catalog: EditionCatalog, record: RecordFiles) throws(Problem) {
    self.docket = docket
    self.catalog = catalog
    self.record = record
    do throws(TemplateError) { letters = try OfficeLetters(docket: docket).read() } catch {
      throw Problem(sentence: error.message)
    }
  }

  /// What a case's folders are to hold: the bag that stays, and the notice.
  func files(
    of number: CaseNumber
  ) throws(Problem) -> (bag: [ResultFile], notice: [ResultFile]) {
    let cover: CaseCover
    do throws(PackageError) {
      cover = try PackageFolder.readCover("\(docket)/cases/\(number.rawValue)")
    } catch { throw Problem(sentence: error.message) }
    let proceeding = record.proceedings[number]
    let sources = ResultFiles.Sources(
      cover: cover,
      record: record.entries.map {
        StatementFile($0.statement, bytes: $0.bytes, signature: $0.signature)
      }, roster: proceeding.flatMap(record.roster),
      options: try Self.options(proceeding?.docketed.edition, letters, catalog),
      templates: letters.templates)
    guard let files = ResultFiles(for: number, in: record.proceedings, from: sources) else {
      throw Problem(sentence: "The case has not ended.")
    }
    try Self.requireUnnamed(files.notice.map(\.bytes), record.proceedings.board, cover)
    return (
      try Self.bag(files.inside, number),
      files.notice.map { ResultFile(name: $0.name, bytes: $0.bytes) }
    )
  }

  /// No wording of an office carries a member's name out of the board (R33).
  static func requireUnnamed(
    _ notice: [[UInt8]], _ board: Board?, _ cover: CaseCover
  ) throws(Problem) {
    guard let named = board?.members(namedIn: notice, beside: cover).first else { return }
    throw Problem(
      sentence:
        "The notice would name \(named.id.rawValue), who sits on the board: take the name out of the office's templates. (R33)"
    )
  }

  /// The bag of a result, from the files beneath `data/`.
  ///
  /// No day of bagging is written: the files would differ each time.
  static func bag(
    _ inside: [ResultFiles.File], _ number: CaseNumber
  ) throws(Problem) -> [ResultFile] {
    do throws(BagWriteError) {
      return try BagWriter.files(
        inside.map { (BagPath($0.name), $0.bytes) },
        information: [
          ("External-Identifier", number.rawValue),
          ("External-Description", InsideRecord.marking.string),
        ]
      ).map { ResultFile(name: String(decoding: $0.path.bytes, as: UTF8.self), bytes: $0.bytes) }
    } catch { throw Problem(sentence: DisplayText(untrusted: error.description)) }
  }

  /// The names of the qualifications are those of the edition that governs the case.
  static func options(
    _ edition: EditionID?, _ letters: NoticeLetters, _ catalog: EditionCatalog
  ) throws(Problem) -> NoticeOptions {
    guard let edition else { return letters.options(naming: []) }
    do throws(EditionError) {
      return letters.options(
        naming: try catalog.edition(edition).coreQualifications.map { ($0.number, $0.name) })
    } catch { throw Problem(sentence: "\(error.description)") }
  }
}
