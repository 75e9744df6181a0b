import BoardRecord
import BoardResult
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import ReviewApp

extension RecordWork {
  /// Writes a case's inside record to `results/` and its notice to `notices/`, from the record as it stands now.
  ///
  /// Each folder is there as a whole or not at all. After a cut between the two, the same again writes what is missing.
  func writeResult(of number: CaseNumber) -> AppEvent {
    do throws(ResultWriteError) {
      let files = try resultFiles(of: number)
      let bag = ResultBag.files(
        files.inside.map { ResultFile(name: $0.name, bytes: $0.bytes) },
        identifier: number.rawValue, description: InsideRecord.marking.string)
      let notice = files.notice.map { ResultFile(name: $0.name, bytes: $0.bytes) }
      let folders = [
        try write(bag, .inside, for: number), try write(notice, .notice, for: number),
      ]
      return .resultWritten(number, folders.map { DisplayText(untrusted: $0) })
    } catch {
      return .resultFailed(number, error.sentence)
    }
  }

  /// How notices are worded, or what is wrong with the office's wording.
  func readLetters() -> AppEvent {
    do throws(TemplateError) {
      return .lettersRead(try OfficeLetters(docket: docket).read())
    } catch {
      return .lettersBroken(error.message)
    }
  }

  private struct ResultWriteError: Error {
    let sentence: DisplayText
  }

  private func resultFiles(of number: CaseNumber) throws(ResultWriteError) -> ResultFiles {
    let record: RecordFiles
    do throws(LedgerError) { record = try RecordFiles(docket: docket) } catch {
      throw ResultWriteError(sentence: "\(error.description)")
    }
    let cover: CaseCover
    do throws(PackageError) {
      cover = try PackageFolder.readCover("\(docket)/cases/\(number.rawValue)")
    } catch {
      throw ResultWriteError(sentence: error.message)
    }
    let letters: NoticeLetters
    do throws(TemplateError) { letters = try OfficeLetters(docket: docket).read() } catch {
      throw ResultWriteError(sentence: error.message)
    }
    let sources = ResultFiles.Sources(
      cover: cover,
      record: record.entries.map {
        StatementFile($0.statement, bytes: $0.bytes, signature: $0.signature)
      }, roster: record.roster, options: try options(for: number, record.proceedings, letters),
      templates: letters.templates)
    guard let files = ResultFiles(for: number, in: record.proceedings, from: sources) else {
      throw ResultWriteError(sentence: "The case has not ended.")
    }
    return files
  }

  /// The names of the qualifications are those of the edition the case was docketed under.
  private func options(
    for number: CaseNumber, _ proceedings: BoardProceedings, _ letters: NoticeLetters
  ) throws(ResultWriteError) -> NoticeOptions {
    guard let id = proceedings[number]?.docketed.edition else { return letters.options(naming: []) }
    do throws(EditionError) {
      let edition = try catalog.edition(id)
      return letters.options(naming: edition.coreQualifications.map { ($0.number, $0.name) })
    } catch {
      throw ResultWriteError(sentence: "\(error.description)")
    }
  }

  private func write(
    _ files: [ResultFile], _ kind: ResultsFolder.Kind, for number: CaseNumber
  ) throws(ResultWriteError) -> String {
    let folder = ResultsFolder(kind, docket: docket)
    do throws(ResultsError) {
      _ = try folder.write(files, for: number)
      return folder.folder(of: number)
    } catch {
      throw ResultWriteError(sentence: "\(error.description)")
    }
  }
}
