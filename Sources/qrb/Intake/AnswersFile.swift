import BoardRecord
import CaseIntake
import HarmlessText
import StrictJSON
import SystemFiles

/// Where answers wait while a case is not taken in yet: one private file for each set of files.
struct AnswersFile {
  private let folder: String?
  private let name: String

  /// - Parameter identity: what identifies the submitted files.
  init(identity: String) {
    folder = StateFolder.intake
    name = "\(identity.prefix(32)).json"
  }

  /// What was kept; nil where there is nothing, or nothing that can be read.
  func read() -> KeptAnswers? {
    guard let folder else { return nil }
    do throws(FileError) {
      let bytes = try Files.read("\(folder)/\(name)", limit: 1 << 20)
      do throws(JSONError) { return try KeptAnswers(reading: JSONText(bytes).reader) } catch {
        return nil
      }
    } catch { return nil }
  }

  /// Keeps what was answered; gives the reason where that fails.
  func keep(_ kept: KeptAnswers) -> DisplayText? {
    guard !kept.isEmpty else { return nil }
    guard let folder else { return "neither XDG_STATE_HOME nor HOME says where" }
    do throws(FileError) {
      try Files.makePrivateFolder(folder)
      try Files.replaceDurably(name, in: folder, bytes: kept.jsonValue.encoded())
      return nil
    } catch { return "\(error.description)" }
  }

  /// Forgets what was kept, once the case is in.
  func remove() {
    guard let folder else { return }
    do throws(FileError) { try Files.remove("\(folder)/\(name)") } catch {
      Complaint.say("\(error.description). The answers that were kept are still there.")
    }
  }
}
