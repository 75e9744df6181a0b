/// What making the text of one document may take; beyond it there is an error instead of a text.
public struct ExtractionLimits: Hashable, Sendable {
  /// Time on the clock for all that is done for one document, and processor time of each tool, in seconds.
  public var seconds: Int
  /// Address space of each tool, in bytes.
  public var memory: Int
  /// Size of the document, in bytes.
  public var input: Int
  /// Size of what a tool says, in bytes.
  public var output: Int

  /// Limits given by their numbers.
  public init(seconds: Int, memory: Int, input: Int, output: Int) {
    self.seconds = seconds
    self.memory = memory
    self.input = input
    self.output = output
  }

  /// Far more than an application of some dozen pages takes: 60 s, 2 GiB, 128 MiB, 64 MiB.
  public static let standard = ExtractionLimits(
    seconds: 60, memory: 2 << 30, input: 128 << 20, output: 64 << 20)
}
