import CaseIntake
import Digests
import Glibc
import HarmlessText
import SystemFiles

/// The files somebody put forward for one case: those that become documents, and those that are left out.
struct SubmittedFiles: Sendable {
  private(set) var files: [SubmittedFile] = []
  private(set) var leftOut: [LeftOutFile] = []

  /// Reads files, and the files of folders; what lies in folders within them is left out.
  ///
  /// - Parameter wanted: names of files that are to go in though no text is made of them.
  /// - Throws: `SessionError` where a file that was named cannot be read.
  init(_ paths: [String], including wanted: Set<String>) throws(SessionError) {
    var unmet = wanted
    for path in paths {
      if Files.isFolder(path) {
        for name in try Self.names(in: path) {
          let inner = "\(path)/\(name)"
          guard let mode = Files.status(inner)?.st_mode, mode & S_IFMT == S_IFREG else {
            leftOut.append(LeftOutFile(name: name, reason: Self.reasonLeftOut(inner)))
            continue
          }
          unmet.remove(name)
          try add(inner, name, isWanted: wanted.contains(name))
        }
      } else {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        unmet.remove(name)
        try add(path, name, isWanted: wanted.contains(name))
      }
    }
    if let name = unmet.sorted().first {
      throw SessionError(
        "--include: there is no file \(name) among those given.", .validationFailure)
    }
  }

  /// What identifies the set of files, whatever their names and order.
  var identity: String {
    var stream = SHA256Digest.Stream()
    for hex in files.map(\.digest.hex).sorted() {
      Array(hex.utf8).withUnsafeBytes { stream.update($0) }
    }
    return stream.finish().hex
  }

  private mutating func add(_ path: String, _ name: String, isWanted: Bool) throws(SessionError) {
    let standing = FileStanding(name: name)
    if let reason = standing.reasonLeftOut, !isWanted {
      leftOut.append(LeftOutFile(name: name, reason: "\(reason)"))
      return
    }
    let digest: SHA256Digest
    do throws(FileError) { digest = try SubmittedFile.digest(path) } catch {
      if error.code == EFBIG {
        leftOut.append(LeftOutFile(name: name, reason: SubmittedFile.tooLarge))
        return
      }
      throw SessionError("\(error.description). Nothing was taken in.")
    }
    if let twin = files.first(where: { $0.digest == digest }) {
      leftOut.append(LeftOutFile(name: name, reason: "the same bytes as \(twin.name)"))
      return
    }
    files.append(
      SubmittedFile(
        name: name, path: path, digest: digest,
        reasonWithoutText: standing.reasonLeftOut.map { "\($0)" }))
  }

  private static func reasonLeftOut(_ path: String) -> DisplayText {
    if Files.isFolder(path) { return "a folder" }
    // What cannot be found under the name it was listed by is not spelled in UTF-8.
    return Files.status(path) == nil
      ? "its name is not UTF-8; rename it" : "no regular file"
  }

  private static func names(in folder: String) throws(SessionError) -> [String] {
    do throws(FileError) { return try Files.names(in: folder) } catch {
      throw SessionError("\(error.description).")
    }
  }
}
