import Diagnosis
import Testing

@Suite("File systems")
struct DiskFactsTests {
  private static func facts(
    _ name: String = "ext4", writing: DiskFacts.Trial = .works,
    locking: DiskFacts.Trial = .works, keepsRights: Bool? = true, free: Int = 1 << 40,
    files: Int? = nil
  ) -> [Observation] {
    DiskFacts(
      path: "/srv/d", kind: FileSystemKind(name: name), writing: writing, locking: locking,
      keepsRights: keepsRights, freeBytes: free, freeFiles: files
    ).observations
  }

  @Test("of a disk on which everything works are in order")
  func disk() {
    #expect(Self.facts().allSatisfy { $0.standing == .inOrder && $0.remedy == nil })
  }

  @Test(
    "are named",
    arguments: [
      "tmpfs", "ramfs", "overlay", "nfs4", "cifs", "9p", "fuse.sshfs", "fuse.gocryptfs",
    ])
  func names(_ name: String) throws {
    let found = try #require(Self.facts(name).first)
    #expect(found.standing == .lookAt && found.finding.string.contains(name))
    #expect(found.remedy != nil)
  }

  @Test("are found by where they are mounted: the deepest place, and of two at one place the later")
  func mounts() {
    let table = MountTable(
      Array(
        """
        22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
        30 22 0:26 / /mnt/a\\040stick rw - vfat /dev/sdb1 rw
        31 22 0:27 / /srv rw - nfs4 host:/srv rw
        32 31 0:28 / /srv rw - tmpfs tmpfs rw
        nonsense
        """.utf8))
    #expect(table.kind(of: "/var/lib/dockets") == .local("ext4"))
    #expect(table.kind(of: "/mnt/a stick/docket") == .simple("vfat"))
    #expect(table.kind(of: "/srv") == .memory("tmpfs"))
    #expect(table.kind(of: "/srvx") == .local("ext4"))
    #expect(MountTable([]).kind(of: "/") == nil)
  }

  @Test("without links are out of order")
  func simple() {
    #expect(!Self.facts("vfat").isInOrder)
  }

  @Test("on which a statement could not be written are out of order, and the reason is told")
  func refused() {
    let found = Self.facts(writing: .refused("the disk is full"))
    #expect(!found.isInOrder && found.contains { $0.finding.string.contains("the disk is full") })
    #expect(Self.facts(writing: .notTried, keepsRights: nil).isInOrder)
  }

  @Test("that give files other rights than asked for are out of order; without locks they work")
  func rights() {
    #expect(!Self.facts(keepsRights: false).isInOrder)
    #expect(Self.facts(locking: .refused("none")).isInOrder)
    #expect(Self.facts(locking: .refused("none")).contains { $0.standing == .lookAt })
  }

  @Test("need room for bytes and for files")
  func room() {
    #expect(!Self.facts(free: 1 << 20).isInOrder)
    #expect(!Self.facts(files: 10).isInOrder)
    #expect(Self.facts(free: 500 << 20).contains { $0.finding.string.contains("500 MiB") })
  }
}
