import Digests

/// A result as a bag (RFC 8493), so that it can be checked without this program.
public enum ResultBag {
  /// The payload with the tag files of its bag; the same bytes for the same payload.
  ///
  /// No day of bagging is written: the files would differ each time.
  ///
  /// - Parameter payload: files beneath `data/`.
  public static func files(
    _ payload: [ResultFile], identifier: String, description: String
  ) -> [ResultFile] {
    let octets = payload.reduce(0) { $0 + $1.bytes.count }
    let info = [
      ("External-Identifier", identifier), ("External-Description", description),
      ("Payload-Oxum", "\(octets).\(payload.count)"),
    ].map { "\($0): \(flat($1))\n" }.joined()
    let tags = [
      ResultFile(
        name: "bagit.txt",
        bytes: Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)),
      ResultFile(name: "bag-info.txt", bytes: Array(info.utf8)),
      ResultFile(name: "manifest-sha256.txt", bytes: manifest(payload)),
    ]
    return tags + [ResultFile(name: "tagmanifest-sha256.txt", bytes: manifest(tags))] + payload
  }

  private static func manifest(_ files: [ResultFile]) -> [UInt8] {
    files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.flatMap { file in
      Array("\(SHA256Digest(of: file.bytes).hex)  \(escaped(file.name))\n".utf8)
    }
  }

  /// RFC 8493 §2.1.3: line ends and the percent sign itself are written as their codes.
  private static func escaped(_ name: String) -> String {
    name.replacing("%", with: "%25").replacing("\n", with: "%0A").replacing("\r", with: "%0D")
  }

  private static func flat(_ value: String) -> String {
    String(value.map { $0.isNewline ? " " : $0 })
  }
}
