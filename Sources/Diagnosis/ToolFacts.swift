import HarmlessText

/// A program of another package that some work needs.
public struct ToolFacts: Hashable, Sendable {
  /// As it is called.
  public let name: DisplayText
  /// The Debian package it comes with.
  public let package: DisplayText
  /// What it is for, as a clause.
  public let purpose: DisplayText
  /// Where it was found; nil where it was not.
  public let path: DisplayText?

  /// A program that was looked for.
  public init(
    name: DisplayText, package: DisplayText, purpose: DisplayText, path: DisplayText?
  ) {
    self.name = name
    self.package = package
    self.purpose = purpose
    self.path = path
  }

  /// How it stands; the program itself runs without any of them.
  public var observation: Observation {
    if let path { return Observation(.inOrder, name, "\(path), \(purpose).") }
    return Observation(
      .lookAt, name, "not installed; it is needed \(purpose).",
      remedy: "sudo apt-get install \(package)")
  }
}
