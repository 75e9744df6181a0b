import ArgumentParser
import HarmlessText
import IdentityFiles
import Sealing
import SystemFiles

/// Why an identity command did not do what was asked.
enum IdentityRefusal: Error {
  case passphrase(PassphraseFault)
  case mayNotAsk
  case noTerminal
  case cancelled
  case badDescriptor(Int32)
  case noFolder
  case badName(String)
  case noName([PersonName])
  case backupTaken(String)
  case notRecoveryKey
  case otherSigningKey(String)
  case noPlace(String)
  case notBackup(String)
  case backupOfOther(PersonName, wanted: PersonName)

  var sentence: String {
    switch self {
    case .passphrase(let fault): "That passphrase is not taken: \(fault)."
    case .mayNotAsk:
      "A passphrase is needed; give it with --passphrase-fd, or leave out --no-input."
    case .noTerminal:
      "There is no terminal to ask for the passphrase on; give it with --passphrase-fd."
    case .cancelled: "Nothing was changed."
    case .badDescriptor(let descriptor):
      "No passphrase could be read from descriptor \(descriptor)."
    case .noFolder: "Neither XDG_STATE_HOME nor HOME says where your keys would lie."
    case .badName(let name):
      "\"\(name)\" is no name for a roster: small letters a to z, digits and hyphens, up to 32."
    case .noName(let names):
      names.isEmpty
        ? "You have no keys on this machine yet. Make them with: qrb identity new --as NAME"
        : "There are keys of \(names.map(\.description).joined(separator: ", ")); say whose with --as NAME."
    case .backupTaken(let path):
      "There is a file \(path) already, and it stays as it is. Choose another name."
    case .otherSigningKey(let path):
      "The SSH key of \(path) is not the one that signs for these keys."
    case .noPlace(let folder): "There is no folder \(folder) to put the file in."
    case .notBackup(let path):
      "The file \(path) is no backup of keys: it is not what qrb identity backup writes."
    case .backupOfOther(let found, let wanted):
      "The backup is of \(found) and not of \(wanted). Nothing was restored."
    case .notRecoveryKey: "That is not a recovery key: a letter or a digit is wrong."
    }
  }

  var code: ExitCode {
    switch self {
    case .badName, .noName: ExitCode(64)
    case .passphrase, .backupTaken, .cancelled, .notRecoveryKey,
      .otherSigningKey, .notBackup, .backupOfOther:
      .refused
    case .mayNotAsk, .noTerminal, .badDescriptor, .noFolder, .noPlace: .failed
    }
  }

  /// Runs a command, and ends it with a sentence and an exit code where it fails.
  static func telling(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let refusal as IdentityRefusal {
      say(refusal.sentence)
      throw refusal.code
    } catch let error as IdentityFileError {
      if case .file(let error) = error { throw tell(error) }
      say("\(error).")
      switch error {
      case .taken, .none, .identity(.wrongPassphrase): throw ExitCode.refused
      default: throw ExitCode.failed
      }
    } catch let error as IdentityError {
      say("\(error).")
      throw error == .wrongPassphrase ? ExitCode.refused : ExitCode.failed
    } catch let error as FileError {
      throw tell(error)
    } catch let error as SigningError {
      say("\(error).")
      if case .forwardedAgent = error { throw ExitCode.refused }
      throw ExitCode.failed
    }
  }

  /// Says what a file was in the way with; it begins with a path, which stays as it is.
  private static func tell(_ error: FileError) -> ExitCode {
    Complaint.failed(DisplayText(untrusted: "\(error)."))
  }

  private static func say(_ sentence: String) {
    Complaint.say(DisplayText(untrusted: sentence.prefix(1).uppercased() + sentence.dropFirst()))
  }
}
