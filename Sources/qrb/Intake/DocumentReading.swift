import CaseFiles
import CaseIntake
import CaseModel
import Glibc
import HarmlessText
import SystemFiles
import TextExtraction

/// Makes the texts of submitted files; a file of which none can be made does not stop the others.
struct DocumentReading {
  /// Whether documents without text go in without being asked about.
  let keepsUnreadable: Bool

  private static let tooLong: DisplayText = """
    its text is longer than a case may have: \(PackageLimits.text >> 20) MiB for a document, \
    \(PackageLimits.texts >> 20) MiB and \(PackageLimits.lines) lines for all
    """

  /// The documents in the order of the files, and what is known of how each text was made.
  func read(
    _ files: [SubmittedFile], progress: Progress
  ) throws(SessionError) -> (documents: [IntakeDocument], reports: [String: DocumentImport]) {
    let extractor = TextExtractor()
    var documents: [IntakeDocument] = []
    var reports: [String: DocumentImport] = [:]
    var room = TextRoom()
    for file in files {
      progress.begin(DisplayText(untrusted: file.name))
      let original = SafeFileName(file.name, notIn: documents.map(\.original))
      if let reason = file.reasonWithoutText {
        documents.append(
          IntakeDocument(
            name: file.name, digest: file.digest.hex, original: original, withoutText: reason,
            isAgreed: true))
        continue
      }
      let bytes = try file.bytes(limit: extractor.limits.input)
      do throws(ExtractionError) {
        guard let bytes else { throw .file(FileError(.read, file.name, code: EFBIG)) }
        let made = try extractor.extract(bytes, named: file.name, document: "document")
        guard room.take(made.text) else {
          documents.append(
            IntakeDocument(
              name: file.name, digest: file.digest.hex, original: original,
              withoutText: Self.tooLong, isAgreed: keepsUnreadable))
          continue
        }
        reports[file.digest.hex] = made.report
        documents.append(
          IntakeDocument(
            name: file.name, digest: file.digest.hex, original: original, text: made.text,
            pages: made.report.pages,
            remark: made.report.remarks.first { $0.severity < .note }?.words))
      } catch {
        documents.append(
          IntakeDocument(
            name: file.name, digest: file.digest.hex, original: original,
            withoutText: "\(error.description)", isAgreed: keepsUnreadable))
      }
    }
    progress.end()
    return (documents, reports)
  }
}
