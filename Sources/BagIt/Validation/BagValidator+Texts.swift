extension BagValidator {
  /// Reads the metadata, where there is any.
  func readInformation(_ root: Int32) -> BagInformation {
    let name = version.informationFile
    guard holds(name) else { return BagInformation() }
    let path = BagPath(name)
    let information: BagInformation
    do throws(FileRefusal) {
      let place = try readTag(name, root, limit: limits.tagFile)
      guard let text = text(of: path, place) else { return BagInformation() }
      information = BagInformation(reading: table.texts[text], version: version)
    } catch {
      findings.add(.fileRefused, file: path, .refusal(error))
      return BagInformation()
    }
    for line in information.faults { findings.add(.elementMalformed, file: path, line: line) }
    return information
  }

  /// Payload-Oxum, where the metadata give it (RFC 8493 §2.2.2).
  func checkCount(_ information: BagInformation) {
    let said = information.values(of: "Payload-Oxum")
    let file = BagPath(version.informationFile)
    if said.count > 1 {
      findings.add(.elementRepeated, as: strictness, file: file, .label("Payload-Oxum"))
    }
    guard let first = said.first else { return }
    guard let count = PayloadCount(first) else {
      findings.add(.countMalformed, file: file)
      return
    }
    // What was not looked at cannot be counted.
    if count != payload, !isExhausted {
      findings.add(.countDiffers, file: file, .count(said: count, found: payload))
    }
  }

  /// Reads `fetch.txt`, where there is one; nothing is ever fetched.
  func readFetch(_ root: Int32) {
    let file: BagPath = "fetch.txt"
    guard holds("fetch.txt") else { return }
    findings.add(.fetchFile, file: file)
    do throws(FileRefusal) {
      let room = limits.manifests - table.texts.count
      let place = try readTag("fetch.txt", root, limit: max(0, room))
      guard let text = text(of: file, place) else { return }
      readFetchLines(table.texts[text], file)
    } catch {
      findings.add(.fileRefused, file: file, .refusal(error))
    }
  }

  private func readFetchLines(_ bytes: UnsafeBufferPointer<UInt8>, _ file: BagPath) {
    var lines = BagLines(bytes)
    let ofPayload = table.manifests.count { !$0.isOfTags }
    while let line = lines.next() {
      if line.isEmpty { continue }
      guard let parsed = FetchLine(line) else {
        findings.add(.fetchMalformed, as: strictness, file: file, line: lines.number)
        continue
      }
      let raw = UnsafeBufferPointer(rebasing: line[parsed.path])
      let path = BagPath(PathEncoding(version).decode(raw) ?? Array(raw))
      guard path.isSafe else {
        findings.add(.pathUnsafe, file: file, line: lines.number)
        continue
      }
      let number = find(path)
      if number.map(payloadEntries) ?? 0 < ofPayload || !path.hasPrefix("data/") {
        findings.add(
          .fetchNotListed, as: strictness, file: file, line: lines.number, .other(path))
      }
      if number != nil, fetched.count < limits.findings { fetched.insert(path) }
    }
  }

  /// How many payload manifests list a file.
  func payloadEntries(_ file: Int) -> Int {
    var count = 0
    var number = table.files[file].first
    while let entry = table.entry(number) {
      if !table.manifests[Int(entry.manifest)].isOfTags { count += 1 }
      number = entry.next
    }
    return count
  }
}
