import CaseModel
import HarmlessText
import StrictJSON
import SystemFiles

/// The file in which an office sets the time limits of a docket.
enum DocketSettings {
  /// Reads `settings.json` of a docket; without it the limits of the sources hold.
  static func read(docket path: String) throws(SessionError) -> CheckSettings {
    let file = "\(path)/settings.json"
    guard Files.status(file) != nil else { return CheckSettings() }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(file, limit: 1 << 20) } catch {
      throw SessionError("\(error.description)")
    }
    do throws(JSONError) { return try CheckSettings(reading: JSONText(bytes).reader) } catch {
      throw SessionError(
        "\(file) is not as it should be: \(error.description). Mend or remove it, then start again."
      )
    }
  }
}
