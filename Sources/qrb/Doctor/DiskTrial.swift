import Diagnosis
import Glibc
import HarmlessText
import SystemFiles

/// Looks at the file system of a folder, and writes a trial file there as statements are written.
struct DiskTrial {
  let path: String
  /// Where to try, best first; the first in which this account may write is taken.
  let places: [String]

  var facts: DiskFacts? {
    var system = statvfs()
    guard statvfs(path, &system) == 0 else { return nil }
    let place = places.first { access($0, W_OK | X_OK) == 0 }
    var writing = DiskFacts.Trial.notTried
    var keepsRights: Bool?
    if let place { (writing, keepsRights) = Self.write(in: place) }
    let free = UInt64(system.f_bavail).multipliedReportingOverflow(by: UInt64(system.f_frsize))
    return DiskFacts(
      path: DisplayText(untrusted: path), kind: kind, writing: writing,
      locking: place.map(Self.lock) ?? .notTried, keepsRights: keepsRights,
      freeBytes: Int(clamping: free.partialValue),
      freeFiles: system.f_files > 0 ? Int(clamping: system.f_favail) : nil)
  }

  private var kind: FileSystemKind {
    guard let real = realpath(path, nil) else { return .other("a kind that is not known") }
    defer { free(real) }
    let table = MountTable((try? Files.read("/proc/self/mountinfo", limit: 4 << 20)) ?? [])
    return table.kind(of: String(cString: real)) ?? .other("a kind that is not known")
  }

  /// The name is one that the next writer of the record removes, should this process be killed.
  private static func write(in folder: String) -> (DiskFacts.Trial, keepsRights: Bool?) {
    let name = ".doctor-\(getpid()).partial"
    let path = "\(folder)/\(name)"
    defer { unlink(path) }
    do throws(FileError) {
      try Files.createDurably(name, in: folder, bytes: Array("trial\n".utf8), mode: 0o640)
      guard try Files.read(path) == Array("trial\n".utf8) else {
        return (.refused("what was read back is not what was written"), nil)
      }
      return (.works, Files.status(path).map { $0.st_mode & 0o777 == 0o640 })
    } catch {
      if error.operation == .protect { return (.works, false) }
      return (.refused(DisplayText(untrusted: error.reason)), nil)
    }
  }

  private static func lock(_ folder: String) -> DiskFacts.Trial {
    do throws(FileError) {
      let folder = try OpenFile(folder, O_RDONLY | O_DIRECTORY)
      return try folder.lock(patience: 50) ? .works : .refused("it knows no locks")
    } catch {
      // Held by a session that is at work: so there are locks.
      return error.operation == .lock ? .works : .refused(DisplayText(untrusted: error.reason))
    }
  }
}
