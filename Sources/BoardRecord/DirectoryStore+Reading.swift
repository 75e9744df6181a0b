import Glibc
import SystemFiles

extension DirectoryStore {
  public func read() throws(StoreError) -> RecordContents {
    var contents = RecordContents()
    for author in try folders() {
      for (sequence, name) in try statementNames(of: author) {
        let file = "record/\(author)/\(name)"
        do throws(FileError) {
          let bytes = try Files.read("\(docket)/\(file)", limit: Self.sizeLimit)
          contents.statements.append(
            StoredStatement(author: author, sequence: sequence, bytes: bytes))
        } catch {
          contents.unreadable.append(.init(file: file, reason: error.reason))
        }
      }
    }
    return contents
  }

  /// What stands sealed beside a statement; for the eyes of those it is sealed to.
  ///
  /// - Throws: `StoreError.file` where it is missing or may not be read.
  public func sealedBytes(author: String, sequence: Int) throws(StoreError) -> [UInt8] {
    guard Self.isFolderName(author) else { throw .invalidAuthor(author) }
    let path = "\(docket)/record/\(author)/\(Self.name(sequence, "ballot"))"
    do throws(FileError) { return try Files.read(path, limit: Self.sizeLimit) } catch {
      throw .file(error)
    }
  }

  /// A value that changes when anything is added to the record: the times of its folders, without reading a file.
  public func changeMark() -> [Int] {
    var mark: [Int] = []
    for path in ["\(docket)/record"] + ((try? folders()) ?? []).map({ "\(docket)/record/\($0)" }) {
      guard let status = Files.status(path) else { continue }
      mark.append(status.st_mtim.tv_sec)
      mark.append(status.st_mtim.tv_nsec)
    }
    return mark
  }

  private func folders() throws(StoreError) -> [String] {
    do throws(FileError) {
      return try Files.names(in: "\(docket)/record").filter(Self.isFolderName)
    } catch {
      if error.isMissing { return [] }
      throw .file(error)
    }
  }

  /// Statements by number; temporary and foreign names are passed over, since other tools leave files too.
  private func statementNames(of author: String) throws(StoreError) -> [(Int, String)] {
    let names: [String]
    do throws(FileError) { names = try Files.names(in: "\(docket)/record/\(author)") } catch {
      // A colleague's folder may be closed to this account; what the administrator passes on stands elsewhere.
      if error.code == EACCES || error.code == ENOTDIR { return [] }
      throw .file(error)
    }
    return names.compactMap { name in
      guard name.hasSuffix(".json"), name.utf8.count == 13, let sequence = Int(name.dropLast(5)),
        sequence > 0
      else { return nil }
      return (sequence, name)
    }
  }
}
