import BoardReview
import Glibc
import SystemFiles

/// The folders of a record, made before anybody writes in them so that each account reaches what it may and no more.
///
/// Statements are for the whole board; a sealed ballot is for its author and the administrators, since what nobody can
/// fetch nobody can try to open either. Nobody writes in another's folder, the administrators included.
public enum RecordFolders {
  /// The accounts of the people of a board, where each has one.
  public struct Accounts: Sendable, Equatable {
    /// The user of every person on the roster.
    public let users: [PersonID: uid_t]
    /// The group of everybody on the roster.
    public let board: gid_t
    /// The group of the administrators alone.
    public let administrators: gid_t

    /// The accounts of a board.
    public init(users: [PersonID: uid_t], board: gid_t, administrators: gid_t) {
      self.users = users
      self.board = board
      self.administrators = administrators
    }
  }

  /// Makes the folders, or gives those that are there the rights they should have.
  ///
  /// - Parameter accounts: nil where everybody uses this account; then nobody else looks into anything.
  /// - Throws: `FileError`; with operation `protect` where this account may not give folders to others: only root may.
  public static func prepare(
    docket: String, people: [PersonID], administrators: [PersonID], accounts: Accounts?
  ) throws(FileError) {
    let record = "\(docket)/record"
    try Files.makeFolder(record)
    for person in people + administrators {
      let folder = "\(record)/\(person.rawValue)"
      let inner = administrators.contains(person) ? ["sealed", "copies"] : ["sealed"]
      let user = accounts?.users[person]
      if accounts != nil && user == nil { throw FileError(.protect, folder, code: ESRCH) }
      // The inner ones first, while nobody else can put anything in their place.
      for name in inner {
        try Files.makeFolder("\(folder)/\(name)")
        try give("\(folder)/\(name)", to: user, accounts?.administrators)
      }
      try give(folder, to: user, accounts?.board)
    }
    if let accounts {
      for folder in [record, docket] { try give(folder, to: nil, accounts.board) }
    }
    try Files.synchronizeFolder(docket)
  }

  /// Owner and group, then `2750`: files in it belong to its group, and its group reads.
  private static func give(_ path: String, to user: uid_t?, _ group: gid_t?) throws(FileError) {
    let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    let before = try folder.status()
    let owner = user ?? before.st_uid
    let mode: mode_t = group == nil ? 0o700 : 0o2750
    if before.st_uid != owner || before.st_gid != group ?? before.st_gid {
      guard fchown(folder.descriptor, owner, group ?? before.st_gid) == 0 else {
        throw FileError(.protect, path)
      }
    }
    guard fchmod(folder.descriptor, mode) == 0 else { throw FileError(.protect, path) }
    // A file system without modes, or one that drops the bit for the group, does not pass unnoticed.
    guard try folder.status().st_mode & 0o7777 == mode else {
      throw FileError(.protect, path, code: EPERM)
    }
    try folder.synchronize()
  }
}
