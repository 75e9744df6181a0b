import CaseModel
import Glibc
import HarmlessText
import Qualifications
import SystemFiles
import Testing

@testable import CaseFiles

/// What must neither hang the program nor lead it out of a package.
struct UnsafeFilesTests {
  let scratch: ScratchFolder
  let package: String

  init() throws {
    scratch = try ScratchFolder()
    package = try scratch.package()
  }

  private func replaceResume(_ make: (String) -> Int32) throws -> [String] {
    let path = "\(package)/data/text/resume.txt"
    unlink(path)
    try #require(make(path) == 0)
    return try scratch.findings(package)
  }

  @Test func aFIFODoesNotHang() throws {
    let findings = try replaceResume { mkfifo($0, 0o600) }
    #expect(findings.contains("document-not-read data/text/resume.txt"))
  }

  @Test func aFIFOInPlaceOfTheCoverDoesNotHang() throws {
    unlink("\(package)/data/case.json")
    try #require(mkfifo("\(package)/data/case.json", 0o600) == 0)
    let error = try #require(throws: PackageError.self) { try PackageFolder.readCover(package) }
    #expect(error.fault == .coverNotRead(.notAFile))
  }

  @Test func aFIFOInPlaceOfTheManifestDoesNotHang() throws {
    unlink("\(package)/tagmanifest-sha256.txt")
    try #require(mkfifo("\(package)/tagmanifest-sha256.txt", 0o600) == 0)
    #expect(try scratch.findings(package).first == "manifest-missing tagmanifest-sha256.txt")
  }

  @Test func aLinkOutOfThePackageIsNotFollowed() throws {
    try scratch.write("secret.txt", "secret")
    let findings = try replaceResume { symlink("\(scratch.path)/secret.txt", $0) }
    #expect(findings.contains("document-not-read data/text/resume.txt"))
    let read = try PackageFolder.read(package, catalog: EditionCatalog())
    #expect(read.document("resume") == nil)
    #expect(read.findings.contains { $0.message.string.contains("symbolic link") })
  }

  @Test func aLinkWithinThePackageIsNotFollowedEither() throws {
    let findings = try replaceResume { symlink("statement.txt", $0) }
    #expect(findings.contains("document-not-read data/text/resume.txt"))
  }

  @Test func aLinkedFolderIsNotFollowed() throws {
    let elsewhere = try ScratchFolder()
    try #require(rename("\(package)/data", "\(elsewhere.path)/data") == 0)
    try #require(symlink("\(elsewhere.path)/data", "\(package)/data") == 0)
    let error = try #require(throws: PackageError.self) { try PackageFolder.readCover(package) }
    #expect(error.fault == .coverNotRead(.link))
  }

  @Test func aDeviceIsNotRead() throws {
    let findings = try replaceResume { symlink("/dev/zero", $0) }
    #expect(findings.contains("document-not-read data/text/resume.txt"))
  }

  @Test func aFolderInPlaceOfATextIsRefused() throws {
    let findings = try replaceResume { mkdir($0, 0o700) }
    #expect(findings.contains("document-not-read data/text/resume.txt"))
  }

  @Test func aSocketIsRefused() throws {
    let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    let findings = try replaceResume { path in
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
      return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
    }
    #expect(findings.contains("document-not-read data/text/resume.txt"))
  }

  @Test func strayLinksAndFIFOsAreNamedAndNotOpened() throws {
    try #require(mkfifo("\(package)/data/pipe", 0o600) == 0)
    try #require(symlink("/etc/passwd", "\(package)/bag-link.txt") == 0)
    #expect(
      try scratch.findings(package) == ["file-refused bag-link.txt", "file-refused data/pipe"])
  }

  @Test func aManifestThatLeadsOutIsNotFollowed() throws {
    try scratch.write("secret.txt", "secret")
    let digest = String(repeating: "0", count: 64)
    let manifest = try scratch.read("2025-1041/manifest-sha256.txt")
    try scratch.write(
      "2025-1041/manifest-sha256.txt",
      manifest + "\(digest)  data/../../secret.txt\n\(digest)  /etc/passwd\n\(digest)  ~/x\n")
    let unsafe = try scratch.findings(package).filter { $0.hasPrefix("file-path-unsafe") }
    #expect(unsafe.count == 3)
  }

  @Test func manyStrayFilesMakeFewFindings() throws {
    for number in 0..<200 { try scratch.write("2025-1041/data/\(number)", "") }
    let findings = try PackageFolder.read(package, catalog: EditionCatalog()).findings
    #expect(findings.filter { $0.check == "file-not-listed" }.count == 51)
    #expect(findings.contains { $0.message.string.hasPrefix("150 more files") })
  }
}
