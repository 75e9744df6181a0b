import BoardRecord
import BoardReview
import Diagnosis
import Glibc
import HarmlessText
import IdentityFiles
import Sealing
import SystemFiles

/// What belongs to the account that looks: its keys and its private folder.
enum PersonFacts {
  /// - Parameters:
  ///   - name: who acts on the board, as was said or as the account is called.
  ///   - proceedings: of the docket; nil where there is none.
  static func identity(of name: String?, _ proceedings: BoardProceedings?) -> IdentityFacts {
    let folder = IdentityFolder.standard { Environment[$0] }
    let names = (try? folder?.names()) ?? []
    var open: [DisplayText] = []
    for path in [folder?.path].compactMap({ $0 }) + names.compactMap({ folder?.file(of: $0) }) {
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & 0o077 != 0 {
        open.append(DisplayText(untrusted: path))
      }
    }
    let needed = needed(name.flatMap { PersonID($0) }, on: proceedings)
    return IdentityFacts(
      folder: folder.map { DisplayText(untrusted: $0.path) },
      names: names.map { DisplayText(untrusted: $0.description) }, open: open,
      needed: needed.map { DisplayText(untrusted: $0.rawValue) },
      isOther: isOther(needed, in: folder, proceedings))
  }

  private static func needed(
    _ person: PersonID?, on proceedings: BoardProceedings?
  ) -> PersonID? {
    guard let person, let proceedings, proceedings.board?.requiresSignatures == true,
      proceedings.role(of: person) != nil
    else { return nil }
    return person
  }

  /// Whether other keys lie there than the record holds; without the public line only opening them would show.
  private static func isOther(
    _ person: PersonID?, in folder: IdentityFolder?, _ proceedings: BoardProceedings?
  ) -> Bool {
    guard let person, let name = PersonName(person.rawValue),
      let held = proceedings?.keys(of: person),
      let found = try? folder?.publicIdentity(name)
    else { return false }
    return PersonKeys(found) != held
  }

  /// The folder for drafts; nil where it is not made yet.
  static var state: FolderFacts? {
    StateFolder.root.flatMap { Rights.facts($0, .private) }
  }

  /// What in a record does not count or is missing.
  static func record(_ contents: LedgerContents) -> RecordFacts {
    let proceedings = contents.proceedings
    var doubts: [DisplayText] = contents.faults.map { DisplayText(untrusted: $0.description) }
    doubts += proceedings.chainFaults.map(\.message)
    for (id, refusal) in proceedings.ignored {
      let file = contents.file(of: id) ?? "statement \(id.hex.prefix(12))"
      doubts.append("\(DisplayText(untrusted: file)) does not count: \(refusal.message)")
    }
    return RecordFacts(
      doubts: doubts, statements: contents.statements.count,
      closed: contents.closed.map { DisplayText(untrusted: $0.rawValue) })
  }
}
