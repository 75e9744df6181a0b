import BoardReview
import HarmlessText
import SystemFiles

/// Where an office lists the people of its boards.
enum RosterFile {
  /// The name in a docket, and in the office's configuration.
  static let name = "roster.json"

  /// Reads the file that was named, else the docket's, else the office's.
  ///
  /// - Throws: `SessionError` where none is there, or the nearest cannot be taken.
  static func read(_ named: String?, docket: String) throws(SessionError) -> OfficeRoster {
    let usual = ["\(docket)/\(name)"] + Environment.configurationFolders.map { "\($0)/\(name)" }
    guard let path = named ?? usual.first(where: { Files.status($0) != nil }) else {
      throw SessionError(
        "There is no list of people: neither \(usual.joined(separator: " nor ")). Make one with qrb roster add, or name one with --roster."
      )
    }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path, limit: 16 << 20) } catch {
      throw SessionError("\(error.description)")
    }
    do throws(OfficeRosterError) { return try OfficeRoster(reading: bytes) } catch {
      throw SessionError("\(path): \(DisplayText(untrusted: error.description)).")
    }
  }
}
