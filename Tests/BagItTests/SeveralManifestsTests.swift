import Glibc
import Synchronization
import Testing

@testable import BagIt

struct SeveralManifestsTests {
  @Test func eachMustHold() throws {
    let bag = try ScratchBag("1.0", ["md5", "sha1", "sha256", "sha384", "sha512"])
    #expect(try bag.findings() == [])
    #expect(try bag.validate().algorithms == ["md5", "sha1", "sha256", "sha384", "sha512"])
    for algorithm in ["md5", "sha1", "sha256", "sha384", "sha512"] {
      let bag = try ScratchBag("1.0", ["md5", "sha1", "sha256", "sha384", "sha512"])
      try bag.list(["data/a": "y"], in: "manifest-\(algorithm).txt", algorithm)
      let findings = try bag.validate().findings.filter { $0.severity == .error }
      #expect(findings.map(\.kind) == [.fileAltered])
      let manifest = BagPath("manifest-\(algorithm).txt")
      #expect(findings.first?.detail == .digest(manifest, algorithm: algorithm))
    }
  }

  @Test func everyManifestListsEveryFileFromVersionOneOn() throws {
    for version in ["0.97", "1.0"] {
      let bag = try ScratchBag(version, [], files: ["data/a": "x", "data/b": "y"])
      try bag.list(["data/a": "x"], in: "manifest-md5.txt", "md5")
      try bag.list(["data/a": "x", "data/b": "y"], in: "manifest-sha256.txt", "sha256")
      #expect(try bag.findings() == (version == "1.0" ? [.notInEveryManifest] : []))
    }
  }

  @Test func tagManifestsListManifests() throws {
    for version in ["0.97", "1.0"] {
      let bag = try ScratchBag(version, ["md5", "sha256"])
      try bag.vouch(for: ["manifest-sha256.txt", "bagit.txt"])
      #expect(try bag.findings() == [.manifestNotListed])
      #expect(try bag.validate().verdict == (version == "1.0" ? "invalid" : "warning"))
    }
  }

  @Test func marksAndRepeatedCountsAreLeftToDrafts() throws {
    for (version, verdict) in [("0.97", "warning"), ("1.0", "invalid")] {
      let bag = try ScratchBag(version)
      try bag.write("bag-info.txt", "\u{FEFF}Payload-Oxum: 1.1\nPayload-Oxum: 1.1\n")
      #expect(try bag.findings() == [.byteOrderMark, .elementRepeated])
      #expect(try bag.validate().verdict == verdict)
    }
  }

  @Test func whatIsNoBag() throws {
    let bag = try ScratchBag()
    #expect(try bag.findings() == [.notABag])
    try bag.declare("1.0")
    #expect(try bag.findings() == [.manifestMissing])
    try bag.write("manifest-sha256.txt", "")
    rmdir("\(bag.path)/data")
    #expect(try bag.findings() == [.payloadFolderMissing])
    #expect(throws: FileRefusal.missing) {
      _ = try BagValidator().validate(path: "\(bag.path)x").isSafe
    }
  }

  @Test func batchesTellInOrder() throws {
    let bags = try (0..<20).map { try ScratchBag("1.0", files: ["data/\($0)": "x"]) }
    let paths = bags.map(\.path) + ["/nowhere"]
    let told = Mutex<[String]>([])
    BagBatch(paths, jobs: 4).run { path, outcome in
      told.withLock { $0.append(path) }
      #expect((try? outcome.get().isValid) == (path == "/nowhere" ? nil : true))
    }
    #expect(told.withLock { $0 } == paths)
  }

  @Test func oneValidatorForgetsTheBagBefore() throws {
    let validator = BagValidator()
    let (good, bad) = (
      try ScratchBag("1.0"), try ScratchBag("0.97", ["md5"], files: ["data/b": "x"])
    )
    unlink("\(bad.path)/data/b")
    for _ in 0..<2 {
      #expect(try validator.validate(path: bad.path).isComplete == false)
      #expect(try validator.validate(path: good.path).isValid == true)
    }
  }
}
