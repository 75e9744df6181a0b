import BoardReview
import Digests
import Glibc
import SystemFiles

extension DirectoryStore {
  public func read() throws(StoreError) -> RecordContents {
    var contents = RecordContents()
    if Files.status("\(docket)/\(StatementPlace.board.file)") != nil {
      add(.board, to: &contents)
    }
    for author in try authors() {
      guard let names = try names(in: author, &contents) else { continue }
      for place in names.compactMap({ StatementPlace(name: $0, in: author) }) {
        add(place, to: &contents)
      }
    }
    return contents
  }

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

  private func add(_ place: StatementPlace, to contents: inout RecordContents) {
    do throws(FileError) {
      let bytes = try Files.read("\(docket)/\(place.file)", limit: Self.sizeLimit)
      contents.statements.append(StoredStatement(place: place, bytes: bytes))
    } catch {
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
      switch error.code {
      case EACCES: contents.closed.append(author)
      default:
        contents.unreadable.append(.init(file: "record/\(author.rawValue)", error: error))
      }
      return nil
    }
  }
}
