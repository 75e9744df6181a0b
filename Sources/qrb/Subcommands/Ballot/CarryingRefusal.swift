import ArgumentParser
import BoardRecord
import HarmlessText
import SystemFiles

/// Why something was not carried between two copies of a record, besides what the record says.
enum CarryingRefusal: Error {
  case taken(String)

  /// Runs a command, and ends it with a sentence and an exit code where it fails.
  ///
  /// - Parameter isWriting: whether it writes in folders of others, so that whose they are is to be said.
  static func telling(isWriting: Bool = false, _ body: () throws -> Void) throws {
    do { try body() } catch CarryingRefusal.taken(let path) {
      Complaint.say("\(DisplayText(untrusted: path)) is there already, and stays as it is.")
      throw ExitCode.refused
    } catch let error as CarriedBallotError {
      if isWriting, case .store(.file(let file)) = error,
        let owner = FolderOwner.sentence(about: file)
      {
        Complaint.say(owner)
        throw ExitCode.failed
      }
      Complaint.say(DisplayText(untrusted: error.description))
      throw code(of: error)
    } catch let error as StoreError {
      if isWriting, case .file(let file) = error,
        let owner = FolderOwner.sentence(about: file)
      {
        Complaint.say(owner)
        throw ExitCode.failed
      }
      Complaint.say(DisplayText(untrusted: "\(error.description)."))
      throw ExitCode.failed
    } catch let error as FileError {
      Complaint.say(DisplayText(untrusted: "\(error.description)."))
      throw ExitCode.failed
    }
  }

  private static func code(of error: CarriedBallotError) -> ExitCode {
    switch error {
    case .store, .noBoard, .ballotUnreadable: .failed
    default: .refused
    }
  }
}
