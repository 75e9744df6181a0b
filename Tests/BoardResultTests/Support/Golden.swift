import Foundation
import Testing

/// Compares bytes with a file of `Fixtures/Results`; `QRB_RECORD_FIXTURES=1` writes it instead.
func expectGolden(_ bytes: [UInt8], _ name: String, file: String = #filePath) throws {
  let root = URL(fileURLWithPath: file).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let url = root.appendingPathComponent("Fixtures/Results/\(name)")
  if ProcessInfo.processInfo.environment["QRB_RECORD_FIXTURES"] == "1" {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
  let expected = try Data(contentsOf: url)
  #expect(
    Array(expected) == bytes,
    "\(name) differs; run the tests once with QRB_RECORD_FIXTURES=1 and look at the difference")
}
