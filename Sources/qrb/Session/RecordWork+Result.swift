import BoardRecord
import BoardResult
import BoardReview
import CaseModel
import HarmlessText
import ReviewApp

extension RecordWork {
  /// Writes a case's inside record to `results/` and its notice to `notices/`, from the record as it stands now.
  ///
  /// Each folder is there as a whole or not at all. After a cut between the two, the same again writes what is missing.
  func writeResult(of number: CaseNumber) -> AppEvent {
    do throws(ResultsAnew.Problem) {
      let record: RecordFiles
      do throws(LedgerError) { record = try RecordFiles(docket: docket) } catch {
        throw ResultsAnew.Problem(sentence: "\(error.description)")
      }
      let files = try ResultsAnew(docket: docket, catalog: catalog, record: record).files(
        of: number)
      let folders = [
        try write(files.bag, .inside, for: number), try write(files.notice, .notice, for: number),
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

  private func write(
    _ files: [ResultFile], _ kind: ResultsFolder.Kind, for number: CaseNumber
  ) throws(ResultsAnew.Problem) -> String {
    let folder = ResultsFolder(kind, docket: docket)
    do throws(ResultsError) {
      _ = try folder.write(files, for: number)
      return folder.folder(of: number)
    } catch {
      throw ResultsAnew.Problem(sentence: "\(error.description).")
    }
  }
}
