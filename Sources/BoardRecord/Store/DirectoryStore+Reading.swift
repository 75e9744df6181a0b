import BoardReview
import Digests
import Glibc
import SystemFiles

extension DirectoryStore {
  /// Reads `board.json` and every statement file of every person; see `StatementStore`.
  public func read() throws(StoreError) -> RecordContents {
    var contents = RecordContents()
    if Files.status("\(docket)/\(StatementPlace.board.file)") != nil {
      try add(.board, to: &contents)
    }
    for author in try authors() {
      guard let names = try names(in: author, &contents) else { continue }
      for place in names.compactMap({ StatementPlace(name: $0, in: author) }) {
        try add(place, to: &contents)
      }
    }
    return contents
  }

  /// Reads a sealed file by the name its digest gives it; whether its bytes fit the digest is for the reader to check.
  public func sealedFile(
    beside author: PersonID, sequence: Int, digest: SHA256Digest
  ) throws(StoreError) -> [UInt8] {
    let folder = folder(of: .chain(author, sequence: sequence))
    let path = "\(folder)/\(Self.sealedName(sequence, digest))"
    do throws(FileError) { return try Files.read(path, limit: Self.sizeLimit) } catch {
      throw .file(error)
    }
  }

  /// A value that differs once anything is added to the record; reads names, and no file.
  public func mark() -> RecordMark {
    var mark = RecordMark()
    mark.names[""] = Files.status("\(docket)/\(StatementPlace.board.file)") == nil ? [] : ["board"]
    for author in (try? authors()) ?? [] {
      let folder = "\(record)/\(author.rawValue)"
      mark.names[author.rawValue] = try? Files.names(in: folder).filter { !Files.isLeftover($0) }
      guard let status = Files.status(folder) else { continue }
      mark.times += [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
    return mark
  }

  private func add(
    _ place: StatementPlace, to contents: inout RecordContents
  ) throws(StoreError) {
    do throws(FileError) {
      let bytes = try Files.read("\(docket)/\(place.file)", limit: Self.sizeLimit)
      contents.statements.append(StoredStatement(place: place, bytes: bytes))
    } catch {
      if error.isPassing { throw .file(error) }
      contents.unreadable.append(.init(file: place.file, error: error))
    }
  }

  /// Folders whose names cannot be a person's are passed over: other tools leave things too.
  private func authors() throws(StoreError) -> [PersonID] {
    do throws(FileError) { return try Files.names(in: record).compactMap { PersonID($0) } } catch {
      if error.isMissing { return [] }
      throw .file(error)
    }
  }

  private func names(
    in author: PersonID, _ contents: inout RecordContents
  ) throws(StoreError) -> [String]? {
    do throws(FileError) { return try Files.names(in: "\(record)/\(author.rawValue)") } catch {
      // A record that was read in part only because this process is short of something is no record to build on.
      if error.isPassing { throw .file(error) }
      switch error.code {
      case EACCES: contents.closed.append(author)
      default:
        contents.unreadable.append(.init(file: "record/\(author.rawValue)", error: error))
      }
      return nil
    }
  }
}
