import BoardRecord
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import StrictJSON
import SystemFiles

/// Makes a docket of the practice cases, so that everything can be tried with nothing at stake.
struct PracticeDocket {
  let folder: String
  let catalog: EditionCatalog

  /// Writes the packages and convenes the practice board.
  ///
  /// - Throws: `SessionError` where the folder is taken or cannot be written; what had been written is named.
  func write() throws(SessionError) {
    guard Files.status(folder) == nil else {
      throw SessionError(
        "\(folder) is there already. Open it with qrb open, or name another folder with --folder.")
    }
    do throws(FileError) { try Files.makeFolder("\(folder)/cases") } catch {
      throw SessionError("\(error.description). Nothing was made; name a folder with --folder.")
    }
    var docketed: [DocketedCase] = []
    for name in PracticeFiles.cases { docketed.append(try writeCase(name)) }
    guard let board = PracticeBoard.board(cases: docketed),
      let administrator = PracticeBoard.administrator
    else { throw SessionError("the practice board is not as it should be") }
    do throws(LedgerError) {
      _ = try BoardLedger(docket: folder).convene(
        board, by: administrator.id, claimedTime: WallClock.timestamp)
    } catch {
      throw SessionError("\(folder): \(error.description)")
    }
  }

  private func writeCase(_ name: String) throws(SessionError) -> DocketedCase {
    let cover = try cover(of: name)
    var texts: [String: [UInt8]] = [:]
    for document in cover.documents {
      texts[document.id] = PracticeFiles.bytes("\(name)/\(document.textPath)")
    }
    let digest: PackageDigest
    do throws(PackageWriteError) {
      guard let day = CalendarDate(year: 2025, month: 8, day: 1) else {
        throw PackageWriteError.taken(path: folder)
      }
      digest = try PackageWriter(cover: cover, texts: texts, day: day).write(
        into: "\(folder)/cases")
    } catch {
      throw SessionError("\(folder)/cases/\(name): \(error.description)")
    }
    return DocketedCase(
      number: cover.number, package: digest, agency: cover.agency, criterion: cover.criterion,
      edition: try edition(for: cover))
  }

  private func cover(of name: String) throws(SessionError) -> CaseCover {
    do throws(JSONError) {
      return try CaseCover(
        reading: JSONText(PracticeFiles.bytes("\(name)/case.json") ?? []).reader)
    } catch {
      throw SessionError("practice case \(name): \(error.description)")
    }
  }

  private func edition(for cover: CaseCover) throws(SessionError) -> EditionID {
    do throws(EditionError) {
      if let chosen = cover.editionOverride { return try catalog.edition(chosen.edition).id }
      guard let posted = cover.announcement?.posted else {
        throw EditionError.unknownEdition("", known: [])
      }
      return try catalog.edition(governing: posted).edition.id
    } catch {
      throw SessionError("practice case \(cover.number.rawValue): \(error.description)")
    }
  }
}
