import CaseModel
import Digests
import Glibc
import Qualifications
import SystemFiles

/// One file of a bag to be written.
struct BagFile {
  let path: PackagePath
  let bytes: [UInt8]
}

extension PackageWriter {
  /// Writes all files of the bag and forces them and their folders to the disk.
  func build(_ payload: [BagFile], at root: String) throws(FileError) -> PackageDigest {
    let tags = tagFiles(payload)
    let tagManifest = Self.manifest(of: tags)
    let needsOriginals = payload.contains { $0.path.hasPrefix("data/originals/") }
    let folders = ["data", "data/text"] + (needsOriginals ? ["data/originals"] : [])
    try Files.makeFolder(root)
    for folder in folders { try Files.makeFolder("\(root)/\(folder)") }
    for file in payload + tags { try Self.write(file, at: root) }
    try Self.write(BagFile(path: BagVerification.tagManifest, bytes: tagManifest), at: root)
    for folder in folders.reversed() { try Files.synchronizeFolder("\(root)/\(folder)") }
    try Files.synchronizeFolder(root)
    guard let digest = PackageDigest(hex: SHA256Digest(of: tagManifest).hex) else {
      throw FileError(.create, root, code: EINVAL)
    }
    return digest
  }

  private func tagFiles(_ payload: [BagFile]) -> [BagFile] {
    let size = payload.reduce(0) { $0 + $1.bytes.count }
    let info = """
      Bag-Software-Agent: qrb
      Bagging-Date: \(day.iso)
      External-Identifier: \(cover.number.rawValue)
      Payload-Oxum: \(size).\(payload.count)

      """
    return [
      BagFile(path: "bag-info.txt", bytes: Array(info.utf8)),
      BagFile(path: "bagit.txt", bytes: Array(BagDeclaration.text.utf8)),
      BagFile(path: BagVerification.manifest, bytes: Self.manifest(of: payload)),
    ]
  }

  private static func manifest(of files: [BagFile]) -> [UInt8] {
    files.flatMap { BagManifest.line($0.path, SHA256Digest(of: $0.bytes)) }
  }

  private static func write(_ file: BagFile, at root: String) throws(FileError) {
    let path = "\(root)/\(String(decoding: file.path.bytes, as: UTF8.self))"
    let open = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL)
    try open.write(file.bytes)
    try open.synchronize()
  }

  /// Removes what an interrupted attempt of this process left; only its own hidden folder, never through a link.
  static func removeTree(_ path: String) {
    guard Files.isFolder(path) else { return }
    for folder in ["data/text", "data/originals", "data", ""] {
      let inner = folder.isEmpty ? path : "\(path)/\(folder)"
      for name in (try? Files.names(in: inner)) ?? [] { unlink("\(inner)/\(name)") }
      rmdir(inner)
    }
  }
}
