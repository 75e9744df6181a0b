import BoardReview
import Diagnosis
import Glibc
import HarmlessText
import SystemFiles

/// Reads the rights of folders and files, and says them as facts.
enum Rights {
  /// Nil where nothing stands there; of a link, those of what it leads to.
  static func facts(_ path: String, _ purpose: FolderFacts.Purpose) -> FolderFacts? {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    return FolderFacts(
      path: DisplayText(untrusted: path), purpose: purpose, mode: found.st_mode & 0o7777,
      isOwn: found.st_uid == geteuid(), owner: AccountNames.name(ofUser: found.st_uid),
      group: AccountNames.name(ofGroup: found.st_gid))
  }

  /// Those of a docket's folders that are there.
  static func docket(_ docket: String) -> [FolderFacts] {
    var facts = [docket, "\(docket)/cases"].compactMap { Self.facts($0, .docket) }
    facts += closedPackages(in: docket)
    let record = "\(docket)/record"
    facts += [Self.facts(record, .statements)].compactMap { $0 }
    for person in (try? Files.names(in: record)) ?? [] where Files.isFolder("\(record)/\(person)") {
      let folder = "\(record)/\(person)"
      facts += [Self.facts(folder, .statements)].compactMap { $0 }
      facts += ["sealed", "copies"].compactMap { Self.facts("\(folder)/\($0)", .sealed) }
    }
    return facts
  }

  /// A board with keys that nobody but this account can look into, as it is before root gives its folders away.
  static func isClosedToOthers(_ docket: String, _ board: Board?) -> Observation? {
    guard board?.requiresSignatures == true, let facts = facts(docket, .docket), facts.isOwn,
      facts.mode & 0o077 == 0
    else { return nil }
    return Observation(
      .lookAt, "rights", "nobody but this account reaches \(facts.path).",
      remedy:
        "Where the others have accounts, root gives them their folders: sudo qrb board folders --docket \(ShellWord.absolute(docket)) --group GROUP"
    )
  }

  /// Packages that were copied in by their owner and left closed to those who are to review them.
  private static func closedPackages(in docket: String) -> [FolderFacts] {
    let cases = "\(docket)/cases"
    // Where nobody else comes as far, nothing is closed to anybody.
    for folder in [docket, cases] {
      guard let mode = Files.status(folder)?.st_mode, mode & 0o040 != 0 else { return [] }
    }
    return ((try? Files.names(in: cases)) ?? []).compactMap { name in
      ["", "/data", "/data/case.json"].lazy
        .compactMap { facts("\(cases)/\(name)\($0)", .package) }
        .first { $0.mode & 0o040 == 0 }
    }
  }
}
