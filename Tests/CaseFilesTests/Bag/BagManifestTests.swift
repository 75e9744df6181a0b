import Digests
import Testing

@testable import CaseFiles

struct BagManifestTests {
  private let digest = SHA256Digest(of: [])

  private func read(_ lines: String...) -> BagManifest {
    BagManifest(reading: Array(lines.joined(separator: "\n").utf8))
  }

  @Test func readsLinesOfEveryKind() {
    let manifest = read(
      "\(digest.hex)  data/a", "\(digest.hex.uppercased()) \t data/b c\r", "",
      "\(digest.hex) data/d")
    #expect(manifest.entries.map(\.path) == ["data/a", "data/b c", "data/d"])
    #expect(manifest.entries.allSatisfy { $0.digest == digest })
    #expect(manifest.faults.isEmpty)
  }

  @Test func namesBadLines() {
    let manifest = read(
      "\(digest.hex)  data/a", "d41d8cd98f00b204e9800998ecf8427e  data/b", "\(digest.hex)",
      "\(digest.hex)  data/../x", "\(digest.hex)  data/a")
    #expect(manifest.entries.count == 1)
    #expect(manifest.faults.map(\.line) == [2, 3, 4, 5])
    #expect(manifest.faults.map(\.fault) == [.malformed, .malformed, .unsafePath, .repeatedPath])
  }

  @Test func spellingsThatLookAlikeAreTwoFiles() {
    let manifest = read("\(digest.hex)  data/caf\u{E9}", "\(digest.hex)  data/cafe\u{301}")
    #expect(manifest.entries.count == 2)
  }

  @Test(arguments: ["data/a%b", "data/a\nb", "data/a\r%0Ab", "data/100%", "data/é b"])
  func writesWhatItReads(_ path: String) {
    let manifest = BagManifest(reading: BagManifest.line(PackagePath(path), digest))
    #expect(manifest.entries.map(\.path) == [PackagePath(path)])
  }
}
