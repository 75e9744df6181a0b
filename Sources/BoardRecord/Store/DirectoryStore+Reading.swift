import BoardReview
import Digests
import Glibc
import SystemFiles

extension DirectoryStore {
  /// Reads `board.json` and every statement file of every person; see `StatementStore`.
  public func read() throws(StoreError) -> RecordContents {
    var contents = RecordContents()
    if Files.status("\(docket)/\(StatementPlace.board.file)") != nil {
      try add(
        .board, isSigned: exists("\(docket)/\(StatementPlace.board.signatureName)"), &contents)
    }
    if exists("\(docket)/\(Self.roster)") {
      contents.roster = try bytes(of: Self.roster, limit: Self.sizeLimit, &contents)
    }
    for author in try authors() {
      guard let names = try names(in: author, &contents) else { continue }
      let signatures = Set(names.filter { $0.hasSuffix(StatementPlace.signatureEnding) })
      for place in names.compactMap({ StatementPlace(name: $0, in: author) }) {
        try add(place, isSigned: signatures.contains(place.signatureName), &contents)
      }
    }
    return contents
  }

  /// Reads a ballot by the name its digest gives it; of file and copies the first whose bytes fit the digest.
  ///
  /// Where none fits, the file is given as it is: that it was altered is for the reader to say.
  public func ballotFile(
    beside author: PersonID, sequence: Int, digest: SHA256Digest
  ) throws(StoreError) -> [UInt8] {
    var places = [(author, BallotFile.Form.sealed), (author, .plain)]
    places += (try? authors())?.map { ($0, .copy(of: author, sequence: sequence)) } ?? []
    var first: FileError?
    var altered: [UInt8]?
    for (person, form) in places {
      let folder = "\(record)/\(person.rawValue)\(BallotFile.folder(of: form))"
      let path = "\(folder)/\(BallotFile.name(form, sequence, digest))"
      do throws(FileError) {
        let bytes = try Files.read(path, limit: Self.sizeLimit)
        if SHA256Digest(of: bytes) == digest { return bytes }
        if altered == nil { altered = bytes }
      } catch {
        if first == nil || first?.isMissing == true && !error.isMissing { first = error }
      }
    }
    if let altered { return altered }
    throw .file(first ?? FileError(.open, record, code: ENOENT))
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

  private func exists(_ path: String) -> Bool { Files.status(path) != nil }

  private func add(
    _ place: StatementPlace, isSigned: Bool, _ contents: inout RecordContents
  ) throws(StoreError) {
    guard let bytes = try bytes(of: place.file, limit: Self.sizeLimit, &contents) else { return }
    var signature: [UInt8]?
    if isSigned {
      let file = place.file + StatementPlace.signatureEnding
      signature = try self.bytes(of: file, limit: Self.signatureLimit, &contents)
    }
    contents.statements.append(StoredStatement(place: place, bytes: bytes, signature: signature))
  }

  /// Nil, and noted, where the file cannot be read.
  private func bytes(
    of file: String, limit: Int, _ contents: inout RecordContents
  ) throws(StoreError) -> [UInt8]? {
    do throws(FileError) { return try Files.read("\(docket)/\(file)", limit: limit) } catch {
      if error.isPassing { throw .file(error) }
      contents.unreadable.append(.init(file: file, error: error))
      return nil
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
