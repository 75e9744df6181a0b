import HarmlessText

/// The keys of an account, and whether a board asks for them.
public struct IdentityFacts: Hashable, Sendable {
  /// The folder where they lie or would lie; nil where the environment does not say.
  public let folder: DisplayText?
  /// Whose keys are there.
  public let names: [DisplayText]
  /// Files among them that other accounts can reach.
  public let open: [DisplayText]
  /// The person the account acts for on a board with keys; nil where none is asked for.
  public let needed: DisplayText?
  /// Whether those of that person are other keys than the board holds.
  public let isOther: Bool

  /// Keys as they were found.
  public init(
    folder: DisplayText?, names: [DisplayText], open: [DisplayText], needed: DisplayText?,
    isOther: Bool = false
  ) {
    self.folder = folder
    self.names = names
    self.open = open
    self.needed = needed
    self.isOther = isOther
  }

  /// How they stand.
  public var observation: Observation {
    let subject: DisplayText = "keys"
    guard let folder else {
      return Observation(
        .notInOrder, subject, "neither XDG_STATE_HOME nor HOME says where they would lie.",
        remedy: "Log in as a person with a home.")
    }
    if let first = open.first {
      return Observation(
        .notInOrder, subject, "other accounts can reach \(first).",
        remedy: "Close it: chmod 600 '\(first)'")
    }
    if let needed, !names.contains(needed) {
      return Observation(
        .notInOrder, subject,
        "this board asks for the keys of \(needed), which are not in \(folder).",
        remedy: "Restore them: qrb identity restore FILE")
    }
    if let needed, isOther {
      return Observation(
        .notInOrder, subject,
        "those of \(needed) in \(folder) are not the ones that this board holds.",
        remedy:
          "Restore the old ones: qrb identity restore FILE. Or the administrator puts the new ones on record: qrb board replace-key \(needed) --identity LINE --reason …"
      )
    }
    if names.isEmpty {
      return Observation(
        .lookAt, subject, "there are none in \(folder).",
        remedy: "A board with keys needs them: qrb identity new --as NAME")
    }
    return Observation(
      .inOrder, subject,
      "of \(names.joined(separator: ", ")), in \(folder), for this account alone.")
  }
}
