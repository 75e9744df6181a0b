import CaseModel

/// An OpenDocument text, opened as far as is needed to see what pandoc would not tell.
struct OpenDocumentFile {
  private var insertions = 0
  private var deletions = 0
  private var comments = 0
  private var pictures = 0

  /// - Throws: `ExtractionError.notThisFormat`, `tooMuchOutput`, `encrypted`.
  init(_ bytes: [UInt8], limits: ExtractionLimits) throws(ExtractionError) {
    let isEncrypted: Bool
    var content: [UInt8]?
    do throws(Inflate.Fault) {
      let archive = try ZipArchive(bytes)
      guard archive.entries.reduce(0, { $0 + $1.size }) <= limits.input else { throw .tooLarge }
      let manifest = try archive.file("META-INF/manifest.xml", limit: 1 << 20)
      // What is encrypted is no packed text; the manifest says so.
      isEncrypted = manifest?.holds("encryption-data") ?? false
      if !isEncrypted { content = try archive.file("content.xml", limit: limits.output) }
    } catch .tooLarge {
      throw .tooMuchOutput(bytes: limits.output)
    } catch {
      throw .notThisFormat(.odt)
    }
    guard !isEncrypted else { throw .encrypted(.odt) }
    guard let content else { throw .notThisFormat(.odt) }
    XMLPiece.forEach(in: content) { piece in
      if case .tag(let name, let kind, _) = piece, kind != .closing { count(name) }
    }
  }

  private mutating func count(_ name: String) {
    switch name {
    case "text:insertion": insertions += 1
    case "text:deletion": deletions += 1
    case "office:annotation": comments += 1
    case "draw:image", "draw:object": pictures += 1
    default: break
    }
  }

  /// Puts what was seen into a report; where pages end such a file does not tell with certainty.
  func tell(_ report: inout DocumentImport) {
    report.trackedInsertions = insertions
    report.trackedDeletions = deletions
    report.comments = comments
    report.pictures = pictures
  }
}
