import CaseModel
import Digests
import HarmlessText
import Qualifications

extension PackageFolder {
  /// Reads the whole package, compares every file with its manifests, and checks what it contains.
  ///
  /// Each file is read once: what is shown is what was compared.
  /// - Throws: `PackageError` where there is nothing to review; all else is a finding.
  public borrowing func package(
    catalog: EditionCatalog, settings: CheckSettings = CheckSettings()
  ) throws(PackageError) -> CasePackage {
    let (cover, coverBytes) = try coverAndBytes()
    let governing = try governing(cover, catalog: catalog)
    var read = [Self.coverPath: FileFacts(of: coverBytes)]
    var findings: [Finding] = []
    var documents: [LoadedDocument] = []
    for document in cover.documents {
      let path = PackagePath("data/\(document.textPath)")
      do throws(FileRefusal) {
        let bytes = try folder.read(path, limit: PackageLimits.text)
        let facts = FileFacts(of: bytes)
        read[path] = facts
        documents.append(
          LoadedDocument(
            document, bytes: bytes, digest: facts.digest.hex, edition: governing.edition))
      } catch {
        findings.append(
          Finding(
            .error, check: "document-not-read", file: path.display,
            "\(path.display) \(error.reason)."))
      }
    }
    guard !documents.isEmpty else { throw PackageError(.noDocuments(findings), package: name) }
    let verification = BagVerification(of: folder, read: read)
    findings += verification.findings
    findings +=
      StrayFiles(
        in: folder, listed: verification.tagManifestDigest == nil ? nil : verification.listed
      ).findings
    findings += originalsMissing(cover, listed: verification.listed)
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
      digest: Self.digest(verification, of: cover), fileFindings: Self.distinct(findings),
      settings: settings)
  }

  /// The digest stands for the bytes that are shown; so it is given only where all of them are vouched for.
  private static func digest(
    _ verification: BagVerification, of cover: CaseCover
  ) -> PackageDigest? {
    let shown = [coverPath] + cover.documents.map { PackagePath("data/\($0.textPath)") }
    guard shown.allSatisfy(verification.verified.contains),
      !verification.findings.contains(where: { $0.severity == .error })
    else { return nil }
    return verification.tagManifestDigest.flatMap { PackageDigest(hex: $0.hex) }
  }

  private borrowing func governing(
    _ cover: CaseCover, catalog: EditionCatalog
  ) throws(PackageError) -> Governing {
    do throws(EditionError) {
      if let choice = cover.editionOverride {
        return try catalog.edition(
          chosen: choice.edition, reason: choice.reason.string,
          announcement: cover.announcement?.posted)
      }
      if let posted = cover.announcement?.posted { return try catalog.edition(governing: posted) }
      if let received = cover.received {
        let edition = try catalog.edition(governing: received).edition
        return try catalog.edition(
          chosen: edition.id,
          reason: "no announcement; in force when the case was received, \(received.inWords)",
          announcement: nil)
      }
    } catch {
      throw PackageError(.edition(error), package: name)
    }
    throw PackageError(.noEdition, package: name)
  }

  /// Originals that the cover names and no manifest does.
  private borrowing func originalsMissing(
    _ cover: CaseCover, listed: Set<PackagePath>
  ) -> [Finding] {
    cover.documents.compactMap { document in
      guard let original = document.originalPath,
        !listed.contains(PackagePath("data/\(original)"))
      else { return nil }
      return Finding(
        .warning, check: "original-missing", file: "data/\(original)",
        "The cover names the original of “\(document.title)”, but no manifest lists it.")
    }
  }

  /// A file that cannot be read is met twice, in the cover's list and in the manifest's; one finding says it.
  private static func distinct(_ findings: [Finding]) -> [Finding] {
    let unread = Set(findings.filter { $0.check == "document-not-read" }.map(\.file))
    var strays: Set<DisplayText?> = []
    return findings.filter { finding in
      switch finding.check {
      case "file-missing": !unread.contains(finding.file)
      case "file-refused": !unread.contains(finding.file) && strays.insert(finding.file).inserted
      default: true
      }
    }
  }
}
