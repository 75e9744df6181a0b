import ArgumentParser
import BoardReview
import Glibc
import HarmlessText
import SystemFiles

/// The file with an office's list of people, and how it is changed without losing what another session writes.
struct RosterListFile {
  /// The folder it lies in.
  let folder: String
  /// Its name there.
  let name: String

  static let usualName = "roster.json"
  /// Larger than any office.
  private static let limit = 16 << 20

  /// A file by its path.
  init(_ path: String) {
    let place = OutputPlace(path)
    (folder, name) = (place.folder, place.name)
  }

  /// The list of a docket, else the office's: the first that is there of the person's and the machine's configuration.
  static func standard(docket: String?) -> RosterListFile? {
    if let docket { return RosterListFile("\(docket)/\(usualName)") }
    let places = Environment.configurationFolders.map { "\($0)/\(usualName)" }
    return (places.first { Files.status($0) != nil } ?? places.first).map { RosterListFile($0) }
  }

  var path: String { "\(folder)/\(name)" }

  var isThere: Bool { Files.status(path) != nil }

  /// The list; empty where there is no file.
  func read() throws(RosterFault) -> OfficeRoster {
    guard isThere else { return OfficeRoster() }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path, limit: Self.limit) } catch {
      throw .file(error)
    }
    do throws(OfficeRosterError) { return try OfficeRoster(reading: bytes) } catch {
      throw .malformed(path, error)
    }
  }

  /// Changes the list as it is at that moment; another session that writes waits.
  func change(_ body: (inout OfficeRoster) throws -> Void) throws {
    try Files.makeFolder(folder)
    let lock = try OpenFile(folder, O_RDONLY | O_DIRECTORY)
    let isAlone = try lock.lock()
    var roster = try read()
    try body(&roster)
    let groupReads = try lock.status().st_mode & 0o040
    let mode = Files.status(path).map { $0.st_mode & 0o664 } ?? 0o600 | groupReads
    try Files.replaceDurably(name, in: folder, bytes: roster.encoded, mode: mode)
    guard try read() == roster else { throw RosterFault.notReadBack(path) }
    if isAlone { lock.unlock() }
  }
}

/// Why the list of people could not be read or changed.
enum RosterFault: Error {
  case file(FileError)
  case malformed(String, OfficeRosterError)
  case notReadBack(String)
  case noPlace
  case refused(String)
  case usage(String)
  case failed(String)

  /// Runs a command, and ends it with a sentence and an exit code where it fails.
  static func telling(_ body: () throws -> Void) throws {
    do { try body() } catch let fault as RosterFault {
      Complaint.say(DisplayText(untrusted: fault.sentence))
      switch fault {
      case .usage: throw ExitCode.validationFailure
      case .refused: throw ExitCode.refused
      default: throw ExitCode.failed
      }
    } catch let error as FileError {
      Complaint.say(DisplayText(untrusted: "\(error.description)."))
      throw ExitCode.failed
    }
  }

  private var sentence: String {
    switch self {
    case .file(let error): "\(error.description)."
    case .malformed(let path, let error): "\(path): \(error.description). Nothing was changed."
    case .notReadBack(let path): "\(path) was written, and the disk gives back something else."
    case .noPlace:
      "Neither XDG_CONFIG_HOME nor HOME says where the office's list lies; name it with --list."
    case .refused(let sentence), .usage(let sentence), .failed(let sentence): sentence
    }
  }
}
