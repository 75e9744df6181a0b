import BagIt
import CaseModel
import Glibc
import Qualifications
import StrictJSON
import SystemFiles

/// Writes a case as a bag of BagIt 1.0 (RFC 8493), which other people's tools can check.
public struct PackageWriter: Sendable {
  /// What is written to `data/case.json`.
  public let cover: CaseCover
  /// The text of every document, by the id of the document.
  public let texts: [String: [UInt8]]
  /// Files as the agency sent them, by their path in the cover: from memory, or from the disk, whatever their size.
  public let originals: [String: BagWriter.Source]
  /// How the texts were made, written to `data/import-report.json`; nil where nothing is known of that.
  public let importReport: ImportReport?
  /// The day to be named as the one of packing; pure callers pass it in.
  public let day: CalendarDate

  /// A package given by its cover, texts and originals.
  public init(
    cover: CaseCover, texts: [String: [UInt8]], originals: [String: [UInt8]] = [:],
    importReport: ImportReport? = nil, day: CalendarDate
  ) {
    self.init(
      cover: cover, texts: texts, originalSources: originals.mapValues { .bytes($0) },
      importReport: importReport, day: day)
  }

  /// A package whose originals may lie on the disk; they are copied while they are digested.
  ///
  /// - Parameter originalSources: by their path in the cover.
  public init(
    cover: CaseCover, texts: [String: [UInt8]], originalSources: [String: BagWriter.Source],
    importReport: ImportReport? = nil, day: CalendarDate
  ) {
    self.cover = cover
    self.texts = texts
    originals = originalSources
    self.importReport = importReport
    self.day = day
  }

  /// Writes the package as a folder named for its number: wholly, or not at all.
  ///
  /// It is built beside its place under a hidden name, every file forced to the disk, and then renamed. Whoever may
  /// read `folder` by its group may read the package.
  /// - Parameter folder: the folder for packages; it must be there.
  /// - Returns: what identifies the package from now on.
  /// - Throws: `PackageWriteError`; `taken` where a package of that number is there.
  @discardableResult
  public func write(into folder: String) throws(PackageWriteError) -> PackageDigest {
    let payload = try payload()
    let final = "\(folder)/\(cover.number.rawValue)"
    guard Files.status(final) == nil else { throw .taken(path: final) }
    let temporary = "\(folder)/.\(cover.number.rawValue).\(getpid()).partial"
    Self.removeTree(temporary)
    do throws(BagWriteError) {
      let digest = try build(payload, at: temporary)
      do throws(FileError) { try PackageRights.share(temporary, of: folder) } catch {
        throw .file(error)
      }
      // Onto a package that came in between this fails: a folder that holds something is never replaced.
      guard rename(temporary, final) == 0 else { throw .file(FileError(.rename, final)) }
      do throws(FileError) { try Files.synchronizeFolder(folder) } catch { throw .file(error) }
      return digest
    } catch {
      Self.removeTree(temporary)
      guard case .file(let error) = error else { throw .bag(error) }
      throw error.code == ENOTEMPTY || error.code == EEXIST ? .taken(path: final) : .file(error)
    }
  }

  /// The files of `data/`; nothing the cover does not name, and all it names.
  private func payload() throws(PackageWriteError) -> [BagWriter.File] {
    let coverBytes = cover.jsonValue.encoded()
    do throws(JSONError) {
      _ = try CaseCover(reading: JSONText(coverBytes).reader)
    } catch {
      throw .cover(error)
    }
    var files = [BagWriter.File(PackageFolder.coverPath, .bytes(coverBytes))]
    if let importReport {
      files.append(
        BagWriter.File(
          PackageFolder.importReportPath, .bytes(importReport.jsonValue.encoded())))
    }
    for document in cover.documents {
      guard let text = texts[document.id] else { throw .textMissing(document: document.id) }
      files.append(BagWriter.File(BagPath("data/\(document.textPath)"), .bytes(text)))
      guard let path = document.originalPath else { continue }
      guard let original = originals[path] else { throw .originalMismatch(path: path) }
      files.append(BagWriter.File(BagPath("data/\(path)"), original))
    }
    if let stray = texts.keys.sorted().first(where: { cover.document($0) == nil }) {
      throw .textNotNamed(document: stray)
    }
    let named = Set(cover.documents.compactMap(\.originalPath))
    if let stray = originals.keys.sorted().first(where: { !named.contains($0) }) {
      throw .originalMismatch(path: stray)
    }
    return files
  }
}
