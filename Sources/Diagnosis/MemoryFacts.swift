/// Whether what the program has in memory can come to the disk.
public struct MemoryFacts: Hashable, Sendable {
  /// Whether a crash of the program can leave its memory in a file.
  public let dumpsCores: Bool
  /// Whether the machine moves memory to a disk when it is short of it.
  public let swaps: Bool

  /// What was found.
  public init(dumpsCores: Bool, swaps: Bool) {
    self.dumpsCores = dumpsCores
    self.swaps = swaps
  }

  /// How it stands.
  public var observations: [Observation] {
    [
      dumpsCores
        ? Observation(
          .notInOrder, "memory", "a crash could leave memory in a file.",
          remedy: "Set a limit of none: ulimit -c 0")
        : Observation(.inOrder, "memory", "a crash leaves no memory on the disk."),
      swaps
        ? Observation(
          .lookAt, "swap", "this machine moves memory to a disk when it is short of it.",
          remedy: "See that the disk is encrypted: lsblk -o NAME,TYPE,MOUNTPOINTS shows crypt.")
        : Observation(.inOrder, "swap", "no memory is moved to a disk."),
    ]
  }
}
