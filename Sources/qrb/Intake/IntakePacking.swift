import BagIt
import CaseFiles
import CaseIntake
import CaseModel
import Digests
import HarmlessText
import Qualifications
import SystemFiles

/// Makes the package of a case whose every entry is known.
struct IntakePacking {
  let plan: IntakePlan
  let files: [SubmittedFile]
  /// How each text was made, by the digest of its original.
  let reports: [String: DocumentImport]
  let catalog: EditionCatalog
  let docket: IntakeDocket
  let settings: CheckSettings

  /// Where the package goes.
  var path: String { "\(docket.cases)/\(plan.form[.number] ?? "")" }

  /// Writes the package and reads it back, so that what is said of it is said of what stands there.
  func write() throws(SessionError) -> CasePackage {
    let cover = try cover()
    var texts: [String: [UInt8]] = [:]
    var originals: [String: BagWriter.Source] = [:]
    for (document, entry) in zip(plan.included, cover.documents) {
      texts[entry.id] = document.text
      if let path = entry.originalPath {
        originals[path] = files.first { $0.digest.hex == document.digest }.map {
          .file($0.path, digest: $0.digest)
        }
      }
    }
    let progress = Progress("Writing", total: 1)
    progress.begin("case \(cover.number.rawValue)")
    defer { progress.end() }
    do throws(FileError) { try Files.makeFolder(docket.cases) } catch {
      throw SessionError("\(error.description). Nothing was written.")
    }
    do throws(PackageWriteError) {
      try PackageWriter(
        cover: cover, texts: texts, originalSources: originals, importReport: importReport(cover),
        day: plan.today
      ).write(into: docket.cases)
    } catch {
      if case .taken = error { throw SessionError("\(error.description)", .refused) }
      throw SessionError("\(error.description)")
    }
    do throws(PackageError) {
      return try PackageFolder.read(path, catalog: catalog, settings: settings)
    } catch {
      throw SessionError("The case is written, but cannot be read back: \(error.message)")
    }
  }

  /// The case as it would be, with nothing written.
  func rehearse() throws(SessionError) -> CasePackage {
    let cover = try cover()
    let found: Governing?
    do throws(EditionError) { found = try cover.governing(in: catalog) } catch {
      throw SessionError("\(error.description)")
    }
    guard let governing = found else {
      throw SessionError(
        "Neither a day nor an edition says which edition governs.", .validationFailure)
    }
    let documents = zip(plan.included, cover.documents).map { document, entry in
      LoadedDocument(
        entry, bytes: document.text, digest: SHA256Digest(of: document.text).hex,
        edition: governing.edition)
    }
    return CasePackage(
      cover: cover, governing: governing, documents: documents, digest: nil,
      importReport: importReport(cover), fileFindings: [], settings: settings)
  }

  private func cover() throws(SessionError) -> CaseCover {
    guard let cover = plan.cover else {
      throw SessionError("The cover is not complete.", .validationFailure)
    }
    return cover
  }

  private func importReport(_ cover: CaseCover) -> ImportReport {
    var report = ImportReport()
    for (document, entry) in zip(plan.included, cover.documents) {
      if let reason = document.reasonWithoutText {
        report.withoutText.append(
          DocumentWithoutText(document: entry.id, source: document.shownName, reason: reason))
      } else if var made = reports[document.digest] {
        made.document = entry.id
        report.documents.append(made)
      }
    }
    return report
  }
}
