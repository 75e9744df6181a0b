import Foundation
import Testing

/// A command of the system, which judges what was written here and writes what is read here.
struct Tool {
  let path: String

  static let age = Tool(named: "age")
  static let ageKeygen = Tool(named: "age-keygen")
  static let sshKeygen = Tool(named: "ssh-keygen")
  static let shell = Tool(named: "bash")

  /// Nil, and loudly so, where it is not installed.
  init?(named name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(
      separator: ":")
    guard
      let path = folders.map({ "\($0)/\(name)" }).first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else {
      Skipped.say("\(name) is not installed; what it judges was not tried")
      return nil
    }
    self.path = path
  }

  struct Answer {
    let status: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs it to its end; input and output go through files, so that no pipe can fill up.
  @discardableResult
  func run(
    _ arguments: [String], input: [UInt8] = [], in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws -> Answer {
    let number = UInt32.random(in: .min ... .max)
    let files = ["in", "out", "err"].map { folder.path(".\($0)-\(number)") }
    try Data(input).write(to: URL(filePath: files[0]))
    for file in files[1...] { try Data().write(to: URL(filePath: file)) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": folder.path]
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: files[0]))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: files[1]))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: files[2]))
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus,
      output: [UInt8](try Data(contentsOf: URL(filePath: files[1]))),
      errors: String(decoding: try Data(contentsOf: URL(filePath: files[2])), as: UTF8.self))
  }
}

/// A folder of one test, gone with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "qrb-sealing-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ name: String, _ bytes: [UInt8], mode: Int = 0o600) throws {
    try Data(bytes).write(to: URL(filePath: path(name)))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
  }

  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path(name))))
  }
}
