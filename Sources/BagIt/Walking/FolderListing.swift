import CFiles
import Glibc

/// The names in folders that lie in one another, one folder's after the other's: a stack that one bag after another reuses.
final class FolderListing {
  /// A name, and what stands there.
  struct Item {
    /// In `names`; a NUL follows, for the kernel.
    let name: ByteArena.Place
    var kind: FolderDescriptor.Entry.Kind
  }

  private(set) var items: [Item] = []
  private let names = ByteArena(capacity: 1 << 14)
  private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 15, alignment: 8)

  deinit { chunk.deallocate() }

  /// The bytes of a name.
  func name(_ index: Int) -> UnsafeBufferPointer<UInt8> { names[items[index].name] }

  /// The name for a system call; valid until the next folder is read.
  func pointer(_ index: Int) -> UnsafePointer<CChar> {
    UnsafeRawPointer(names.base + Int(items[index].name.start)).assumingMemoryBound(to: CChar.self)
  }

  /// How much is on the stack, to go back to.
  var mark: (items: Int, bytes: Int) { (items.count, names.count) }

  func cut(to mark: (items: Int, bytes: Int)) {
    items.removeLast(items.count - mark.items)
    names.cut(to: mark.bytes)
  }

  /// Puts the names of a folder on the stack, in the order of their bytes.
  ///
  /// - Returns: false where there are more than are accepted; some are then on the stack.
  /// - Throws: `FileRefusal` where the folder cannot be listed.
  func read(_ folder: Int32, items limit: Int, bytes: Int) throws(FileRefusal) -> Bool {
    let start = items.count
    var isWhole = true
    reading: while true {
      let count = qrb_read_directory(folder, chunk.baseAddress, chunk.count)
      guard count >= 0 else { throw FileRefusal(code: errno) }
      if count == 0 { break }
      var offset = 0
      while offset < count {
        let length = Int(chunk.loadUnaligned(fromByteOffset: offset + 16, as: UInt16.self))
        let type = chunk[offset + 18]
        add(
          UnsafeRawBufferPointer(rebasing: chunk[(offset + 19)..<(offset + length)]), type, folder)
        offset += length
        if items.count - start > limit || names.count > bytes {
          isWhole = false
          break reading
        }
      }
    }
    let base = names.base
    items[start...].sort { left, right in
      // With the NUL after each, a name that begins another comes first.
      strcmp(Self.text(base, left), Self.text(base, right)) < 0
    }
    return isWhole
  }

  private static func text(_ base: UnsafeMutablePointer<UInt8>, _ item: Item) -> UnsafePointer<
    CChar
  > {
    UnsafeRawPointer(base + Int(item.name.start)).assumingMemoryBound(to: CChar.self)
  }

  private func add(_ bytes: UnsafeRawBufferPointer, _ type: UInt8, _ folder: Int32) {
    let padded = bytes.assumingMemoryBound(to: UInt8.self)
    let length = padded.firstIndex(of: 0) ?? padded.count
    if length <= 2, padded[..<length].allSatisfy({ $0 == UInt8(ascii: ".") }) { return }
    var place = names.append(UnsafeBufferPointer(rebasing: padded[..<length]))
    _ = names.append([0])
    place.length = UInt32(length)
    let kind = FolderDescriptor.Entry.Kind(type)
    items.append(Item(name: place, kind: kind ?? .other))
    guard kind == nil else { return }
    items[items.count - 1].kind = .init(of: pointer(items.count - 1), in: folder)
  }
}
