import CFiles
import Glibc

extension BagValidator {
  /// Looks at all that lies in a folder whose names are on the stack from `start` on, and in the folders within.
  func walkItems(_ folder: Int32, from start: Int, depth: Int) {
    let end = listing.items.count
    checkLikeness(start..<end)
    let length = path.count
    for index in start..<end {
      met += 1
      guard met <= limits.files, !isExhausted else {
        if !isExhausted { findings.add(.tooManyFiles, file: here, .number(limits.files)) }
        isExhausted = true
        return
      }
      if length > 0 { path.append(UInt8(ascii: "/")) }
      path.append(contentsOf: listing.name(index))
      checkName(listing.name(index))
      visit(index, in: folder, depth: depth)
      path.removeLast(path.count - length)
    }
    if depth == 0, !holdsPayload(start..<end) { findings.add(.payloadFolderMissing, file: "data") }
  }

  private func holdsPayload(_ range: Range<Int>) -> Bool {
    range.contains {
      listing.items[$0].kind == .folder && listing.name($0).elementsEqual("data".utf8)
    }
  }

  private func visit(_ index: Int, in folder: Int32, depth: Int) {
    let file = path.withUnsafeBufferPointer { table.find($0) }
    if let file { table.meet(file) }
    switch listing.items[index].kind {
    case .file: visitFile(file, listing.pointer(index), in: folder)
    case .link: refuse(.link, file, .link)
    case .other: refuse(.specialFile, file, .notAFile)
    case .folder:
      if file != nil { findings.add(.folderListed, file: here) }
      guard depth < limits.depth else {
        findings.add(.folderTooDeep, file: shortened, .number(limits.depth))
        return
      }
      enter(index, in: folder, depth: depth)
    }
  }

  private func refuse(_ kind: BagFinding.Kind, _ file: Int?, _ refusal: FileRefusal) {
    guard file != nil else { return findings.add(kind, file: here) }
    findings.add(.fileRefused, file: here, .refusal(refusal))
    findings.denySafety()
  }

  private func enter(_ index: Int, in folder: Int32, depth: Int) {
    let inner = qrb_open_beneath(folder, listing.pointer(index), O_DIRECTORY)
    guard inner >= 0 else {
      findings.add(.folderRefused, file: here, .refusal(FileRefusal(code: errno)))
      return
    }
    defer { close(inner) }
    let mark = listing.mark
    defer { listing.cut(to: mark) }
    do throws(FileRefusal) {
      try readListing(inner)
      walkItems(inner, from: mark.items, depth: depth + 1)
    } catch {
      findings.add(.folderRefused, file: here, .refusal(error))
    }
  }

  /// The path, or its beginning where it is longer than anybody reads.
  private var shortened: BagPath { BagPath(Array(path.prefix(200))) }

  private func checkName(_ name: UnsafeBufferPointer<UInt8>) {
    let check = NameCheck(name)
    if check.hasControl { findings.add(.nameControl, file: here) }
    if check.hasBackslash { findings.add(.nameBackslash, file: here) }
    if !check.isUTF8 { findings.add(.nameNotUTF8, file: here) }
    if path.starts(with: "data/".utf8), NameCheck.isOfSystem(name) {
      findings.add(.systemFile, file: here)
    }
  }

  /// Names in one folder that other systems take for one another; sorted by a key, so that only neighbours are compared.
  private func checkLikeness(_ range: Range<Int>) {
    guard range.count > 1 else { return }
    likenesses.removeAll(keepingCapacity: likenesses.capacity < 1 << 14)
    for index in range { likenesses.append((NameCheck.likeness(listing.name(index)), index)) }
    likenesses.sort { $0.hash < $1.hash || ($0.hash == $1.hash && $0.index < $1.index) }
    for (one, other) in zip(likenesses, likenesses.dropFirst()) where one.hash == other.hash {
      guard NameCheck.areAlike(listing.name(one.index), listing.name(other.index)) else { continue }
      let folder = BagPath(path)
      findings.add(
        .namesAlike, file: folder.appending(Array(listing.name(one.index))),
        .other(folder.appending(Array(listing.name(other.index)))))
    }
  }
}
