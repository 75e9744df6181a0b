import HarmlessText

/// The file system of a folder: its kind, what a trial write showed, and how much room there is.
public struct DiskFacts: Hashable, Sendable {
  /// How a step of the trial went; the reason is a clause.
  public enum Trial: Hashable, Sendable {
    case works
    case refused(DisplayText)
    /// This account may not write there, so nothing was tried.
    case notTried
  }

  /// The folder, as it is to be shown.
  public let path: DisplayText
  /// What it lies on.
  public let kind: FileSystemKind
  /// Writing a file, forcing it to the disk with its folder, and giving it a second name, as every statement is written.
  public let writing: Trial
  /// Locking, which only spares two sessions of one person work done twice.
  public let locking: Trial
  /// Whether a file gets the rights it is given, whatever the umask says.
  public let keepsRights: Bool?
  /// Free for this account, in bytes.
  public let freeBytes: Int
  /// How many files can still be made; nil where the file system does not count them.
  public let freeFiles: Int?

  /// What was found of a folder's file system.
  public init(
    path: DisplayText, kind: FileSystemKind, writing: Trial, locking: Trial, keepsRights: Bool?,
    freeBytes: Int, freeFiles: Int?
  ) {
    self.path = path
    self.kind = kind
    self.writing = writing
    self.locking = locking
    self.keepsRights = keepsRights
    self.freeBytes = freeBytes
    self.freeFiles = freeFiles
  }

  /// How it stands.
  public var observations: [Observation] {
    [place, trial, locks, rights, room].compactMap { $0 }
  }

  private var place: Observation {
    let subject: DisplayText = "disk"
    let name = DisplayText(untrusted: kind.name)
    return switch kind {
    case .local: Observation(.inOrder, subject, "\(path) lies on \(name).")
    case .memory:
      Observation(
        .lookAt, subject,
        "\(path) lies in memory (\(name)): all of it is gone when the machine is switched off.",
        remedy: "Keep real cases on a disk.")
    case .layered:
      Observation(
        .lookAt, subject, "\(path) lies in the layer of a container (\(name)) and goes with it.",
        remedy: "Mount a folder of the machine there.")
    case .network:
      Observation(
        .lookAt, subject,
        "\(path) lies on another machine (\(name)): whoever administers that can reach it, and a lost connection can hold up a write.",
        remedy: "Make a copy before the board sits; where you can, keep the docket on a local disk."
      )
    case .simple:
      Observation(
        .notInOrder, subject, "\(path) lies on \(name), which has neither links nor rights.",
        remedy: "Move the docket to a disk with ext4, xfs or btrfs.")
    case .other:
      Observation(
        .lookAt, subject, "\(path) lies on \(name).",
        remedy: "See below whether writing works; ask whoever administers the machine.")
    }
  }

  private var trial: Observation {
    switch writing {
    case .works:
      Observation(
        .inOrder, "writing", "a trial file was written, forced to the disk, linked and removed.")
    case .refused(let reason):
      Observation(
        .notInOrder, "writing", "a trial file could not be written as statements are: \(reason).",
        remedy: "Nothing can be cast here until that is mended.")
    case .notTried:
      Observation(
        .lookAt, "writing", "not tried: this account may write in no folder of \(path).",
        remedy: "For whoever only reads that is as it should be.")
    }
  }

  private var locks: Observation? {
    guard case .refused = locking else { return nil }
    return Observation(
      .lookAt, "locks", "files cannot be locked on this file system.",
      remedy: "Keep one session per person open at a time.")
  }

  private var rights: Observation? {
    keepsRights.map {
      $0
        ? Observation(
          .inOrder, "umask", "files get the rights they are given, whatever the umask says.")
        : Observation(
          .notInOrder, "umask",
          "files do not get the rights they are given: the file system has none, or an access control list widens them.",
          remedy: "Take default lists away: setfacl -k '\(path)'; else use another file system.")
    }
  }

  private var room: Observation {
    let free = DisplayText(untrusted: Self.size(freeBytes))
    if freeBytes < 64 << 20 || freeFiles.map({ $0 < 200 }) == true {
      return Observation(
        .notInOrder, "room", "\(free) free for this account: a board may not find room.",
        remedy: "Make room before anybody casts.")
    }
    if freeBytes < 1 << 30 {
      return Observation(
        .lookAt, "room", "\(free) free for this account.", remedy: "A board needs some 100 MiB.")
    }
    return Observation(.inOrder, "room", "\(free) free for this account.")
  }

  static func size(_ bytes: Int) -> String {
    for (unit, shift) in [("GiB", 30), ("MiB", 20), ("KiB", 10)] where bytes >= 1 << shift {
      return "\(bytes >> shift) \(unit)"
    }
    return "\(bytes) bytes"
  }
}
