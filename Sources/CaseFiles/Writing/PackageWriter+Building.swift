import BagIt
import CaseModel
import Glibc
import Qualifications
import SystemFiles

extension PackageWriter {
  /// Writes all files of the bag and forces them and their folders to the disk.
  func build(_ payload: [BagWriter.File], at root: String) throws(BagWriteError) -> PackageDigest {
    let writer = BagWriter(
      payload: payload,
      information: [
        ("Bag-Software-Agent", "qrb"), ("Bagging-Date", day.iso),
        ("External-Identifier", cover.number.rawValue),
      ])
    let digest = try writer.write(at: root)
    guard let digest = PackageDigest(hex: digest.hex) else {
      throw .file(FileError(.create, root, code: EINVAL))
    }
    return digest
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
