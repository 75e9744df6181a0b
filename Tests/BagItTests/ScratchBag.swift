import Digests
import Glibc
import SystemFiles
import Testing

@testable import BagIt

/// A folder of its own for one test in which bags are made file by file; gone when the test is.
final class ScratchBag {
  let root: String
  /// The bag.
  let path: String

  init() throws {
    var template = Array("/tmp/qrb-bag-test.XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    root = try #require(made)
    path = "\(root)/bag"
    mkdir(path, 0o700)
    mkdir("\(path)/data", 0o700)
  }

  /// A small valid bag of a version, by these algorithms, without tag manifests.
  convenience init(
    _ version: String, _ algorithms: [String] = ["sha256"],
    files: [String: String] = ["data/a": "x"]
  ) throws {
    try self.init()
    try declare(version)
    for (name, text) in files { try write(name, text) }
    for algorithm in algorithms { try list(files, in: "manifest-\(algorithm).txt", algorithm) }
  }

  deinit { Self.remove(root) }

  /// Without recursion, which a test of deep folders would exhaust.
  static func remove(_ path: String) {
    var pid = pid_t()
    let words: [String] = ["rm", "-rf", "--", path]
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawnp(&pid, "rm", nil, nil, arguments, environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  func declare(_ version: String, encoding: String = "UTF-8") throws {
    try write(
      "bagit.txt", "BagIt-Version: \(version)\nTag-File-Character-Encoding: \(encoding)\n")
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try write(Array(name.utf8), bytes)
  }

  func write(_ name: [UInt8], _ bytes: [UInt8]) throws {
    let whole = Array("\(path)/".utf8) + name
    for index in whole.indices.dropFirst(path.utf8.count + 1) where whole[index] == 0x2F {
      mkdir(whole[..<index].map { CChar(bitPattern: $0) } + [0], 0o700)
    }
    let file = open(
      whole.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    try #require(Glibc.write(file, bytes, bytes.count) == bytes.count)
  }

  /// Adds lines to a manifest.
  func list(_ files: [String: String], in manifest: String, _ algorithm: String) throws {
    var text = ""
    for (name, content) in files.sorted(by: { $0.key < $1.key }) {
      text += "\(try Self.digest(content, algorithm))  \(name)\n"
    }
    try write(manifest, text)
  }

  /// Makes a tag manifest of tag files that are there.
  func vouch(for names: [String], by algorithm: String = "sha256") throws {
    var text = ""
    for name in names {
      let bytes = try Files.read("\(path)/\(name)")
      text += "\(try Self.digest(bytes, algorithm))  \(name)\n"
    }
    try write("tagmanifest-\(algorithm).txt", text)
  }

  static func digest(_ text: String, _ algorithm: String) throws -> String {
    try digest(Array(text.utf8), algorithm)
  }

  static func digest(_ bytes: [UInt8], _ algorithm: String) throws -> String {
    let algorithm = try #require(DigestAlgorithm(rawValue: algorithm))
    var streams = DigestStreams(algorithm.set)
    bytes.withUnsafeBytes { streams.update($0) }
    var digest = [UInt8](repeating: 0, count: 64)
    let length = digest.withUnsafeMutableBytes { streams.finish(algorithm, into: $0) }
    var digits: [UInt8] = []
    HexDigits.append(digest[..<length], to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  func validate(_ limits: BagLimits = BagLimits(), digesting: Bool = true) throws -> BagValidation {
    try BagValidator(limits: limits, digestsFiles: digesting).validate(path: path)
  }

  /// The kinds of all findings that are no notes.
  func findings(_ limits: BagLimits = BagLimits()) throws -> [BagFinding.Kind] {
    try validate(limits).findings.filter { $0.severity != .note }.map(\.kind)
  }
}

extension BagValidation {
  /// In the words of the conformance suite.
  var verdict: String { isValid == true ? (warnings > 0 ? "warning" : "valid") : "invalid" }

  /// Severities and kinds that tell most, for expectations.
  var kinds: [BagFinding.Kind] { findings.map(\.kind) }
}
