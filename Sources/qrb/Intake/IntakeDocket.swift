import BoardRecord
import BoardReview
import CaseFiles
import CaseModel
import Glibc
import HarmlessText
import SystemFiles

/// The docket a case goes into.
struct IntakeDocket {
  let path: String
  /// The numbers of the cases that are there.
  let numbers: Set<CaseNumber>

  /// Looks at a docket; an empty folder is a docket without cases.
  init(_ path: String) throws(SessionError) {
    self.path = path
    do throws(DocketError) {
      numbers = Set(try DocketFolder(path).cases)
    } catch {
      let isEmpty = (try? Files.names(in: path))?.isEmpty ?? false
      guard case .noDocket = error, isEmpty else { throw SessionError(error.message) }
      numbers = []
    }
  }

  /// The folder for packages.
  var cases: String { "\(path)/cases" }

  /// The office's limits, and the day the board sits; without a board today.
  func settings() throws(SessionError) -> CheckSettings {
    var settings = try DocketSettings.read(docket: path)
    var board: Board?
    if Files.status("\(path)/board.json") != nil {
      do throws(LedgerError) {
        board = try BoardLedger(docket: path).load().proceedings.board
      } catch { throw SessionError("\(path): \(error.description)") }
    }
    settings.day = board?.date ?? WallClock.today
    return settings
  }

  /// Refuses a number that is there already, before anything else is done.
  func refuse(_ number: String?) throws(SessionError) {
    guard let number = number.flatMap({ CaseNumber($0) }), numbers.contains(number) else { return }
    throw SessionError(
      "Case \(number.rawValue) is in this docket already. It was left as it is; nothing was written.",
      .refused)
  }
}
