import Digests

/// All manifests of a bag joined by the path: what is said of each file, so that it needs to be read once only.
///
/// Kept in flat arrays that one bag after another reuses; the texts of the manifests themselves hold paths and digests.
final class ManifestTable {
  /// A manifest that was read.
  struct Manifest {
    let name: BagPath
    let isOfTags: Bool
    /// Nil where it is not known here.
    let algorithm: DigestAlgorithm?
  }

  /// One line of a manifest.
  struct Entry {
    /// In `manifests`.
    let manifest: UInt16
    /// From 1.
    let line: UInt32
    /// The digits.
    let digest: ByteArena.Place
    /// What another manifest says of the same file; none where it is `none`.
    var next: UInt32
  }

  /// A file that at least one manifest names.
  struct File {
    let path: ByteArena.Place
    /// Whether the path lies in `names`, for it stands encoded in the manifest.
    let isDecoded: Bool
    var first: UInt32
    var wasMet = false
  }

  static let none = UInt32.max

  /// Manifests as they were read.
  let texts = ByteArena()
  /// Paths that are encoded in the manifests, as they are meant.
  let names = ByteArena()
  private(set) var manifests: [Manifest] = []
  private(set) var entries: [Entry] = []
  private(set) var files: [File] = []
  /// Open addressing: numbers in `files`, or `none`.
  private var slots: [UInt32] = []

  func clear() {
    texts.cut(to: 0)
    names.cut(to: 0)
    manifests.removeAll(keepingCapacity: true)
    // What one large bag took is given back; that of usual ones is used again.
    entries.removeAll(keepingCapacity: entries.capacity < 1 << 14)
    files.removeAll(keepingCapacity: files.capacity < 1 << 14)
    slots = slots.count > 64 ? [] : slots
    for index in slots.indices { slots[index] = Self.none }
  }

  func path(_ file: Int) -> UnsafeBufferPointer<UInt8> {
    (files[file].isDecoded ? names : texts)[files[file].path]
  }

  func bagPath(_ file: Int) -> BagPath { BagPath(Array(path(file))) }

  func add(_ manifest: Manifest) -> Int {
    manifests.append(manifest)
    return manifests.count - 1
  }

  func meet(_ file: Int) { files[file].wasMet = true }

  /// The number of a file in `files`.
  func find(_ path: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !slots.isEmpty else { return nil }
    let found = slots[slot(of: path)]
    return found == Self.none ? nil : Int(found)
  }

  /// Hashing is seeded for each run, so that no manifest can be made whose paths all collide.
  private func slot(of path: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(path))
    let mask = slots.count - 1
    var slot = hasher.finalize() & mask
    while slots[slot] != Self.none {
      let other = self.path(Int(slots[slot]))
      if other.count == path.count, other.elementsEqual(path) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func grow() {
    guard files.count * 2 >= slots.count else { return }
    slots = Array(repeating: Self.none, count: max(64, slots.count * 2))
    for file in files.indices { slots[slot(of: path(file))] = UInt32(file) }
  }

  /// What `insert` did.
  enum Insertion { case added, repeated(Entry) }

  /// Adds what a manifest says of a path, unless that manifest has said something of it already.
  func insert(_ path: ByteArena.Place, isDecoded: Bool, _ new: Entry) -> Insertion {
    grow()
    let slot = slot(of: (isDecoded ? names : texts)[path])
    var entry = new
    if slots[slot] == Self.none {
      slots[slot] = UInt32(files.count)
      entry.next = Self.none
      files.append(File(path: path, isDecoded: isDecoded, first: UInt32(entries.count)))
    } else {
      let file = Int(slots[slot])
      entry.next = files[file].first
      var number = entry.next
      while let said = self.entry(number) {
        if said.manifest == new.manifest { return .repeated(said) }
        number = said.next
      }
      files[file].first = UInt32(entries.count)
    }
    entries.append(entry)
    return .added
  }

  /// The entry of a number; nil for `none`. A file's entries follow one another by `next`, later manifests first.
  func entry(_ number: UInt32) -> Entry? {
    number == Self.none ? nil : entries[Int(number)]
  }
}
