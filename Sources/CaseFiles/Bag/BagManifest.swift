import Digests

/// A manifest of a bag: which files it vouches for, each with its digest (RFC 8493 §2.1.3).
struct BagManifest {
  /// One line.
  struct Entry: Hashable {
    let path: PackagePath
    let digest: SHA256Digest
    /// From 1.
    let line: Int
  }

  /// In the order of the file.
  private(set) var entries: [Entry] = []
  /// Lines that are no entry, or that name a file a second time.
  private(set) var faults: [(line: Int, fault: Fault)] = []

  enum Fault { case malformed, unsafePath, repeatedPath }

  /// Reads the lines of a manifest; a line that is none becomes a fault.
  init(reading bytes: [UInt8]) {
    var paths: Set<PackagePath> = []
    for (index, line) in BagLines.split(bytes).enumerated() where !line.isEmpty {
      guard let entry = Self.entry(line, number: index + 1) else {
        faults.append((index + 1, .malformed))
        continue
      }
      if !entry.path.isSafe {
        faults.append((index + 1, .unsafePath))
      } else if !paths.insert(entry.path).inserted {
        faults.append((index + 1, .repeatedPath))
      } else {
        entries.append(entry)
      }
    }
  }

  /// The digest it gives for a file.
  subscript(path: PackagePath) -> SHA256Digest? { entries.first { $0.path == path }?.digest }

  private static func entry(_ line: ArraySlice<UInt8>, number: Int) -> Entry? {
    let checksum = line.prefix { $0 != 0x20 && $0 != 0x09 }
    let path = line[checksum.endIndex...].drop { $0 == 0x20 || $0 == 0x09 }
    guard !path.isEmpty,
      let digest = SHA256Digest(hex: String(decoding: checksum, as: UTF8.self))
    else { return nil }
    return Entry(path: PackagePath(decode(path)), digest: digest, line: number)
  }

  /// Only line ends and the percent sign are encoded.
  private static func decode(_ path: ArraySlice<UInt8>) -> [UInt8] {
    guard path.contains(UInt8(ascii: "%")) else { return Array(path) }
    var decoded: [UInt8] = []
    var rest = path
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      switch String(decoding: rest.prefix(2), as: UTF8.self).uppercased() {
      case "0A": decoded.append(0x0A)
      case "0D": decoded.append(0x0D)
      case "25": decoded.append(0x25)
      default:
        decoded.append(byte)
        continue
      }
      rest = rest.dropFirst(2)
    }
    return decoded
  }

  /// Writes one line of a manifest.
  static func line(_ path: PackagePath, _ digest: SHA256Digest) -> [UInt8] {
    var line = Array("\(digest.hex)  ".utf8)
    for byte in path.bytes {
      switch byte {
      case 0x0A: line.append(contentsOf: "%0A".utf8)
      case 0x0D: line.append(contentsOf: "%0D".utf8)
      case 0x25: line.append(contentsOf: "%25".utf8)
      default: line.append(byte)
      }
    }
    return line + [0x0A]
  }
}
