import Digests
import Glibc

extension BagValidator {
  /// Reads a manifest into the table.
  func readManifest(_ found: (name: String, manifest: ManifestName), _ root: Int32) {
    let name = BagPath(found.name)
    let algorithm = found.manifest.known
    let place: ByteArena.Place
    do throws(FileRefusal) {
      let room = limits.manifests - table.texts.count
      place = try readTag(found.name, root, limit: max(0, room))
    } catch {
      findings.add(.manifestRefused, file: name, .refusal(error))
      refused.insert(name)
      return
    }
    if algorithm == nil {
      findings.add(.algorithmUnknown, file: name, .algorithm(found.manifest.algorithm))
    }
    guard let text = text(of: name, place) else { return }
    let manifest = ManifestTable.Manifest(
      name: name, isOfTags: found.manifest.isOfTags, algorithm: algorithm)
    readLines(
      of: manifest, number: table.add(manifest), text: text, algorithm: found.manifest.algorithm)
  }

  private func readLines(
    of manifest: ManifestTable.Manifest, number: Int, text: ByteArena.Place, algorithm: String
  ) {
    let bytes = table.texts[text]
    let coding = PathEncoding(version)
    var lines = BagLines(bytes)
    var (hasStar, hasDotSlash, count) = (false, false, 0)
    while let line = lines.next() {
      if line.isEmpty { continue }
      let start =
        Int(text.start)
        + (line.baseAddress ?? bytes.baseAddress.unsafelyUnwrapped)
        .distance(from: bytes)
      let parsed = ManifestLine(
        line, digits: manifest.algorithm.map { $0.length * 2 }, version: version)
      guard let parsed else {
        findings.add(
          .lineMalformed, file: manifest.name, line: lines.number, .algorithm(algorithm))
        continue
      }
      if parsed.hasStar, !hasStar {
        findings.add(.pathStar, file: manifest.name, line: lines.number)
        hasStar = true
      }
      if parsed.hasDotSlash, !hasDotSlash {
        findings.add(.pathDotSlash, file: manifest.name, line: lines.number)
        hasDotSlash = true
      }
      count += 1
      guard count <= limits.files else {
        findings.add(.tooManyFiles, file: manifest.name, line: lines.number, .number(limits.files))
        return
      }
      let raw = UnsafeBufferPointer(rebasing: line[parsed.path])
      let decoded = coding.decode(raw).map { table.names.append($0) }
      let path =
        decoded
        ?? ByteArena.Place((start + parsed.path.lowerBound)..<(start + parsed.path.upperBound))
      enter(
        path, isDecoded: decoded != nil,
        ManifestTable.Entry(
          manifest: UInt16(number), line: UInt32(clamping: lines.number),
          digest: ByteArena.Place(start..<(start + parsed.digest.upperBound)),
          next: ManifestTable.none),
        manifest)
    }
  }

  /// Takes up what a line says, unless the path must not be looked for.
  private func enter(
    _ path: ByteArena.Place, isDecoded: Bool, _ entry: ManifestTable.Entry,
    _ manifest: ManifestTable.Manifest
  ) {
    let bytes = (isDecoded ? table.names : table.texts)[path]
    let line = Int(entry.line)
    guard let severity = severity(of: bytes, manifest, line: line) else { return }
    if severity == .error { return }
    guard case .repeated(let other) = table.insert(path, isDecoded: isDecoded, entry) else {
      return
    }
    if HexDigits.agree(table.texts[entry.digest], table.texts[other.digest]) {
      findings.add(.listedTwice, as: strictness, file: manifest.name, line: line)
    } else {
      findings.add(.listedDifferently, file: manifest.name, line: line)
    }
  }

  /// What is told of a path that should not stand in a manifest; a note where it may.
  private func severity(
    of path: UnsafeBufferPointer<UInt8>, _ manifest: ManifestTable.Manifest, line: Int
  ) -> BagFinding.Severity? {
    guard BagPath.isSafe(path) else {
      findings.add(.pathUnsafe, file: manifest.name, line: line)
      return .error
    }
    guard path.count < Int(PATH_MAX) else {
      findings.add(.pathTooLong, file: manifest.name, line: line, .number(Int(PATH_MAX) - 1))
      return .error
    }
    let isPayload = path.starts(with: "data/".utf8)
    if !manifest.isOfTags {
      if isPayload { return .note }
      findings.add(.pathNotPayload, file: manifest.name, line: line)
      return .error
    }
    guard isPayload || ManifestName(path)?.isOfTags == true else { return .note }
    findings.add(.pathNotTag, as: strictness, file: manifest.name, line: line)
    return strictness
  }

  /// What must hold between manifests (RFC 8493 §2.1.3, §2.2.1).
  func checkManifests() {
    let ofPayload = table.manifests.filter { !$0.isOfTags }
    if ofPayload.isEmpty {
      findings.add(.manifestMissing, file: BagPath(ManifestName.manifest))
    } else if ofPayload.allSatisfy({ $0.algorithm?.isWeak ?? false }) {
      for manifest in ofPayload {
        findings.add(
          .algorithmWeak, file: manifest.name, .algorithm(manifest.algorithm?.rawValue ?? ""))
      }
    }
    var hasTagManifest = false
    for (number, manifest) in table.manifests.enumerated() where manifest.isOfTags {
      hasTagManifest = true
      for listed in ofPayload where !lists(manifest: number, listed.name) {
        findings.add(.manifestNotListed, as: strictness, file: manifest.name, .other(listed.name))
      }
    }
    if !hasTagManifest { findings.add(.tagManifestMissing) }
    for path in asked where find(path) != nil { listed.insert(path) }
  }

  func find(_ path: BagPath) -> Int? {
    path.bytes.withUnsafeBufferPointer { table.find($0) }
  }

  private func lists(manifest: Int, _ path: BagPath) -> Bool {
    guard let file = find(path) else { return false }
    var number = table.files[file].first
    while let entry = table.entry(number) {
      if Int(entry.manifest) == manifest { return true }
      number = entry.next
    }
    return false
  }
}

extension UnsafePointer<UInt8> {
  /// How far it lies behind the beginning of bytes.
  fileprivate func distance(from bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.baseAddress.map { self - $0 } ?? 0
  }
}
