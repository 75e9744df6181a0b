import HarmlessText
import Qualifications

/// A document whose text has been read.
public struct LoadedDocument: Sendable, Identifiable {
  /// What the cover says of it.
  public let document: CaseDocument
  /// Its text with pages, paragraphs and lines.
  public let text: DocumentText
  /// What had to be replaced to make the text harmless.
  public let alterations: TextAlterations
  /// The parts that speak to one core qualification each; nil where the kind is not divided so.
  public let narrative: NarrativeSections?
  /// Lower-case hexadecimal SHA-256 of the bytes of its text file.
  public let digest: String

  /// Reads the bytes of a text file as that document.
  ///
  /// - Parameters:
  ///   - edition: the edition that governs the case, whose names head its sections.
  ///   - digest: of the bytes; pure code does not hash.
  public init(_ document: CaseDocument, bytes: [UInt8], digest: String, edition: Edition) {
    self.document = document
    self.digest = digest
    let (harmless, alterations) = HarmlessText.make(from: bytes)
    self.alterations = alterations
    text = DocumentText(harmless)
    narrative =
      document.kind.speaksToQualifications
      ? NarrativeSections.find(in: text, edition: edition) : nil
  }

  /// Its id in the case.
  public var id: String { document.id }

  /// The parts that speak to one core qualification each, in the order of the text; empty where it is not divided so.
  public var sections: [Section] { narrative?.sections ?? [] }
}
