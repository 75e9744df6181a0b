import BoardRecord
import BoardResult
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import ReviewApp

extension RecordWork {
  /// Writes a case's notice and inside record to `results/`, from the record as it stands now.
  func writeResult(of number: CaseNumber) -> AppEvent {
    do throws(ResultWriteError) {
      let files = try resultFiles(of: number).map { ResultFile(name: $0.name, bytes: $0.bytes) }
      let paths = try write(files, for: number)
      return .resultWritten(number, paths.map { DisplayText(untrusted: $0) })
    } catch {
      return .resultFailed(number, error.sentence)
    }
  }

  private struct ResultWriteError: Error {
    let sentence: DisplayText
  }

  private func resultFiles(
    of number: CaseNumber
  ) throws(ResultWriteError) -> [(name: String, bytes: [UInt8])] {
    let proceedings: BoardProceedings
    do throws(LedgerError) { proceedings = try load() } catch {
      throw ResultWriteError(sentence: "\(error.description)")
    }
    let cover: CaseCover
    do throws(PackageError) {
      cover = try PackageFolder.readCover("\(docket)/cases/\(number.rawValue)")
    } catch {
      throw ResultWriteError(sentence: error.message)
    }
    return ResultFiles.files(
      for: number, in: proceedings, cover: cover, options: try options(for: number, proceedings))
  }

  /// The names of the qualifications are those of the edition the case was docketed under.
  private func options(
    for number: CaseNumber, _ proceedings: BoardProceedings
  ) throws(ResultWriteError) -> NoticeOptions {
    guard let id = proceedings[number]?.docketed.edition else { return NoticeOptions() }
    do throws(EditionError) {
      let edition = try catalog.edition(id)
      let names = edition.coreQualifications.map { ($0.number, $0.name) }
      return NoticeOptions(qualificationNames: Dictionary(names) { first, _ in first })
    } catch {
      throw ResultWriteError(sentence: "\(error.description)")
    }
  }

  private func write(
    _ files: [ResultFile], for number: CaseNumber
  ) throws(ResultWriteError) -> [String] {
    do throws(ResultsError) {
      return try ResultsFolder(docket: docket).write(files, for: number)
    } catch {
      throw ResultWriteError(sentence: "\(error.description)")
    }
  }
}
