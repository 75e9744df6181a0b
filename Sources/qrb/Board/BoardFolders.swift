import BoardRecord
import BoardReview
import Glibc
import HarmlessText
import SystemFiles

/// Gives the folders of a docket to the accounts of its board: each person writes in one of them and reads what is the board's.
///
/// The docket and `record/` stay root's, so that nobody, the administrators included, can move another's folder away.
struct BoardFolders {
  let docket: String
  let board: Board
  let accounts: RecordFolders.Accounts

  /// Makes the folders, or mends their rights; only root can.
  ///
  /// - Throws: `SessionError` with the file that could not be given.
  func prepare() throws(SessionError) {
    guard geteuid() == 0 else {
      throw SessionError("Only root can give folders to other accounts; nothing was changed.")
    }
    do throws(FileError) {
      try RecordFolders.prepare(
        docket: docket, people: board.members.map(\.id),
        administrators: board.administrators.map(\.id), accounts: accounts)
      for folder in [docket, "\(docket)/record"] {
        try give(folder, to: 0, accounts.board, 0o2750, isFolder: true)
      }
      for person in board.members.map(\.id) + board.administrators.map(\.id) {
        try giveStatements(of: person)
      }
      let administrator = board.administrators.first.flatMap { accounts.users[$0.id] } ?? 0
      for name in ["results", "notices"] {
        try Files.makeFolder("\(docket)/\(name)")
        try give(
          "\(docket)/\(name)", to: administrator, accounts.administrators, 0o2770, isFolder: true)
      }
      for name in ["board.json", "board.json.sig", "roster", "settings.json"]
      where Files.status("\(docket)/\(name)") != nil {
        try give("\(docket)/\(name)", to: administrator, accounts.board, 0o640, isFolder: false)
      }
      // Also where no case has come in yet: nobody but root can make it afterwards.
      try Files.makeFolder("\(docket)/cases")
      try giveTree("\(docket)/cases", to: administrator)
      try Files.synchronizeFolder(docket)
    } catch { throw SessionError("\(error.description)") }
  }

  /// What was brought in before each had an account belongs to whoever brought it, and is closed to the others.
  private func giveStatements(of person: PersonID) throws(FileError) {
    guard let user = accounts.users[person] else { return }
    let folder = "\(docket)/record/\(person.rawValue)"
    for (inner, group) in [
      ("", accounts.board), ("/sealed", accounts.administrators),
      ("/copies", accounts.administrators),
    ] where Files.isFolder(folder + inner) {
      for name in try Files.names(in: folder + inner) where !Files.isLeftover(name) {
        let path = "\(folder)\(inner)/\(name)"
        guard let status = Files.status(path), status.st_mode & S_IFMT == S_IFREG,
          status.st_uid != user || status.st_gid != group || status.st_mode & 0o7777 != 0o640
        else { continue }
        try give(path, to: user, group, 0o640, isFolder: false)
      }
    }
  }

  /// Packages are read by everybody on the board and written by nobody but an administrator.
  private func giveTree(_ path: String, to user: uid_t) throws(FileError) {
    guard let status = Files.status(path) else { return }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      for name in try Files.names(in: path) { try giveTree("\(path)/\(name)", to: user) }
      try give(path, to: user, accounts.board, 0o2750, isFolder: true)
    case S_IFREG: try give(path, to: user, accounts.board, 0o640, isFolder: false)
    // Links and other things are nothing that a package holds, and none of ours to give away.
    default: return
    }
  }

  private func give(
    _ path: String, to user: uid_t, _ group: gid_t, _ mode: mode_t, isFolder: Bool
  ) throws(FileError) {
    // Never waits for a pipe that somebody has put in the place of a file.
    let file = try OpenFile(path, O_RDONLY | (isFolder ? O_DIRECTORY : O_NONBLOCK))
    let status = try file.status()
    if !isFolder, status.st_mode & S_IFMT != S_IFREG || status.st_nlink != 1 {
      throw FileError(.protect, path, code: status.st_nlink == 1 ? EPERM : EMLINK)
    }
    guard fchown(file.descriptor, user, group) == 0, fchmod(file.descriptor, mode) == 0 else {
      throw FileError(.protect, path)
    }
  }
}
