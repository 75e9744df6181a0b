import HarmlessText

/// The rights of a folder or file, as the system gives them.
public struct FolderFacts: Hashable, Sendable {
  /// What a folder is there for, which decides who may look in.
  public enum Purpose: Hashable, Sendable {
    /// Cases and record of a board.
    case docket
    /// One case, for whoever may read the folder of cases.
    case package
    /// Statements, for everybody on the board.
    case statements
    /// Sealed ballots and copies of them, for their author and the administrators.
    case sealed
    /// Drafts or keys, for one account alone.
    case `private`
  }

  /// The path, as it is to be shown.
  public let path: DisplayText
  /// What it is for.
  public let purpose: Purpose
  /// The twelve bits of its mode.
  public let mode: UInt32
  /// Whether it belongs to the account that looks.
  public let isOwn: Bool
  /// The names of the account and the group it belongs to.
  public let owner: DisplayText
  /// The group it belongs to.
  public let group: DisplayText

  /// Rights as they were found.
  public init(
    path: DisplayText, purpose: Purpose, mode: UInt32, isOwn: Bool, owner: DisplayText,
    group: DisplayText
  ) {
    self.path = path
    self.purpose = purpose
    self.mode = mode
    self.isOwn = isOwn
    self.owner = owner
    self.group = group
  }

  /// How these rights stand.
  public var observation: Observation {
    let subject: DisplayText = "rights"
    let shown: DisplayText = "\(path) (\(octal), \(owner):\(group))"
    if purpose == .private, !isOwn {
      return Observation(
        .notInOrder, subject, "\(shown) belongs to another account, and is private.",
        remedy: "Have it given back to you: sudo chown -R \"$USER\" '\(path)'")
    }
    if purpose == .package, mode & 0o040 == 0 {
      return Observation(
        .notInOrder, subject, "the others of the board cannot read \(shown).",
        remedy: "Open it to its group: chmod -R g+rX '\(path)'")
    }
    if mode & 0o002 != 0 {
      return Observation(
        .notInOrder, subject, "everybody on this machine can write in \(shown).",
        remedy: "Take that right away: chmod \(recommended) '\(path)'")
    }
    if purpose == .private, mode & 0o077 != 0 {
      return Observation(
        .notInOrder, subject, "other accounts can reach \(shown), which is private.",
        remedy: "Close it: chmod \(recommended) '\(path)'")
    }
    if mode & 0o007 != 0 {
      return Observation(
        purpose == .docket || purpose == .package ? .lookAt : .notInOrder, subject,
        "everybody on this machine can look into \(shown).",
        remedy: "Close it to all but its group: chmod \(recommended) '\(path)'")
    }
    if mode & 0o020 != 0, purpose != .docket {
      return Observation(
        .notInOrder, subject, "its group can write in \(shown); only its owner should.",
        remedy: "Take that right away: chmod \(recommended) '\(path)'")
    }
    if mode & 0o040 != 0, mode & 0o2000 == 0, purpose != .private, purpose != .package {
      return Observation(
        .lookAt, subject,
        "\(shown) lets its group in, and does not hand the group on to what is made in it.",
        remedy: "Let it: chmod g+s '\(path)'")
    }
    return Observation(.inOrder, subject, "\(shown) is open to nobody it is not for.")
  }

  private var recommended: DisplayText {
    purpose == .private ? "700" : mode & 0o040 == 0 ? "700" : "2750"
  }

  private var octal: DisplayText { DisplayText(untrusted: String(mode & 0o7777, radix: 8)) }
}
