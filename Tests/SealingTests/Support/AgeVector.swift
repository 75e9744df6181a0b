import Foundation
import Testing

/// One of the public test vectors for age files (C2SP CCTV): a textual header, an empty line, then the file.
struct AgeVector: Sendable, CustomTestStringConvertible {
  let name: String
  let fields: [(name: String, value: String)]
  let file: [UInt8]

  var testDescription: String { name }

  func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  var expectation: String { values("expect").first ?? "" }

  /// Whether it is about recipients that are used here; the hybrid post-quantum ones are not.
  var isApplicable: Bool {
    let identities = values("identity")
    return identities.isEmpty || identities.contains { !$0.hasPrefix("AGE-SECRET-KEY-PQ-") }
  }

  /// The folder beside the project; nil where it is not there.
  static let folder: URL? = {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "../shared/vectors/age").standardizedFileURL
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static let all: [AgeVector] = {
    guard let folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { AgeVector(name: $0, in: folder) }
  }()

  private init?(name: String, in folder: URL) {
    guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
    let bytes = [UInt8](data)
    var fields: [(String, String)] = []
    var position = 0
    while let end = bytes[position...].firstIndex(of: 0x0A) {
      let line = String(decoding: bytes[position..<end], as: UTF8.self)
      position = end + 1
      if line.isEmpty { break }
      guard let colon = line.range(of: ": ") else { return nil }
      fields.append((String(line[..<colon.lowerBound]), String(line[colon.upperBound...])))
    }
    self.name = name
    self.fields = fields
    let rest = Array(bytes[position...])
    if fields.contains(where: { $0.0 == "compressed" }) {
      guard let unpacked = Inflate.unpack(rest) else { return nil }
      file = unpacked
    } else {
      file = rest
    }
  }
}
