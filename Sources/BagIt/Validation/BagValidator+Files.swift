import Digests
import Glibc

extension BagValidator {
  /// Looks at a regular file, by its name in an open folder; `path` is where the walk is.
  func visitFile(_ file: Int?, _ name: UnsafePointer<CChar>, in folder: Int32) {
    guard let file else { return meetStray(name, in: folder) }
    if !known.isEmpty, let known = known[BagPath(path)] {
      count(known.bytes.count)
      examine(name, in: folder)
      compare(file, known)
      return
    }
    if !tagTexts.isEmpty, let text = tagTexts.first(where: { $0.name.bytes == path }) {
      return compare(file, UnsafeRawBufferPointer(table.texts[text.bytes]))
    }
    guard digestsFiles, !isRefused else {
      if let status = examine(name, in: folder) { count(Int(status.st_size)) }
      return
    }
    read(file, name, in: folder)
  }

  private var isRefused: Bool { !refused.isEmpty && refused.contains(BagPath(path)) }

  private func read(_ file: Int, _ name: UnsafePointer<CChar>, in folder: Int32) {
    do throws(FileRefusal) {
      let (descriptor, status) = try openFile(folder, name)
      defer { close(descriptor) }
      let size = Int(status.st_size)
      check(status)
      count(size)
      digest(file, descriptor, size: size)
    } catch {
      findings.add(.fileRefused, file: BagPath(path), .refusal(error))
    }
  }

  private func digest(_ file: Int, _ descriptor: Int32, size: Int) {
    guard size <= limits.file else {
      return findings.add(.fileTooLarge, file: BagPath(path), .number(limits.file))
    }
    guard digested + size <= limits.payload else {
      if findings.counts[.payloadTooLarge] == nil {
        findings.add(.payloadTooLarge, file: BagPath(path), .number(limits.payload))
      }
      return
    }
    digested += size
    if size > buffer.count { posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL) }
    var streams = DigestStreams(algorithms(of: file))
    var rest = size
    do throws(FileRefusal) {
      while true {
        let count = try FolderDescriptor.readSome(descriptor, buffer)
        rest -= count
        streams.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        progress?(count)
        // A short count is the end of a regular file; one that grows would otherwise never end.
        if count < buffer.count || rest < 0 { break }
      }
    } catch {
      return findings.add(.fileRefused, file: BagPath(path), .refusal(error))
    }
    guard rest == 0 else { return findings.add(.fileChanged, file: BagPath(path)) }
    compare(file, streams)
  }

  private func algorithms(of file: Int) -> DigestAlgorithm.Algorithms {
    var algorithms: DigestAlgorithm.Algorithms = []
    var number = table.files[file].first
    while let entry = table.entry(number) {
      if let algorithm = table.manifests[Int(entry.manifest)].algorithm {
        algorithms.insert(algorithm.set)
      }
      number = entry.next
    }
    return algorithms
  }

  /// Compares bytes that lie in memory.
  private func compare(_ file: Int, _ bytes: UnsafeRawBufferPointer) {
    guard digestsFiles else { return }
    var streams = DigestStreams(algorithms(of: file))
    streams.update(bytes)
    compare(file, streams)
  }

  private func compare(_ file: Int, _ known: KnownFile) {
    let algorithms = algorithms(of: file)
    guard algorithms != DigestAlgorithm.sha256.set else {
      known.digest.copy(to: digest)
      var number = table.files[file].first
      while let entry = table.entry(number) {
        if table.manifests[Int(entry.manifest)].algorithm != nil {
          compare(entry, UnsafeRawBufferPointer(rebasing: digest[..<32]))
        }
        number = entry.next
      }
      return
    }
    known.bytes.withUnsafeBytes { compare(file, $0) }
  }

  private func compare(_ file: Int, _ streams: DigestStreams) {
    var number = table.files[file].first
    while let entry = table.entry(number) {
      if let algorithm = table.manifests[Int(entry.manifest)].algorithm {
        let length = streams.finish(algorithm, into: digest)
        compare(entry, UnsafeRawBufferPointer(rebasing: digest[..<length]))
      }
      number = entry.next
    }
  }

  private func compare(_ entry: ManifestTable.Entry, _ found: UnsafeRawBufferPointer) {
    let manifest = table.manifests[Int(entry.manifest)]
    guard HexDigits.spell(table.texts[entry.digest], found) else {
      findings.add(
        .fileAltered, file: BagPath(path), line: Int(entry.line),
        .digest(manifest.name, algorithm: manifest.algorithm?.rawValue ?? ""))
      return
    }
    guard manifest.algorithm == .sha256, !asked.isEmpty else { return }
    let path = BagPath(path)
    if known[path] != nil || path == BagPath(ManifestName.manifest) { confirmed.insert(path) }
  }

  private func meetStray(_ name: UnsafePointer<CChar>, in folder: Int32) {
    if path.starts(with: "data/".utf8) {
      if let status = examine(name, in: folder) { count(Int(status.st_size)) }
      guard strays.count < Self.strayLimit else {
        return findings.add(.fileNotListed, file: here)
      }
      strays.append(BagPath(path))
    } else if path.withUnsafeBufferPointer({ ManifestName($0) })?.isOfTags != true {
      examine(name, in: folder)
      strays.append(BagPath(path))
    }
  }

  /// As many are kept to be compared with what is missing.
  private static var strayLimit: Int { 10_000 }

  @discardableResult
  private func examine(_ name: UnsafePointer<CChar>, in folder: Int32) -> stat? {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    check(status)
    return status
  }

  private func check(_ status: stat) {
    if status.st_nlink > 1 {
      findings.add(.hardLink, file: BagPath(path), .number(Int(status.st_nlink)))
    }
    if status.st_mode & (S_ISUID | S_ISGID) != 0 { findings.add(.privileged, file: BagPath(path)) }
  }

  private func count(_ size: Int) {
    guard path.starts(with: "data/".utf8) else { return }
    payload.bytes += size
    payload.files += 1
  }
}
