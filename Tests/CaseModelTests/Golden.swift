import Glibc
import SystemFiles
import Testing

/// Compares a text with a file of `Fixtures`, or of `docs`; `QRB_RECORD_FIXTURES=1` writes the file instead.
enum Golden {
  static func expect(
    _ text: String, _ path: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let file = path.hasPrefix("docs/") ? "\(Fixtures.root)/\(path)" : "\(Fixtures.folder)/\(path)"
    if let value = getenv("QRB_RECORD_FIXTURES"), String(cString: value) == "1" {
      let parts = file.split(separator: "/", omittingEmptySubsequences: false)
      try Files.replaceDurably(
        String(parts.last ?? ""), in: parts.dropLast().joined(separator: "/"),
        bytes: Array(text.utf8))
    }
    let kept = (try? Files.read(file)).map { String(decoding: $0, as: UTF8.self) }
    #expect(
      kept == text,
      "\(path) differs; write it anew with: QRB_RECORD_FIXTURES=1 swift test --filter CaseModelTests",
      sourceLocation: location)
  }
}
