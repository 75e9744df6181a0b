import Glibc

extension BagValidator {
  /// Files that manifests list and that were not met under that name, and files that were met and not listed.
  func checkLeftovers(_ root: Int32) {
    var taken: Set<BagPath> = []
    // Equal as text: what differs only in its Unicode form is one key.
    var byText: [String: BagPath] = [:]
    let isAnyMissing = !isExhausted && table.files.contains { !$0.wasMet }
    if isAnyMissing {
      for stray in strays { byText[String(decoding: stray.bytes, as: UTF8.self)] = stray }
    }
    for file in table.files.indices where !table.files[file].wasMet && !isExhausted {
      guard let stray = counterpart(of: file, in: byText), taken.insert(stray).inserted else {
        tellMissing(file)
        continue
      }
      path = stray.bytes
      (stray.bytes + [0]).withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { name in
          guard let start = name.baseAddress else { return }
          // It was counted when it was met.
          let count = payload
          visitFile(file, start, in: root)
          payload = count
        }
      }
      path = []
    }
    tellStrays(except: taken)
    checkEveryManifest()
  }

  /// The file that is probably meant: in another Unicode form, or percent-encoded by the rules of another version.
  private func counterpart(of file: Int, in strays: [String: BagPath]) -> BagPath? {
    guard !strays.isEmpty else { return nil }
    let path = table.bagPath(file)
    if let stray = strays[String(decoding: path.bytes, as: UTF8.self)] {
      findings.add(.nameNormalization, file: path, .other(stray))
      return stray
    }
    var spellings = [encoded(path)]
    if let decoded = path.bytes.withUnsafeBufferPointer({
      PathEncoding(hasPercent: true).decode($0)
    }) {
      spellings.append(decoded)
    }
    for spelling in spellings {
      guard let stray = strays[String(decoding: spelling, as: UTF8.self)] else { continue }
      findings.add(.nameEncoding, file: path, .other(stray))
      return stray
    }
    return nil
  }

  /// The path as it stands in the manifest, where it was decoded.
  private func encoded(_ path: BagPath) -> [UInt8] {
    var text: [UInt8] = []
    PathEncoding.append(path.bytes, to: &text)
    return text
  }

  private func tellMissing(_ file: Int) {
    guard let entry = table.entry(table.files[file].first) else { return }
    let manifest = table.manifests[Int(entry.manifest)].name
    if !fetched.isEmpty, fetched.contains(table.bagPath(file)) {
      findings.add(
        .notFetched, file: table.bagPath(file), line: Int(entry.line), .manifest(manifest))
    } else {
      findings.add(
        .fileMissing, file: table.bagPath(file), line: Int(entry.line), .manifest(manifest))
    }
  }

  private func tellStrays(except taken: Set<BagPath>) {
    let hasTagManifest = table.manifests.contains(where: \.isOfTags)
    for stray in strays where !taken.contains(stray) {
      if stray.hasPrefix("data/") {
        findings.add(.fileNotListed, file: stray)
      } else if hasTagManifest {
        findings.add(.tagFileNotListed, file: stray)
      }
    }
  }

  /// From 1.0 on every payload manifest lists every payload file; before, one of them had to (RFC 8493 §3).
  private func checkEveryManifest() {
    let ofPayload = table.manifests.indices.filter { !table.manifests[$0].isOfTags }
    guard ofPayload.count > 1 else { return }
    for file in table.files.indices where table.path(file).starts(with: "data/".utf8) {
      guard payloadEntries(file) < ofPayload.count else { continue }
      var listing: Set<Int> = []
      var number = table.files[file].first
      while let entry = table.entry(number) {
        listing.insert(Int(entry.manifest))
        number = entry.next
      }
      guard let lacking = ofPayload.first(where: { !listing.contains($0) }) else { continue }
      findings.add(
        .notInEveryManifest, as: version.isFinal ? .error : .note, file: table.bagPath(file),
        .manifest(table.manifests[lacking].name))
    }
  }
}
