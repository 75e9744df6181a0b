import HarmlessText
import Qualifications

/// A case as it is reviewed: its cover, the edition it is read against, its documents, and what is wrong with it.
public struct CasePackage: Sendable {
  /// Who, for which position, with which documents.
  public let cover: CaseCover
  /// The edition it is read against, and why that one (R21).
  public let governing: Governing
  /// Those whose text could be read, in the order of the cover.
  public let documents: [LoadedDocument]
  /// What identifies its bytes; nil where nothing shows that they are unaltered, and then no ballot can name it.
  public let digest: PackageDigest?
  /// How the texts were made of the originals; nil where the package does not tell.
  public let importReport: ImportReport?
  /// What was found in its files and in its contents, the gravest first.
  public let findings: [Finding]

  /// Puts a case together and checks its contents.
  ///
  /// - Parameters:
  ///   - fileFindings: what was found while its files were read.
  ///   - settings: the time limits of the office, and the day the board sits.
  public init(
    cover: CaseCover, governing: Governing, documents: [LoadedDocument], digest: PackageDigest?,
    importReport: ImportReport? = nil, fileFindings: [Finding],
    settings: CheckSettings = CheckSettings()
  ) {
    self.cover = cover
    self.governing = governing
    self.documents = documents
    self.digest = digest
    self.importReport = importReport
    let contents = CaseContents(
      cover: cover, governing: governing, documents: documents, settings: settings)
    let fromImport = importReport?.findings(for: cover) ?? []
    findings = (fileFindings + fromImport + CaseCheck.all.flatMap { $0.findings(contents) })
      .sorted { $0.severity < $1.severity }
  }

  /// The document of that id, if its text could be read.
  public func document(_ id: String) -> LoadedDocument? {
    documents.first { $0.document.id == id }
  }
}
