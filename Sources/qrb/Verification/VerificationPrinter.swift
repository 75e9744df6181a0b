import BoardReview
import HarmlessText
import Qualifications
import StrictJSON

/// Prints reports of verifications, for people or for programs.
enum VerificationPrinter {
  static func print(_ report: VerificationReport, asJSON: Bool) {
    if asJSON {
      Standard.output(
        String(decoding: report.jsonValue.encodedOnOneLine(), as: UTF8.self) + "\n")
    } else {
      Standard.output(report.lines.map { "\($0.string)\n" }.joined())
    }
  }

  /// All editions, those of the office included.
  static func editions() throws(SessionError) -> EditionCatalog {
    let (catalog, problems) = OfficeEditions(folders: []).read()
    guard problems.isEmpty else { throw SessionError("\(problems.joined(separator: " "))") }
    return catalog
  }
}
