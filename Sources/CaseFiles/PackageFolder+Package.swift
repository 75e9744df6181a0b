import BagIt
import CaseModel
import HarmlessText
import Qualifications

extension PackageFolder {
  /// Reads the whole package, compares every file with its manifests, and checks what it contains.
  ///
  /// Each file is read once: what is shown is what was compared.
  /// - Parameter chosen: the edition set by hand after the package was made, which goes before the cover.
  /// - Throws: `PackageError` where there is nothing to review; all else is a finding.
  public borrowing func package(
    catalog: EditionCatalog, chosen: EditionChoice? = nil,
    settings: CheckSettings = CheckSettings()
  ) throws(PackageError) -> CasePackage {
    let (cover, coverBytes) = try coverAndBytes()
    let governing = try governing(cover, catalog: catalog, chosen: chosen)
    var known = [Self.coverPath: KnownFile(coverBytes)]
    var findings: [Finding] = []
    var documents: [LoadedDocument] = []
    var room = TextRoom()
    for document in cover.documents {
      let path = BagPath("data/\(document.textPath)")
      do throws(FileRefusal) {
        let file = KnownFile(try folder.read(path, limit: min(room.bytes, PackageLimits.text)))
        known[path] = file
        guard room.take(file.bytes) else {
          findings.append(
            Finding(
              .error, check: "document-not-read", file: path.display,
              "\(path.display) has too many lines: a case may have \(PackageLimits.lines) in all its texts."
            ))
          continue
        }
        documents.append(
          LoadedDocument(
            document, bytes: file.bytes, digest: file.digest.hex, edition: governing.edition))
      } catch {
        findings.append(
          Finding(
            .error, check: "document-not-read", file: path.display,
            "\(path.display) \(error.reason)."))
      }
    }
    guard !documents.isEmpty else { throw PackageError(.noDocuments(findings), package: name) }
    let importReport = importReport(&known, &findings)
    let originals = cover.documents.compactMap(\.originalPath).map { BagPath("data/\($0)") }
    let verification = PackageVerification(of: folder, known: known, originals: Set(originals))
    findings += verification.findings
    findings += originalsMissing(cover, verification)
    if let number, number != cover.number {
      findings.append(
        Finding(
          .error, check: "number-differs", file: "data/case.json", place: "number",
          """
          The cover is of case \(cover.number.rawValue), but the docket has it as \
          \(number.rawValue).
          """))
    }
    return CasePackage(
      cover: cover, governing: governing, documents: documents,
      digest: Self.digest(verification, of: cover), importReport: importReport,
      fileFindings: Self.distinct(findings), settings: settings)
  }

  /// The digest stands for the bytes that are shown; so it is given only where all of them are vouched for.
  private static func digest(
    _ verification: PackageVerification, of cover: CaseCover
  ) -> PackageDigest? {
    let shown = [coverPath] + cover.documents.map { BagPath("data/\($0.textPath)") }
    guard !verification.findings.contains(where: { $0.severity == .error }) else { return nil }
    return verification.digest(shown: shown).flatMap { PackageDigest(hex: $0.hex) }
  }

  private borrowing func governing(
    _ cover: CaseCover, catalog: EditionCatalog, chosen: EditionChoice?
  ) throws(PackageError) -> Governing {
    do throws(EditionError) {
      if let chosen {
        return try catalog.edition(
          chosen: chosen.edition, reason: chosen.reason, announcement: cover.announcement?.posted)
      }
      if let governing = try cover.governing(in: catalog) { return governing }
    } catch {
      throw PackageError(.edition(error), package: name)
    }
    throw PackageError(.noEdition, package: name)
  }

  /// Originals that the cover names and no manifest does.
  private borrowing func originalsMissing(
    _ cover: CaseCover, _ verification: PackageVerification
  ) -> [Finding] {
    cover.documents.compactMap { document in
      guard let original = document.originalPath,
        !verification.lists(BagPath("data/\(original)"))
      else { return nil }
      return Finding(
        .warning, check: "original-missing", file: "data/\(original)",
        "The cover names the original of “\(document.title)”, but no manifest lists it.")
    }
  }

  /// A file that cannot be read is met twice, where it is wanted and in the manifest's list; one finding says it.
  static func distinct(_ findings: [Finding]) -> [Finding] {
    let unread = Set(
      findings.filter { $0.check == "document-not-read" || $0.check == "cover-not-read" }
        .map(\.file))
    return findings.filter { finding in
      switch finding.check {
      case "file-missing", "file-refused": !unread.contains(finding.file)
      default: true
      }
    }
  }
}
