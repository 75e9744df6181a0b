/// The file systems of a machine and where they are mounted, as `/proc/self/mountinfo` lists them (proc(5)).
public struct MountTable: Sendable {
  private let mounts: [(place: [UInt8], kind: FileSystemKind)]

  /// Reads a table; lines that are none are passed over.
  public init(_ bytes: [UInt8]) {
    mounts = bytes.split(separator: 0x0A).compactMap { line in
      let words = line.split(separator: 0x20)
      guard words.count > 4, let stroke = words.firstIndex(of: [0x2D]), stroke + 1 < words.count
      else { return nil }
      return (
        Self.unescaped(words[4]),
        FileSystemKind(name: String(decoding: words[stroke + 1], as: UTF8.self))
      )
    }
  }

  /// What the folder at an absolute path without links lies on; nil where the table does not say.
  public func kind(of path: String) -> FileSystemKind? {
    let path = Array(path.utf8)
    // Of two mounts at one place the later one covers the earlier.
    var best: (length: Int, kind: FileSystemKind)?
    for (place, kind) in mounts {
      let isAbove =
        path.starts(with: place)
        && (place == [0x2F] || path.count == place.count || path[place.count] == 0x2F)
      if isAbove, place.count >= best?.length ?? 0 { best = (place.count, kind) }
    }
    return best?.kind
  }

  /// Blanks and the like stand as a backslash and three octal digits.
  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == 0x5C, digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }) {
        result.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }))
        rest = rest.dropFirst(3)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
