import Glibc
import Testing

@testable import BagIt

/// Bags that are made to lead a reader out, to hang it, or to take its memory; each of a size at which a reader without
/// limits would.
struct HostileBagTests {
  @Test func linksAreNamedAndNotFollowed() throws {
    let bag = try ScratchBag("1.0", files: ["data/a": "x", "data/in/b": "y", "data/loop": "z"])
    unlink("\(bag.path)/data/a")
    symlink("/etc/passwd", "\(bag.path)/data/a")
    unlink("\(bag.path)/data/loop")
    symlink("loop", "\(bag.path)/data/loop")
    rename("\(bag.path)/data/in", "\(bag.root)/in")
    symlink("\(bag.root)/in", "\(bag.path)/data/in")
    symlink("nowhere", "\(bag.path)/data/dangling")
    symlink("/etc/passwd", "\(bag.path)/note.txt")
    let validation = try bag.validate()
    #expect(!validation.isSafe)
    #expect(validation.counts[.link] == 3)
    #expect(validation.counts[.fileRefused] == 2)
    #expect(validation.findings.contains { $0.kind == .fileMissing && $0.file == "data/in/b" })
    #expect(validation.findings.allSatisfy { !$0.message.string.contains("root:") })
  }

  @Test(arguments: ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "fetch.txt"])
  func linkedTagFilesAreNotRead(_ name: String) throws {
    let bag = try ScratchBag("1.0")
    unlink("\(bag.path)/\(name)")
    symlink("/etc/passwd", "\(bag.path)/\(name)")
    let validation = try bag.validate()
    #expect(validation.hasErrors && !validation.isComplete && !validation.isSafe)
  }

  @Test(arguments: [
    "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "fetch.txt", "data/a", "data/b",
  ])
  func aFIFODoesNotHang(_ name: String) throws {
    let bag = try ScratchBag("1.0")
    unlink("\(bag.path)/\(name)")
    try #require(mkfifo("\(bag.path)/\(name)", 0o600) == 0)
    let validation = try bag.validate()
    #expect(validation.hasErrors && !validation.isSafe)
  }

  @Test func socketsAndDevicesAreNotOpened() throws {
    let bag = try ScratchBag("1.0")
    let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: "\(bag.path)/data/s".utf8) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    var expected = [BagFinding.Kind.specialFile]
    // Only root may make a device; /dev/zero never ends.
    if mknod("\(bag.path)/data/zero", S_IFCHR | 0o600, 1 << 8 | 5) == 0 {
      expected.append(.specialFile)
    }
    #expect(try bag.findings() == expected)
    #expect(try bag.validate().isComplete)
  }

  @Test func hardLinksAndPrivilegedFilesAreTold() throws {
    let bag = try ScratchBag("1.0", files: ["data/a": "x", "data/b": "y"])
    link("\(bag.path)/data/a", "\(bag.root)/elsewhere")
    chmod("\(bag.path)/data/b", 0o4755)
    #expect(try bag.findings() == [.hardLink, .privileged])
    let validation = try bag.validate()
    #expect(validation.isValid == true && !validation.isSafe && !validation.hasErrors)
  }

  @Test func namesThatActOnTerminalsAreTold() throws {
    let bag = try ScratchBag("1.0", [], files: [:])
    let names: [[UInt8]] = [
      Array("data/\u{1B}]0;x\u{7}".utf8), Array("data/\u{202E}cod.exe".utf8),
      Array("data/".utf8) + [0xFF, 0x80], Array("data/a\\b".utf8), Array("data/a\nb".utf8),
    ]
    var manifest: [UInt8] = []
    for name in names {
      try bag.write(name, [])
      manifest += Array("\(try ScratchBag.digest("", "sha256"))  ".utf8)
      PathEncoding.append(name, to: &manifest)
      manifest.append(0x0A)
    }
    try bag.write("manifest-sha256.txt", manifest)
    let validation = try bag.validate()
    #expect(validation.isValid == true && !validation.isSafe)
    #expect(validation.counts[.nameControl] == 3)
    #expect(validation.counts[.nameNotUTF8] == 1)
    #expect(validation.counts[.nameBackslash] == 1)
    #expect(!validation.json(path: "x\u{1B}[2J").utf8.contains { $0 < 0x20 || $0 == 0x7F })
    #expect(validation.findings.allSatisfy { !$0.message.string.utf8.contains(0x1B) })
  }

  @Test func aFileThatIsAFolder() throws {
    let bag = try ScratchBag("1.0")
    unlink("\(bag.path)/data/a")
    mkdir("\(bag.path)/data/a", 0o700)
    #expect(try bag.findings() == [.folderListed])
  }

  @Test func payloadCountsThatLie() throws {
    for (count, kind) in [
      ("10000000000.0", BagFinding.Kind.countDiffers), ("-1.1", .countMalformed),
      ("18446744073709551616.1", .countMalformed), ("1", .countMalformed),
      ("1.1.1", .countMalformed),
      ("1.2", .countDiffers), ("", .countMalformed),
    ] {
      let bag = try ScratchBag("1.0")
      try bag.write("bag-info.txt", "Payload-Oxum: \(count)\n")
      #expect(try bag.findings() == [kind], "\(count)")
    }
    let bag = try ScratchBag("1.0")
    try bag.write("bag-info.txt", "payload-oxum: 1.1\n")
    #expect(try bag.findings() == [])
  }

  @Test func nothingIsFetched() throws {
    let bag = try ScratchBag("1.0")
    unlink("\(bag.path)/data/a")
    try bag.write("fetch.txt", "file:///etc/hostname - data/a\n")
    #expect(try bag.findings() == [.notFetched])
  }

  @Test func aManifestOfItself() throws {
    let bag = try ScratchBag("1.0")
    try bag.vouch(for: ["manifest-sha256.txt"])
    let tags = "\(bag.path)/tagmanifest-sha256.txt"
    let file = open(tags, O_WRONLY | O_APPEND)
    let line = Array("\(String(repeating: "0", count: 64))  tagmanifest-sha256.txt\n".utf8)
    try #require(write(file, line, line.count) == line.count)
    close(file)
    #expect(try bag.findings() == [.pathNotTag])
  }
}
