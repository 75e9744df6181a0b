import CFiles
import Digests
import Glibc

extension BagValidator {
  /// Lists the folder of the bag; false where that cannot be done.
  func list(_ root: Int32) -> Bool {
    // A position of its own: whoever opened the bag may list it again.
    let own = openat(root, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if own >= 0 { close(own) } }
    do throws(FileRefusal) {
      guard own >= 0 else { throw FileRefusal(code: errno) }
      try readListing(own)
      return true
    } catch {
      findings.add(.folderRefused, .refusal(error))
      return false
    }
  }

  func readListing(_ folder: Int32) throws(FileRefusal) {
    guard try !listing.read(folder, items: limits.files, bytes: limits.manifests) else { return }
    findings.add(.tooManyFiles, file: here, .number(limits.files))
  }

  /// Where the walk is; nil at the top.
  var here: BagPath? { path.isEmpty ? nil : BagPath(path) }

  func holds(_ name: String) -> Bool {
    listing.items.indices.contains { listing.name($0).elementsEqual(name.utf8) }
  }

  /// The manifests of the payload, then those of tags, each in the order of its name.
  func manifestNames() -> [(name: String, manifest: ManifestName)] {
    let found = listing.items.indices.compactMap { index in
      ManifestName(listing.name(index)).map {
        (name: String(decoding: listing.name(index), as: UTF8.self), manifest: $0)
      }
    }
    guard found.count > Self.manifestLimit else {
      return found.filter { !$0.manifest.isOfTags } + found.filter(\.manifest.isOfTags)
    }
    findings.add(.tooManyManifests, .number(Self.manifestLimit))
    return Array(found.prefix(Self.manifestLimit))
  }

  /// There are some ten algorithms in use anywhere.
  private static let manifestLimit = 32

  /// Reads a tag file at the top of the bag whole, once: what is understood is what is digested.
  func readTag(
    _ name: String, _ root: Int32, limit: Int
  ) throws(FileRefusal) -> ByteArena.Place {
    let (file, status) = try openFile(root, name)
    defer { close(file) }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
    var failure: FileRefusal?
    let place = table.texts.append(atMost: size + 1) { room in
      var count = 0
      do throws(FileRefusal) {
        while count < room.count {
          let got = try FolderDescriptor.readSome(
            file, UnsafeMutableRawBufferPointer(rebasing: room[count...]))
          if got == 0 { break }
          count += got
        }
      } catch { failure = error }
      return count
    }
    if let failure { throw failure }
    guard Int(place.length) <= size else { throw .failed(code: EBUSY) }
    tagTexts.append((BagPath(name), place))
    return place
  }

  /// Opens what must be a regular file.
  func openFile(
    _ folder: Int32, _ name: UnsafePointer<CChar>
  ) throws(FileRefusal) -> (descriptor: Int32, status: stat) {
    let file = qrb_open_beneath(folder, name, 0)
    guard file >= 0 else { throw FileRefusal(code: errno) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .notAFile
    }
    return (file, status)
  }

  func readDeclaration(_ root: Int32) {
    do throws(FileRefusal) {
      let place = try readTag("bagit.txt", root, limit: limits.tagFile)
      do throws(BagDeclaration.Fault) {
        declaration = try BagDeclaration.read(table.texts[place])
      } catch {
        switch error {
        case .byteOrderMark: addDeclaration(.byteOrderMark)
        case .line(let line): addDeclaration(.line, line)
        case .tooManyLines: addDeclaration(.tooManyLines)
        case .version: findings.add(.versionUnknown, file: "bagit.txt", line: 1)
        case .encoding: findings.add(.encodingUnknown, file: "bagit.txt", line: 2)
        }
      }
    } catch {
      findings.add(.declaration, file: "bagit.txt", .refusal(error))
    }
  }

  private func addDeclaration(_ fault: BagFinding.DeclarationFault, _ line: Int? = nil) {
    findings.add(.declaration, file: "bagit.txt", line: line, .declaration(fault))
  }

  /// The text as UTF-8, without its mark; nil where it is not in the encoding of the bag.
  func text(of name: BagPath, _ place: ByteArena.Place) -> ByteArena.Place? {
    var text = place
    if encoding != .utf8 {
      guard let decoded = encoding.decode(table.texts[place], limit: 2 * limits.manifests) else {
        findings.add(.textMalformed, file: name)
        return nil
      }
      text = table.texts.append(decoded)
    }
    if table.texts[text].starts(with: [0xEF, 0xBB, 0xBF]) {
      if encoding == .utf8 { findings.add(.byteOrderMark, as: strictness, file: name) }
      text = ByteArena.Place((Int(text.start) + 3)..<text.end)
    }
    if BagLines.lacksLastEnd(table.texts[text]) { findings.add(.lastLineOpen, file: name) }
    return text
  }
}
