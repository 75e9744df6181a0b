import BoardReview
import Digests
import Glibc
import SystemFiles

extension DirectoryStore {
  /// Reads `board.json` and every statement file of every person; see `StatementStore`.
  public func read() throws(StoreError) -> RecordContents {
    var contents = RecordContents()
    if Files.status("\(docket)/\(StatementPlace.board.file)") != nil {
      let isSigned = exists("\(docket)/\(StatementPlace.board.signatureName)")
      try add([(.board, isSigned)], to: &contents)
    }
    if exists("\(docket)/\(Self.roster)") {
      contents.roster = try taken(
        outcome(Self.roster, Self.sizeLimit), Self.roster, &contents)
    }
    for author in try authors() {
      guard let names = try names(in: author, &contents) else { continue }
      let signatures = Set(names.filter { $0.hasSuffix(StatementPlace.signatureEnding) })
      let places = names.compactMap { StatementPlace(name: $0, in: author) }
      try add(
        places.map { ($0, signatures.contains($0.signatureName)) }, to: &contents)
    }
    return contents
  }

  /// Reads a ballot by the name its digest gives it; of file and copies the first whose bytes fit the digest.
  ///
  /// Where none fits, the file is given as it is: that it was altered is for the reader to say.
  public func ballotFile(
    beside author: PersonID, sequence: Int, digest: SHA256Digest
  ) throws(StoreError) -> [UInt8] {
    try ballotFile(beside: author, sequence: sequence, digest: digest, orCopy: true)
  }

  /// The same, from the author's own folder alone where no copy will do.
  func ballotFile(
    beside author: PersonID, sequence: Int, digest: SHA256Digest, orCopy: Bool
  ) throws(StoreError) -> [UInt8] {
    var places = [(author, BallotFile.Form.sealed), (author, .plain)]
    let holders = orCopy ? (try? authors()) : nil
    places += holders?.map { ($0, .copy(of: author, sequence: sequence)) } ?? []
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

  /// A file, or what the system said of it.
  private typealias Outcome = Result<[UInt8], FileError>

  /// Reads statements with their signatures, those of a long record on all cores.
  private func add(
    _ places: [(place: StatementPlace, isSigned: Bool)], to contents: inout RecordContents
  ) throws(StoreError) {
    let found = places.mappedOnAllCores { place, isSigned -> (Outcome, Outcome?) in
      let file = place.file
      let signature =
        isSigned ? outcome(file + StatementPlace.signatureEnding, Self.signatureLimit) : nil
      return (outcome(file, Self.sizeLimit), signature)
    }
    for ((place, _), (statement, signature)) in zip(places, found) {
      guard let bytes = try taken(statement, place.file, &contents) else { continue }
      let beside = try signature.flatMap { signature throws(StoreError) in
        try taken(signature, place.file + StatementPlace.signatureEnding, &contents)
      }
      contents.statements.append(StoredStatement(place: place, bytes: bytes, signature: beside))
    }
  }

  private func outcome(_ file: String, _ limit: Int) -> Outcome {
    do throws(FileError) {
      return .success(try Files.read("\(docket)/\(file)", limit: limit))
    } catch {
      return .failure(error)
    }
  }

  /// Nil, and noted, where the file cannot be read.
  private func taken(
    _ outcome: Outcome, _ file: String, _ contents: inout RecordContents
  ) throws(StoreError) -> [UInt8]? {
    switch outcome {
    case .success(let bytes): return bytes
    case .failure(let error):
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
